package org.gongwen.schema.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongwen.schema.Column;
import org.gongwen.schema.contract.DataFile.Format;

/** 数据包: datapackage.json by version 2 of the Data Package standard, which tells loaders what the files hold. */
public final class DataPackage {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String NOTICE_ID = "notice_id";

    private DataPackage() {}

    /** The package of some files; the same files give the same text. */
    public static String render(List<DataFile> files) {
        String resources = files.stream().map(file -> resource(file, files)).collect(Collectors.joining(",\n"));
        return """
                {
                  "$schema": %s,
                  "name": "gongwen",
                  "title": "Gongwen 公文",
                  "description": "Targets, sections and responsible units of government notices.",
                  "version": %s,
                  "resources": [
                %s
                  ]
                }
                """.formatted(JsonText.quoted(PROFILE), JsonText.quoted(Contract.VERSION), resources);
    }

    private static String resource(DataFile file, List<DataFile> files) {
        TableModel<?> table = file.table();
        List<String> parts = new ArrayList<>();
        parts.add("\"name\": " + JsonText.quoted(resourceName(file)));
        parts.add("\"type\": \"table\"");
        parts.add("\"path\": " + JsonText.quoted(file.path()));
        parts.add("\"title\": " + JsonText.quoted(table.docs().zh()));
        parts.add("\"description\": "
                + JsonText.quoted(table.docs().doc() + " " + table.docs().docZh()));
        parts.addAll(format(file.format()));
        parts.add("\"schema\": {\n" + schema(file, files) + "\n      }");
        return "    {\n      " + String.join(",\n      ", parts) + "\n    }";
    }

    private static String resourceName(DataFile file) {
        return switch (file.format()) {
            case CSV -> file.table().name();
            case PARQUET -> file.table().name() + "-parquet";
        };
    }

    private static List<String> format(Format format) {
        return switch (format) {
            case CSV ->
                List.of(
                        "\"format\": \"csv\"",
                        "\"mediatype\": \"text/csv\"",
                        "\"encoding\": \"utf-8\"",
                        "\"dialect\": {\"delimiter\": \",\", \"lineTerminator\": \"\\r\\n\", \"quoteChar\": \"\\\"\","
                                + " \"doubleQuote\": true, \"header\": true}");
            case PARQUET -> List.of("\"format\": \"parquet\"", "\"mediatype\": \"application/vnd.apache.parquet\"");
        };
    }

    private static String schema(DataFile file, List<DataFile> files) {
        TableModel<?> table = file.table();
        List<String> parts = new ArrayList<>();
        String fields =
                table.columns().stream().map(column -> field(column, file)).collect(Collectors.joining(",\n"));
        parts.add("        \"fields\": [\n" + fields + "\n        ]");
        parts.add("        \"missingValues\": [\"\"]");
        if (!table.key().isEmpty()) {
            parts.add("        \"primaryKey\": [" + JsonText.items(names(table.key(), file)) + "]");
        }
        files.stream()
                .filter(other -> refers(file, other))
                .forEach(notices -> parts.add("        \"foreignKeys\": [" + foreignKey(file, notices) + "]"));
        return String.join(",\n", parts);
    }

    private static boolean refers(DataFile file, DataFile other) {
        return other.table().equals(Tables.NOTICES)
                && other.format() == file.format()
                && !file.table().equals(Tables.NOTICES)
                && file.table().columnNames().contains(NOTICE_ID);
    }

    private static String foreignKey(DataFile file, DataFile notices) {
        return "{\"fields\": [" + JsonText.items(names(List.of(NOTICE_ID), file)) + "], \"reference\": {\"resource\": "
                + JsonText.quoted(resourceName(notices)) + ", \"fields\": ["
                + JsonText.items(names(List.of(NOTICE_ID), notices)) + "]}}";
    }

    private static List<String> names(List<String> columns, DataFile file) {
        return file.table().columns().stream()
                .filter(column -> columns.contains(column.name()))
                .map(file.names()::of)
                .toList();
    }

    private static String field(ColumnModel column, DataFile file) {
        Column docs = column.docs();
        List<String> parts = new ArrayList<>();
        parts.add("\"name\": " + JsonText.quoted(file.names().of(column)));
        parts.add("\"title\": " + JsonText.quoted(docs.zh()));
        parts.add("\"description\": " + JsonText.quoted(docs.doc() + " " + docs.docZh()));
        parts.addAll(type(column));
        if (!docs.example().isEmpty()) {
            parts.add("\"example\": " + JsonText.quoted(docs.example()));
        }
        String constraints = constraints(column);
        if (!constraints.isEmpty()) {
            parts.add("\"constraints\": {" + constraints + "}");
        }
        return "          {" + String.join(", ", parts) + "}";
    }

    private static List<String> type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT, ENUM -> List.of("\"type\": \"string\"");
            case INTEGER, LONG -> List.of("\"type\": \"integer\"");
            case BOOLEAN -> List.of("\"type\": \"boolean\"");
            case DATE -> List.of("\"type\": \"date\"");
            case DECIMAL -> List.of("\"type\": \"number\"");
            case TEXT_LIST ->
                List.of(
                        "\"type\": \"list\"",
                        "\"delimiter\": " + JsonText.quoted(CellText.LIST_SEPARATOR),
                        "\"itemType\": \"string\"");
        };
    }

    private static String constraints(ColumnModel column) {
        List<String> parts = new ArrayList<>();
        if (!column.nullable() && column.type() != ColumnType.TEXT && column.type() != ColumnType.TEXT_LIST) {
            parts.add("\"required\": true");
        }
        if (!column.values().isEmpty()) {
            parts.add("\"enum\": [" + JsonText.items(column.values()) + "]");
        }
        return String.join(", ", parts);
    }
}
