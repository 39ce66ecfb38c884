package org.gongwen.pipeline.read.format;

/** 片段: a paragraph, a printed line or a table, as its format gives it, before the page's chrome is taken out. */
public sealed interface Piece {
    /**
     * 段落: a whole paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Piece {}

    /**
     * 行: a printed line that may have to be joined with the next.
     *
     * @param text its text
     */
    record Line(String text) implements Piece {}

    /**
     * 表格: a table of data.
     *
     * @param table its cells
     */
    record Grid(DataTable table) implements Piece {}

    /** Its text; empty for tables. */
    default String words() {
        if (this instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return this instanceof Line line ? line.text() : "";
    }

    /** Whether it is running text with a full stop, or an enumeration of over a line. */
    default boolean isProse() {
        String words = words();
        return words.length() >= 40 && (words.indexOf('。') >= 0 || words.indexOf('，') >= 0 || words.indexOf('；') >= 0);
    }
}
