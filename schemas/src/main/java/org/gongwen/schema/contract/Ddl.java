package org.gongwen.schema.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 建表语句: CREATE TABLE statements with comments. */
final class Ddl {
    private final SqlDialect dialect;
    private final StringBuilder sql = new StringBuilder();

    private Ddl(SqlDialect dialect) {
        this.dialect = dialect;
    }

    static String render(SqlDialect dialect, List<TableModel<?>> tables) {
        Ddl ddl = new Ddl(dialect);
        ddl.sql.append("-- Gongwen, contract version " + Contract.VERSION + "\n");
        ddl.sql.append(dialect.howToLoad()).append('\n');
        tables.forEach(ddl::table);
        return ddl.sql.toString();
    }

    private void table(TableModel<?> table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columnLine(column)));
        if (dialect.constraints() && !table.key().isEmpty()) {
            lines.add("  PRIMARY KEY (" + quoted(table.key()) + ")");
        }
        sql.append("\nCREATE TABLE ")
                .append(dialect.quoted(table.name()))
                .append(" (\n")
                .append(String.join(",\n", lines))
                .append("\n)");
        comments(table);
    }

    private String columnLine(ColumnModel column) {
        String name = dialect.quoted(column.name());
        String line = "  " + name + " " + dialect.type(column) + (column.nullable() ? "" : " NOT NULL");
        if (!dialect.constraints()) {
            return line + " COMMENT " + literal(comment(column));
        }
        return column.values().isEmpty() ? line : line + " CHECK (" + name + " IN (" + literals(column.values()) + "))";
    }

    private void comments(TableModel<?> table) {
        String doc = literal(table.docs().zh() + ": " + table.docs().doc());
        if (!dialect.constraints()) {
            sql.append("\nUSING parquet\nCOMMENT ").append(doc).append(";\n");
            return;
        }
        String name = dialect.quoted(table.name());
        sql.append(";\nCOMMENT ON TABLE ")
                .append(name)
                .append(" IS ")
                .append(doc)
                .append(";\n");
        for (ColumnModel column : table.columns()) {
            sql.append("COMMENT ON COLUMN ").append(name).append('.').append(dialect.quoted(column.name()));
            sql.append(" IS ").append(literal(comment(column))).append(";\n");
        }
    }

    private static String comment(ColumnModel column) {
        return column.docs().zh() + ": " + column.docs().doc();
    }

    private String quoted(List<String> names) {
        return names.stream().map(dialect::quoted).collect(Collectors.joining(", "));
    }

    private static String literals(List<String> values) {
        return values.stream().map(Ddl::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
