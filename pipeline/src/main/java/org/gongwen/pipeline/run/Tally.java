package org.gongwen.pipeline.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.extract.Extraction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.jspecify.annotations.Nullable;

/** 计数: what a run has counted so far, and the first notice of each content. */
final class Tally {
    private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<ProblemCode, Long> problems = new EnumMap<>(ProblemCode.class);
    private final Map<String, String> firstByContent = new HashMap<>();

    void add(ProcessedNotice notice) {
        statuses.merge(notice.status(), 1L, Long::sum);
        notice.problems().forEach(problem -> add(problem.code()));
        Extraction extraction = notice.extraction();
        if (extraction != null) {
            for (Target target : extraction.targets()) {
                kinds.merge(target.kind(), 1L, Long::sum);
            }
        }
    }

    void add(ProblemCode code) {
        problems.merge(code, 1L, Long::sum);
    }

    /** The first notice that was read and has the same content; null where this is it. */
    @Nullable
    String duplicateOf(ProcessedNotice notice) {
        String content = notice.reading().sha256();
        if (content == null || notice.status() != Status.READ) {
            return null;
        }
        return firstByContent.putIfAbsent(content, notice.noticeId());
    }

    Counts counts(Map<Origin, Long> origins, Map<String, Long> rows) {
        long files = statuses.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(files, statuses, origins, kinds, problems, rows);
    }
}
