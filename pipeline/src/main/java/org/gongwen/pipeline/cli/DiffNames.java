package org.gongwen.pipeline.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongwen.pipeline.compare.ChangeCounts;
import org.gongwen.schema.ChangeKind;
import org.gongwen.schema.contract.Tables;

/** 变化用语: tables and changes in words. */
final class DiffNames {
    private DiffNames() {}

    /** A row of a table. */
    static String ofRow(String table) {
        if (table.equals(Tables.TARGETS.name())) {
            return "target";
        }
        return table.equals(Tables.RESPONSIBILITIES.name()) ? "unit" : "notice";
    }

    /** For example {@code 3 added, 1 changed}. */
    static String ofCounts(Map<ChangeKind, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + OptionText.of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** All tables in a line. */
    static String ofCounts(ChangeCounts changes) {
        return changes.isEmpty()
                ? "none"
                : changes.rows().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + ofCounts(entry.getValue()))
                        .collect(Collectors.joining("; "));
    }
}
