package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 评测报告: the figures as text for a person and as JSON for a program; the committed figures are such JSON. */
public final class EvaluationReport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationReport() {}

    /**
     * A line for each notice, one for each figure, and the first errors.
     *
     * @param errors how many errors to list
     */
    public static String text(Evaluation evaluation, int errors) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        evaluation.notices().forEach(notice -> lines.add(line(notice)));
        Map<String, Tally> tallies = evaluation.tallies();
        evaluation.figures().forEach((name, figure) -> lines.add(line(name, figure) + counts(tallies.get(name))));
        evaluation.errors().stream().limit(errors).forEach(error -> lines.add("  " + error));
        return lines.toString();
    }

    /**
     * One object: {@code total} with all figures, {@code counts} with right, wrong and missed of those that are
     * counted, {@code notices} with the figures of each; {@code errors} with the first errors where some are asked for.
     *
     * @param errors how many errors to list
     */
    public static String json(Evaluation evaluation, int errors) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("total", evaluation.figures());
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        evaluation
                .tallies()
                .forEach((name, tally) -> counts.put(name, List.of(tally.right(), tally.wrong(), tally.missed())));
        report.put("counts", counts);
        Map<String, Map<String, BigDecimal>> notices = new LinkedHashMap<>();
        evaluation.notices().forEach(notice -> notices.put(notice.source(), notice.figures()));
        report.put("notices", notices);
        if (errors > 0) {
            report.put("errors", evaluation.errors().stream().limit(errors).toList());
        }
        return MAPPER.writeValueAsString(report) + "\n";
    }

    private static String line(NoticeScore notice) {
        StringJoiner figures = new StringJoiner("  ");
        notice.figures().forEach((name, figure) -> figures.add(name + " " + Figure.brief(figure)));
        return String.format(Locale.ROOT, "%-44s %s", notice.source(), figures);
    }

    private static String line(String name, BigDecimal figure) {
        return String.format(Locale.ROOT, "%-28s %s", name, figure.toPlainString());
    }

    private static String counts(@Nullable Tally tally) {
        return tally == null
                ? ""
                : "   right " + tally.right() + ", wrong " + tally.wrong() + ", missed " + tally.missed();
    }
}
