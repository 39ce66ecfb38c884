package org.gongwen.pipeline.review;

import java.util.List;
import org.gongwen.pipeline.compare.Row;

/** 行 JSON: rows as arrays of texts in order of columns; an empty cell is null. */
final class RowsJson {
    private RowsJson() {}

    static void append(StringBuilder json, String name, List<String> columns, List<Row> rows) {
        Html.appendJson(json, name);
        json.append(":{\"columns\":[");
        for (String column : columns) {
            Html.appendJson(json, column);
            json.append(',');
        }
        endList(json, columns.isEmpty());
        json.append(",\"rows\":[");
        for (Row row : rows) {
            appendRow(json, columns, row);
            json.append(",\n");
        }
        if (!rows.isEmpty()) {
            json.setLength(json.length() - 2);
        }
        json.append("]}");
    }

    private static void appendRow(StringBuilder json, List<String> columns, Row row) {
        json.append('[');
        for (String column : columns) {
            String cell = row.cell(column);
            if (cell == null) {
                json.append("null");
            } else {
                Html.appendJson(json, cell);
            }
            json.append(',');
        }
        endList(json, columns.isEmpty());
    }

    /** Appends a list of texts. */
    static void appendList(StringBuilder json, Iterable<String> texts) {
        json.append('[');
        boolean empty = true;
        for (String text : texts) {
            Html.appendJson(json, text);
            json.append(',');
            empty = false;
        }
        endList(json, empty);
    }

    private static void endList(StringBuilder json, boolean empty) {
        if (!empty) {
            json.setLength(json.length() - 1);
        }
        json.append(']');
    }
}
