package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
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
 * @param parts what of it stands between gaps; empty for a table
 */
record PrintedLine(
        int page,
        double left,
        double right,
        double baseline,
        double em,
        String text,
        @Nullable DataTable table,
        List<Part> parts) {
    private static final double WIDE = 2;

    /** Copies its parts. */
    PrintedLine {
        parts = List.copyOf(parts);
    }

    /**
     * 行段: a part of a line between gaps of a character or more.
     *
     * @param left where it begins
     * @param right where it ends
     * @param text its text
     */
    record Part(double left, double right, String text) {}

    /** A line without gaps. */
    PrintedLine(int page, double left, double right, double baseline, double em, String text) {
        this(page, left, right, baseline, em, text, null, List.of(new Part(left, right, text)));
    }

    /** A table. */
    static PrintedLine of(DataTable table, int page, double left, double right, double top) {
        return new PrintedLine(page, left, right, top, 0, "", table, List.of());
    }

    /** The parts, those with no wide gap between them as one: what a row of cells looks like. */
    List<Part> cells() {
        List<Part> cells = new ArrayList<>();
        for (Part part : parts) {
            Part before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null && part.left() - before.right() <= em * WIDE) {
                cells.set(cells.size() - 1, new Part(before.left(), part.right(), before.text() + " " + part.text()));
            } else {
                cells.add(part);
            }
        }
        return cells;
    }

    boolean isTable() {
        return table != null;
    }
}
