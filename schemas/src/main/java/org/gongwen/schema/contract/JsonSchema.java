package org.gongwen.schema.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongwen.schema.Column;

/** JSON Schema (draft 2020-12) of the rows, one definition for each table. */
final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    static String render(List<TableModel<?>> tables) {
        String definitions = tables.stream().map(JsonSchema::table).collect(Collectors.joining(",\n"));
        return "{\n  \"$schema\": " + JsonText.quoted(DRAFT) + ",\n  \"title\": \"Gongwen\",\n  \"$comment\": "
                + JsonText.quoted("Contract version " + Contract.VERSION) + ",\n  \"$defs\": {\n" + definitions
                + "\n  }\n}\n";
    }

    private static String table(TableModel<?> table) {
        String properties = table.columns().stream().map(JsonSchema::property).collect(Collectors.joining(",\n"));
        return """
                    %s: {
                      "title": %s,
                      "description": %s,
                      "type": "object",
                      "additionalProperties": false,
                      "required": [%s],
                      "properties": {
                %s
                      }
                    }""".formatted(
                        JsonText.quoted(table.name()),
                        JsonText.quoted(table.docs().zh()),
                        JsonText.quoted(table.docs().doc()),
                        JsonText.items(table.columnNames()),
                        properties);
    }

    private static String property(ColumnModel column) {
        Column docs = column.docs();
        List<String> parts = new ArrayList<>();
        parts.add("\"title\": " + JsonText.quoted(docs.zh()));
        parts.add("\"description\": " + JsonText.quoted(docs.doc()));
        parts.add("\"type\": " + (column.nullable() ? "[" + type(column) + ", \"null\"]" : type(column)));
        parts.addAll(limits(column));
        return "        " + JsonText.quoted(column.name()) + ": {" + String.join(", ", parts) + "}";
    }

    private static String type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT, ENUM, DATE -> "\"string\"";
            case INTEGER, LONG -> "\"integer\"";
            case BOOLEAN -> "\"boolean\"";
            case DECIMAL -> "\"number\"";
            case TEXT_LIST -> "\"array\"";
        };
    }

    private static List<String> limits(ColumnModel column) {
        return switch (column.type()) {
            case DATE -> List.of("\"format\": \"date\"");
            case TEXT_LIST -> List.of("\"items\": {\"type\": \"string\"}");
            case ENUM ->
                List.of("\"enum\": [" + JsonText.items(column.values()) + (column.nullable() ? ", null" : "") + "]");
            case TEXT, INTEGER, LONG, BOOLEAN, DECIMAL -> List.of();
        };
    }
}
