package org.gongwen.pipeline.review;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.compare.Row;

/**
 * 标记: a stretch of the text that a row was read from.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param id name on its page, t3 for the fourth target
 * @param look names of its styles
 */
record Mark(int start, int end, String id, String look) {
    /** The marks of a notice whose offsets lie in its text. */
    static List<Mark> of(ReviewedNotice notice) {
        List<Mark> marks = new ArrayList<>();
        int length = notice.text().length();
        add(marks, notice.targets(), "t", "target", length);
        add(marks, notice.units(), "u", "unit", length);
        add(marks, notice.problems(), "p", "problem", length);
        return marks;
    }

    private static void add(List<Mark> marks, List<Row> rows, String prefix, String name, int length) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int start = Math.max(0, Offsets.of(row, "char_start"));
            int end = Math.min(length, Offsets.of(row, "char_end"));
            if (start < end) {
                marks.add(new Mark(start, end, prefix + i, name + look(row, "kind") + look(row, "role")));
            }
        }
    }

    /** Only names of our own kind become names of styles: a snapshot may come from anywhere. */
    private static String look(Row row, String column) {
        String value = row.required(column);
        return value.matches("[A-Z_]+") ? " " + column + "-" + value : "";
    }

    int length() {
        return end - start;
    }
}
