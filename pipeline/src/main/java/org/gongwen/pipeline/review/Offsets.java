package org.gongwen.pipeline.review;

import org.gongwen.pipeline.compare.Row;

/** 位置: whole numbers in the cells of rows. */
final class Offsets {
    private Offsets() {}

    /** The number in a cell; -1 where it is empty or none. */
    static int of(Row row, String column) {
        try {
            return Integer.parseInt(row.required(column));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
