package org.gongwen.extract.structure.normal;

import org.gongwen.schema.document.Block;

/**
 * 单元格: a table cell in the normalised text.
 *
 * @param table number of its table in the notice, from 0
 * @param place its rows and columns
 * @param start first character in the normalised text
 * @param end behind its last character; equal to start where the cell is empty
 */
public record NormalCell(int table, Block.Cell place, int start, int end) {
    /** Whether nothing is printed in it. */
    public boolean isEmpty() {
        return start == end;
    }
}
