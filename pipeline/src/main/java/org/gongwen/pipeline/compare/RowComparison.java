package org.gongwen.pipeline.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final List<Change> changes = new ArrayList<>();

    private RowComparison(ComparedTable table, String source) {
        this.table = table;
        this.source = source;
    }

    /** Changes in the order of the rows after, then those that were removed in the order of the rows before. */
    static List<Change> compare(ComparedTable table, String source, List<Row> before, List<Row> after) {
        RowComparison comparison = new RowComparison(table, source);
        comparison.compare(before, after);
        return comparison.changes;
    }

    private void compare(List<Row> before, List<Row> after) {
        Map<String, Row> old = byKey(before);
        Map<String, Row> fresh = byKey(after);
        Map<String, Deque<String>> gone = table.pairing().isEmpty() ? Map.of() : gone(old, fresh);
        fresh.forEach((key, row) -> {
            String oldKey = old.containsKey(key) ? key : partner(gone, row);
            Row oldRow = oldKey == null ? null : old.remove(oldKey);
            if (oldRow == null) {
                changes.add(new Change(ChangeKind.ADDED, table.name(), key, null, null, label(row), source));
            } else {
                changed(key, oldRow, row);
            }
        });
        old.forEach((key, row) ->
                changes.add(new Change(ChangeKind.REMOVED, table.name(), key, null, label(row), null, source)));
    }

    private void changed(String key, Row before, Row after) {
        for (String column : table.columns()) {
            String oldValue = before.cell(column);
            String newValue = after.cell(column);
            if (!Objects.equals(oldValue, newValue)) {
                changes.add(new Change(ChangeKind.CHANGED, table.name(), key, column, oldValue, newValue, source));
            }
        }
    }

    private Map<String, Row> byKey(List<Row> rows) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (Row row : rows) {
            String key = row.joined(table.key());
            int occurrence = occurrences.merge(key, 1, Integer::sum);
            byKey.put(occurrence == 1 ? key : key + "#" + occurrence, row);
        }
        return byKey;
    }

    /** Keys of rows that are gone, by what pairs them. */
    private Map<String, Deque<String>> gone(Map<String, Row> old, Map<String, Row> fresh) {
        Map<String, Deque<String>> gone = new HashMap<>();
        old.forEach((key, row) -> {
            if (!fresh.containsKey(key)) {
                gone.computeIfAbsent(row.joined(table.pairing()), pairing -> new ArrayDeque<>())
                        .add(key);
            }
        });
        return gone;
    }

    private @Nullable String partner(Map<String, Deque<String>> gone, Row row) {
        Deque<String> keys = gone.get(row.joined(table.pairing()));
        return keys == null ? null : keys.poll();
    }

    private @Nullable String label(Row row) {
        return row.cell(table.label());
    }
}
