package org.gongwen.schema.document;

import java.util.ArrayList;
import java.util.List;

/** 块: a paragraph or a table of a parsed notice, with its place in the published text. */
public sealed interface Block {
    /** Offset of the first character in the published text. */
    int start();

    /** Offset behind the last character. */
    int end();

    /**
     * 段落: a paragraph, or a printed line where the format knows no paragraphs.
     *
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param wholeParagraph true where the format says that this is a whole paragraph (HTML, DOCX), false for printed
     *     lines (TXT, PDF) that may have to be joined
     */
    record Paragraph(int start, int end, boolean wholeParagraph) implements Block {}

    /**
     * 表格: a table of tasks or figures (layout tables are no tables).
     *
     * @param start offset of the first character
     * @param end offset behind the last character
     * @param cells cells in reading order
     */
    record Table(int start, int end, List<Cell> cells) implements Block {
        /** Copies its cells. */
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 单元格: a cell of a table; a merged cell covers several rows or columns.
     *
     * @param row first row that it covers, from 0
     * @param column first column that it covers, from 0
     * @param rowSpan how many rows it covers, at least 1
     * @param columnSpan how many columns it covers, at least 1
     * @param header true where the format marks it as a header cell (th, repeated header row)
     * @param start offset of its first character in the published text
     * @param end offset behind its last character; equal to start where the cell is empty
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, int start, int end) {}

    /** The lines of a text that are not blank, each a paragraph that may have to be joined with the next. */
    static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Paragraph(start, end, false));
            }
            start = end + 1;
        }
        return lines;
    }
}
