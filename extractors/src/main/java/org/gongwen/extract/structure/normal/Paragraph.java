package org.gongwen.extract.structure.normal;

/**
 * 段落: a paragraph of the normalised text, or a line within a table cell.
 *
 * @param start first character in the normalised text
 * @param end behind its last character, without the {@code \n}
 * @param cell index of the table cell in {@link NormalNotice#cells()}, or -1 outside tables
 */
public record Paragraph(int start, int end, int cell) {
    /** Whether it stands in a table. */
    public boolean inTable() {
        return cell >= 0;
    }

    /** Number of characters. */
    public int length() {
        return end - start;
    }
}
