package org.gongwen.schema.contract;

import java.util.List;
import org.gongwen.schema.ProblemCode;

/** 数据字典: every table, column and problem code in English and Chinese, as Markdown. */
final class Dictionary {
    private final StringBuilder text = new StringBuilder("# Gongwen data dictionary · 数据字典\n");

    private Dictionary() {}

    static String render(List<TableModel<?>> tables) {
        Dictionary dictionary = new Dictionary();
        tables.forEach(dictionary::table);
        dictionary.problemCodes();
        return dictionary.text.toString();
    }

    private void table(TableModel<?> table) {
        line("");
        line("## " + table.name() + " · " + table.docs().zh());
        line("");
        line(table.docs().doc() + " " + table.docs().docZh());
        if (!table.key().isEmpty()) {
            line("");
            line("Key · 主键: " + String.join(", ", table.key()));
        }
        line("");
        row("column", "列", "type", "empty", "meaning", "含义", "example", "source");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        table.columns().forEach(this::column);
    }

    private void column(ColumnModel column) {
        row(
                column.name(),
                column.docs().zh(),
                type(column),
                column.nullable() ? "yes" : "no",
                column.docs().doc(),
                column.docs().docZh(),
                column.docs().example(),
                column.docs().source());
    }

    private static String type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case ENUM -> column.enumType() == ProblemCode.class ? "problem code" : String.join(", ", column.values());
            case INTEGER -> "integer";
            case LONG -> "long";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DECIMAL -> "decimal(" + DecimalShape.PRECISION + ", " + DecimalShape.SCALE + ")";
            case TEXT_LIST -> "list of text";
        };
    }

    private void problemCodes() {
        line("");
        line("## Problem codes · 问题代码");
        line("");
        row("code", "severity", "meaning", "what to do");
        row("---", "---", "---", "---");
        for (ProblemCode code : ProblemCode.values()) {
            row(code.name(), code.severity().name(), code.meaning(), code.advice());
        }
    }

    private void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
