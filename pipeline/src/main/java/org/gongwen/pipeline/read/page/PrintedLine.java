package org.gongwen.pipeline.read.page;

import org.gongwen.pipeline.read.format.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * 版面行: a line as it is printed, or a table that stands there; lengths in the unit of its format.
 *
 * @param page its page, ascending
 * @param left where it begins
 * @param right where it ends
 * @param baseline its distance from the top of the page
 * @param em width of a Chinese character in it
 * @param text its text; empty for a table
 * @param table the table; null for a line
 */
record PrintedLine(
        int page,
        double left,
        double right,
        double baseline,
        double em,
        String text,
        @Nullable DataTable table) {
    PrintedLine(int page, double left, double right, double baseline, double em, String text) {
        this(page, left, right, baseline, em, text, null);
    }

    boolean isTable() {
        return table != null;
    }
}
