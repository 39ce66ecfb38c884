package org.gongwen.pipeline.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwen.pipeline.run.Counts;
import org.gongwen.pipeline.run.RunResult;

/** 运行小结: a published run in a few lines for a person. */
final class RunSummary {
    private RunSummary() {}

    static String of(RunResult.Published published, Duration time) {
        Counts counts = published.manifest().counts();
        StringBuilder text = new StringBuilder();
        text.append(line("files", counts.files() + "  (" + joined(counts.status()) + ")"));
        text.append(line("rows", joined(counts.rows())));
        text.append(counts.kind().isEmpty() ? "" : line("targets", joined(counts.kind())));
        text.append(counts.problem().isEmpty() ? "" : line("problems", joined(counts.problem())));
        text.append(line("texts from", joined(counts.origin())));
        text.append(line("changes", DiffNames.ofCounts(published.manifest().changes())));
        text.append(line("snapshot", published.snapshot().toString()));
        text.append(line("time", seconds(time)));
        if (!published.isComplete()) {
            long missing = counts.unread() + published.obstacles();
            text.append("Not all was read: ").append(missing).append(" listed in problems.\n");
        }
        return text.toString();
    }

    /** The same for machines. */
    static Map<String, Object> fields(RunResult.Published published, Duration time) {
        Counts counts = published.manifest().counts();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run_id", published.manifest().runId());
        fields.put("snapshot", published.snapshot().toString());
        fields.put("files", counts.files());
        fields.put("status", counts.status());
        fields.put("origin", counts.origin());
        fields.put("rows", counts.rows());
        fields.put("problems", counts.problem());
        fields.put("changes", published.manifest().changes().rows());
        fields.put("seconds", time.toMillis() / 1000.0);
        return fields;
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-10s %s%n", name, value);
    }

    private static String joined(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
