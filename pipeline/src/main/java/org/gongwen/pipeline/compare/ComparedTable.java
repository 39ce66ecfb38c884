package org.gongwen.pipeline.compare;

import java.util.List;
import java.util.Set;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/**
 * 比较规则: how the rows of one table are compared. No rule knows the place of a row in the text, so that a paragraph that
 * moves changes nothing.
 *
 * @param name the table
 * @param key columns that name a row in changes
 * @param pairings rows before and after that agree in the columns of one pairing are the same row, perhaps changed; the
 *     first pairing is tried first, and equal rows are paired in their order
 * @param subject column that says what a row is about
 * @param label column that shows a whole row in old_value or new_value
 * @param columns columns whose values are compared
 * @param telling columns of which one must be filled for a row to speak for itself; else its label is compared too
 */
record ComparedTable(
        String name,
        List<String> key,
        List<List<String>> pairings,
        String subject,
        String label,
        List<String> columns,
        List<String> telling) {
    static final ComparedTable NOTICES = of(
            Tables.NOTICES,
            List.of("notice_id"),
            List.of(List.of("notice_id")),
            "title",
            "title",
            List.of(),
            Set.of(
                    "notice_id",
                    "source",
                    "media_type",
                    "bytes",
                    "duplicate_of",
                    "chars",
                    "section_count",
                    "target_count",
                    "problem_count"));

    /** A quantity is known by its sentence without the numbers, else by what is measured and where. */
    static final ComparedTable TARGETS = of(
            Tables.TARGETS,
            List.of("target_id"),
            List.of(
                    List.of("kind", "indicator", "unit", Row.FRAME),
                    List.of("kind", "unit", Row.FRAME),
                    List.of("kind", "indicator", "unit", "section_heading"),
                    List.of("kind", "indicator", "unit")),
            "indicator",
            "span",
            List.of("value", "period_start", "period_end"),
            Set.of(
                    "target_id",
                    "notice_id",
                    "source",
                    "title",
                    "section_path",
                    "section_heading",
                    "normalized_value",
                    "normalized_value_upper",
                    "normalized_unit",
                    "deadline_end",
                    "span",
                    "sentence",
                    "char_start",
                    "char_end",
                    "rule"));

    static final ComparedTable RESPONSIBILITIES = of(
            Tables.RESPONSIBILITIES,
            List.of("notice_id", "section_path", "role", "unit"),
            List.of(List.of("section_heading", "unit"), List.of("role", "unit")),
            "unit",
            "unit",
            List.of(),
            Set.of("notice_id", "section_path", "position", "char_start", "char_end"));

    private static ComparedTable of(
            TableModel<?> table,
            List<String> key,
            List<List<String>> pairings,
            String subject,
            String label,
            List<String> telling,
            Set<String> ignored) {
        List<String> columns = table.columns().stream()
                .map(ColumnModel::name)
                .filter(column -> !ignored.contains(column))
                .toList();
        return new ComparedTable(table.name(), key, pairings, subject, label, columns, telling);
    }
}
