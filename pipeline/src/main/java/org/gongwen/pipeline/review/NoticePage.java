package org.gongwen.pipeline.review;

import java.util.List;
import java.util.Set;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/** 公文页面: the page of one notice. Its text can be read without scripts; they add filters, fields and marks. */
final class NoticePage {
    /** What is the same for all rows of a page, or stands in its text. */
    private static final Set<String> LEFT_OUT = Set.of("notice_id", "source", "title", "text");

    private static final List<String> TARGETS = columns(Tables.TARGETS);
    private static final List<String> UNITS = columns(Tables.RESPONSIBILITIES);
    private static final List<String> SECTIONS = columns(Tables.SECTIONS);
    private static final List<String> PROBLEMS = columns(Tables.PROBLEMS);
    private static final List<String> NOTICES =
            Tables.NOTICES.columns().stream().map(ColumnModel::name).toList();
    private static final List<String> SCRIPTS = List.of("terms.js", "common.js", "notice.js");

    private NoticePage() {}

    private static List<String> columns(TableModel<?> table) {
        return table.columnNames().stream()
                .filter(column -> !LEFT_OUT.contains(column))
                .toList();
    }

    static String render(ReviewedNotice notice) {
        StringBuilder html = new StringBuilder(8192 + notice.text().length() * 4);
        PageFrame.begin(html, notice.title(), "../", "notice", SCRIPTS);
        html.append("<header class=\"top\"><a class=\"back\" href=\"../index.html\" data-say=\"back\">全部公文</a><h1>");
        html.append(Html.escaped(notice.title())).append("</h1></header>\n");
        html.append("<div id=\"tools\" class=\"tools\"></div>\n<div class=\"columns\">\n");
        html.append("<main id=\"text\" class=\"text\" lang=\"zh\">\n");
        MarkedText.append(notice, html);
        html.append("</main>\n<aside id=\"side\" class=\"side\"></aside>\n</div>\n");
        PageFrame.end(html, data(notice));
        return html.toString();
    }

    private static StringBuilder data(ReviewedNotice notice) {
        StringBuilder json = new StringBuilder(1024).append('{');
        RowsJson.append(json, "notice", NOTICES, List.of(notice.notice()));
        json.append(',');
        RowsJson.append(json, "sections", SECTIONS, notice.sections());
        json.append(',');
        RowsJson.append(json, "targets", TARGETS, notice.targets());
        json.append(',');
        RowsJson.append(json, "units", UNITS, notice.units());
        json.append(',');
        RowsJson.append(json, "problems", PROBLEMS, notice.problems());
        return json.append('}');
    }
}
