package org.gongwen.pipeline.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwen.pipeline.compare.Row;
import org.jspecify.annotations.Nullable;

/** 统计: how often what occurs in a snapshot, for the plots of the index. */
final class Figures {
    /** More bars than these do not fit into a plot. */
    private static final int UNITS = 20;

    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    void add(ReviewedNotice notice) {
        for (Row target : notice.targets()) {
            count("targets", target.required("kind") + "/" + target.required("role"));
            countDeadline(target);
        }
        for (Row unit : notice.units()) {
            String canonical = unit.cell("canonical_unit");
            count("units", canonical == null ? unit.required("unit") : canonical);
        }
        notice.problems().forEach(this::addProblem);
    }

    void addProblem(Row problem) {
        count("problems", problem.required("code"));
    }

    private void countDeadline(Row target) {
        String end = target.cell("period_end");
        String day = end == null ? target.cell("period_start") : end;
        if (target.required("kind").equals("DEADLINE") && day != null && day.length() >= 7) {
            count("deadlines", day.substring(0, 7));
        }
    }

    private void count(String figure, @Nullable String name) {
        if (name != null && !name.isEmpty()) {
            counts.computeIfAbsent(figure, any -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }
    }

    void append(StringBuilder json) {
        json.append('{');
        for (String figure : List.of("targets", "deadlines", "units", "problems")) {
            Html.appendJson(json, figure);
            json.append(':');
            append(json, entries(figure));
            json.append(',');
        }
        json.setCharAt(json.length() - 1, '}');
    }

    private List<Map.Entry<String, Integer>> entries(String figure) {
        Map<String, Integer> counted = counts.getOrDefault(figure, Map.of());
        return switch (figure) {
            case "deadlines" -> List.copyOf(counted.entrySet());
            case "units" ->
                counted.entrySet().stream().sorted(MOST_FIRST).limit(UNITS).toList();
            default -> counted.entrySet().stream().sorted(MOST_FIRST).toList();
        };
    }

    private static void append(StringBuilder json, List<Map.Entry<String, Integer>> entries) {
        json.append('[');
        for (Map.Entry<String, Integer> entry : entries) {
            json.append('[');
            Html.appendJson(json, entry.getKey());
            json.append(',').append(entry.getValue()).append("],");
        }
        if (!entries.isEmpty()) {
            json.setLength(json.length() - 1);
        }
        json.append(']');
    }
}
