package org.gongwen.pipeline.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwen.schema.Change;
import org.gongwen.schema.ChangeKind;
import org.jspecify.annotations.Nullable;

/** 行比较: the changes between the rows of one notice in one table. */
final class RowComparison {
    private final ComparedTable table;
    private final String source;
    private final @Nullable String title;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private RowComparison(ComparedTable table, String source, @Nullable String title) {
        this.table = table;
        this.source = source;
        this.title = title;
    }

    /** Changes in the order of the rows after, then those that were removed in the order of the rows before. */
    static List<Difference> compare(
            ComparedTable table, String source, @Nullable String title, List<Row> before, List<Row> after) {
        RowComparison comparison = new RowComparison(table, source, title);
        comparison.compare(before, after);
        return comparison.differences;
    }

    private void compare(List<Row> before, List<Row> after) {
        RowPairs pairs = RowPairs.of(table, before, after);
        for (Row row : after) {
            String key = key(row);
            Row old = pairs.before(row);
            if (old == null) {
                add(row, new Change(ChangeKind.ADDED, table.name(), key, null, null, label(row), source));
            } else {
                changed(key, old, row);
            }
        }
        occurrences.clear();
        for (Row row : before) {
            String key = key(row);
            if (pairs.isGone(row)) {
                add(row, new Change(ChangeKind.REMOVED, table.name(), key, null, label(row), null, source));
            }
        }
    }

    private void changed(String key, Row before, Row after) {
        for (String column : table.columns()) {
            changed(key, column, before, after);
        }
        if (!table.telling().isEmpty() && isMute(before) && isMute(after)) {
            changed(key, table.label(), before, after);
        }
    }

    private void changed(String key, String column, Row before, Row after) {
        String oldValue = before.cell(column);
        String newValue = after.cell(column);
        if (!Objects.equals(oldValue, newValue)) {
            add(after, new Change(ChangeKind.CHANGED, table.name(), key, column, oldValue, newValue, source));
        }
    }

    private boolean isMute(Row row) {
        return table.telling().stream().allMatch(column -> row.cell(column) == null);
    }

    private String key(Row row) {
        String key = row.joined(table.key());
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return occurrence == 1 ? key : key + "#" + occurrence;
    }

    private void add(Row row, Change change) {
        differences.add(new Difference(change, title, row.cell(table.subject())));
    }

    private @Nullable String label(Row row) {
        return row.cell(table.label());
    }
}
