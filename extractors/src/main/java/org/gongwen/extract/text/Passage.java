package org.gongwen.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * 段: a stretch of normalised text in which quantities are looked for: a body paragraph or a table cell. The title, the
 * page header, the salutation, the signature and the page's tail are in no passage.
 *
 * @param start first character in the normalised text
 * @param end behind its last character, without the {@code \n}
 * @param sectionPath the section or table row that it stands in
 * @param columnHeading for a table cell the heading of its column
 * @param rowHeading for a table cell the heading of its row (its task or indicator cell)
 * @param unit for a table cell the unit of measurement that the table gives for its numbers: of the column 单位, or in
 *     brackets in the heading of its column or row
 */
public record Passage(
        int start,
        int end,
        String sectionPath,
        @Nullable String columnHeading,
        @Nullable String rowHeading,
        @Nullable String unit) {

    /** A body paragraph, or a cell for which the table gives no unit. */
    public Passage(
            int start, int end, String sectionPath, @Nullable String columnHeading, @Nullable String rowHeading) {
        this(start, end, sectionPath, columnHeading, rowHeading, null);
    }
}
