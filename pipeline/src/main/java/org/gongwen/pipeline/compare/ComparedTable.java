package org.gongwen.pipeline.compare;

import java.util.List;
import java.util.Set;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/**
 * 比较规则: how the rows of one table are compared.
 *
 * @param name the table
 * @param key columns by which a row is found again; equal keys are told apart by their order
 * @param pairing columns by which rows whose key is gone and rows whose key is new are taken for the same row that changed
 * @param label column that shows a whole row in old_value or new_value
 * @param columns columns whose values are compared
 */
record ComparedTable(String name, List<String> key, List<String> pairing, String label, List<String> columns) {
    static final ComparedTable NOTICES = of(
            Tables.NOTICES,
            List.of("notice_id"),
            List.of(),
            "title",
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

    static final ComparedTable TARGETS = of(
            Tables.TARGETS,
            List.of("target_id"),
            List.of("section_path", "kind", "indicator"),
            "span",
            Set.of(
                    "target_id",
                    "notice_id",
                    "source",
                    "title",
                    "section_heading",
                    "normalized_value",
                    "normalized_value_upper",
                    "normalized_unit",
                    "deadline_end",
                    "sentence",
                    "char_start",
                    "char_end",
                    "rule"));

    static final ComparedTable RESPONSIBILITIES = of(
            Tables.RESPONSIBILITIES,
            List.of("notice_id", "section_path", "role", "unit"),
            List.of(),
            "unit",
            Set.of("notice_id", "section_heading", "position", "char_start", "char_end"));

    private static ComparedTable of(
            TableModel<?> table, List<String> key, List<String> pairing, String label, Set<String> ignored) {
        List<String> columns = table.columns().stream()
                .map(ColumnModel::name)
                .filter(column -> !ignored.contains(column))
                .toList();
        return new ComparedTable(table.name(), key, pairing, label, columns);
    }
}
