package org.gongwen.pipeline.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongwen.schema.Change;
import org.gongwen.schema.ChangeKind;

/**
 * 变化计数: how many rows were added, removed or changed; a row that changed in several columns counts once.
 *
 * @param rows counts by table and kind; empty where nothing changed
 */
public record ChangeCounts(Map<String, Map<ChangeKind, Long>> rows) {
    /** Nothing changed. */
    public static final ChangeCounts NONE = new ChangeCounts(Map.of());

    /** Copies its map, in order of table. */
    public ChangeCounts {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** 计数器: counts changes as they come. */
    public static final class Counter {
        private final Map<String, Map<ChangeKind, Long>> rows = new TreeMap<>();

        /** Counts the changes of one notice. */
        public void add(List<Difference> differences) {
            Set<String> seen = new HashSet<>();
            for (Difference difference : differences) {
                Change change = difference.change();
                if (change.column() == null || seen.add(change.table() + "/" + change.key())) {
                    rows.computeIfAbsent(change.table(), table -> new EnumMap<>(ChangeKind.class))
                            .merge(change.change(), 1L, Long::sum);
                }
            }
        }

        /** What was counted so far. */
        public ChangeCounts counts() {
            return new ChangeCounts(rows);
        }
    }
}
