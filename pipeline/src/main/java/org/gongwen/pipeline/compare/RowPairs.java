package org.gongwen.pipeline.compare;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 行配对: which row before is which row after. Rows that agree in all that is compared go together first. */
final class RowPairs {
    private final Map<Row, Row> beforeByAfter = new IdentityHashMap<>();
    private final Set<Row> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    private RowPairs() {}

    static RowPairs of(ComparedTable table, List<Row> before, List<Row> after) {
        RowPairs pairs = new RowPairs();
        pairs.gone.addAll(before);
        pairs.pair(table.columns(), before, after);
        for (List<String> pairing : table.pairings()) {
            pairs.pair(pairing, before, after);
        }
        return pairs;
    }

    /** The row before; null where the row is new. */
    @Nullable
    Row before(Row after) {
        return beforeByAfter.get(after);
    }

    boolean isGone(Row before) {
        return gone.contains(before);
    }

    private void pair(List<String> columns, List<Row> before, List<Row> after) {
        if (gone.isEmpty() || beforeByAfter.size() == after.size()) {
            return;
        }
        Map<String, Deque<Row>> free = new HashMap<>();
        for (Row row : before) {
            if (gone.contains(row)) {
                free.computeIfAbsent(row.joined(columns), key -> new ArrayDeque<>())
                        .add(row);
            }
        }
        for (Row row : after) {
            Deque<Row> partners = beforeByAfter.containsKey(row) ? null : free.get(row.joined(columns));
            Row partner = partners == null ? null : partners.poll();
            if (partner != null) {
                beforeByAfter.put(row, partner);
                gone.remove(partner);
            }
        }
    }
}
