package org.gongwen.pipeline.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongwen.pipeline.compare.Row;
import org.jspecify.annotations.Nullable;

/** 索引页面: the first page: figures of the snapshot and the list of its notices. */
final class IndexPage {
    private static final List<String> SCRIPTS = List.of("chart.umd.min.js", "terms.js", "common.js", "index.js");
    /** Columns of a line of the list, as the script knows them. */
    private static final List<String> CELLS = List.of(
            "source",
            "title",
            "status",
            "region",
            "document_type",
            "document_number",
            "issuing_body",
            "chars",
            "section_count",
            "target_count");

    private final StringBuilder lines = new StringBuilder(1 << 16);
    private final Figures figures = new Figures();
    private int notices;

    /** Takes a notice into the list and the figures. */
    void add(ReviewedNotice notice, String page) {
        figures.add(notice);
        lines.append(notices++ == 0 ? "[" : ",\n[");
        Html.appendJson(lines, page);
        for (String column : CELLS) {
            append(notice.notice().cell(column));
        }
        append(date(notice.notice()));
        lines.append(',').append(notice.units().size());
        lines.append(',').append(notice.problems().size()).append(',');
        RowsJson.appendList(lines, codes(notice.problems()));
        lines.append(']');
    }

    private void append(@Nullable String cell) {
        lines.append(',');
        if (cell == null) {
            lines.append("null");
        } else {
            Html.appendJson(lines, cell);
        }
    }

    /** The day that it was written, else published, else the year that it speaks of. */
    private static @Nullable String date(Row notice) {
        for (String column : List.of("written_date", "published_date", "reference_year")) {
            String cell = notice.cell(column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static Set<String> codes(List<Row> problems) {
        Set<String> codes = new LinkedHashSet<>();
        problems.forEach(problem -> codes.add(problem.required("code")));
        return codes;
    }

    String render(String snapshot, List<Row> runProblems) {
        runProblems.forEach(figures::addProblem);
        StringBuilder html = new StringBuilder(lines.length() + 8192);
        PageFrame.begin(html, "公文复核 · Gongwen review", "", "index", SCRIPTS);
        html.append("<header class=\"top\"><h1 data-say=\"indexTitle\">公文复核</h1></header>\n");
        html.append(
                "<div id=\"tools\" class=\"tools\"></div>\n<main>\n<section id=\"numbers\" class=\"numbers\"></section>\n");
        html.append(
                "<section id=\"plots\" class=\"plots\"></section>\n<section id=\"list\" class=\"list\"></section>\n");
        html.append("</main>\n");
        PageFrame.end(html, data(snapshot, runProblems));
        return html.toString();
    }

    private StringBuilder data(String snapshot, List<Row> runProblems) {
        StringBuilder json = new StringBuilder(lines.length() + 4096).append("{\"snapshot\":");
        Html.appendJson(json, snapshot);
        List<String> cells = new ArrayList<>(List.of("page"));
        cells.addAll(CELLS);
        cells.addAll(List.of("date", "unit_count", "problem_count", "codes"));
        json.append(",\"columns\":");
        RowsJson.appendList(json, cells);
        json.append(",\"notices\":[").append(lines).append("],\"figures\":");
        figures.append(json);
        json.append(',');
        RowsJson.append(json, "runProblems", List.of("source", "code", "message"), runProblems);
        return json.append('}');
    }
}
