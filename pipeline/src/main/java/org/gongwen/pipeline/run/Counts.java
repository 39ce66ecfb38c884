package org.gongwen.pipeline.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongwen.schema.Kind;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;

/**
 * 计数结果: what is in a snapshot.
 *
 * @param files how many files were found
 * @param status files by status
 * @param origin files by where their text came from
 * @param kind targets by kind
 * @param problem problems by code
 * @param rows rows by table
 */
public record Counts(
        long files,
        Map<Status, Long> status,
        Map<Origin, Long> origin,
        Map<Kind, Long> kind,
        Map<ProblemCode, Long> problem,
        Map<String, Long> rows) {
    /** Copies its maps, in their order. */
    public Counts {
        status = Collections.unmodifiableMap(copy(Status.class, status));
        origin = Collections.unmodifiableMap(copy(Origin.class, origin));
        kind = Collections.unmodifiableMap(copy(Kind.class, kind));
        problem = Collections.unmodifiableMap(copy(ProblemCode.class, problem));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** How many files could not be read. */
    public long unread() {
        return files - status.getOrDefault(Status.READ, 0L);
    }

    private static <K extends Enum<K>> Map<K, Long> copy(Class<K> type, Map<K, Long> counts) {
        Map<K, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return copy;
    }
}
