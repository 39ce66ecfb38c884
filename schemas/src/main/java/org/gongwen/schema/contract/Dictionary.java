package org.gongwen.schema.contract;

import java.util.List;
import java.util.Objects;
import org.gongwen.schema.ProblemCode;

/** 数据字典: every table, column and value in English and Chinese, as Markdown. */
final class Dictionary {
    private final StringBuilder text = new StringBuilder("# Gongwen data dictionary · 数据字典\n");

    private Dictionary() {}

    static String render(List<TableModel<?>> tables) {
        Dictionary dictionary = new Dictionary();
        dictionary.line("");
        dictionary.line("Contract version · 版本: " + Contract.VERSION);
        tables.forEach(dictionary::table);
        dictionary.values(tables);
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
        row("column", "列", "type · 类型", "unit · 单位", "empty · 可空", "meaning", "含义", "example · 示例", "source · 依据");
        row("---", "---", "---", "---", "---", "---", "---", "---", "---");
        table.columns().forEach(this::column);
    }

    private void column(ColumnModel column) {
        row(
                column.name(),
                column.docs().zh(),
                type(column),
                column.docs().unit(),
                column.nullable() ? "yes · 是" : "no · 否",
                column.docs().doc(),
                column.docs().docZh(),
                column.docs().example(),
                column.docs().source());
    }

    private static String type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case ENUM -> "one of the values of " + enumType(column).getSimpleName();
            case INTEGER -> "integer";
            case LONG -> "long";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DECIMAL -> "decimal(" + DecimalShape.PRECISION + ", " + DecimalShape.SCALE + ")";
            case TEXT_LIST -> "list of text";
        };
    }

    private static Class<? extends Enum<?>> enumType(ColumnModel column) {
        return Objects.requireNonNull(column.enumType(), column.name());
    }

    private void values(List<TableModel<?>> tables) {
        tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.type() == ColumnType.ENUM && column.enumType() != ProblemCode.class)
                .map(Dictionary::enumType)
                .distinct()
                .forEach(this::values);
    }

    private void values(Class<? extends Enum<?>> type) {
        line("");
        line("## Values of " + type.getSimpleName() + " · 取值");
        line("");
        row("value", "值", "meaning · 含义");
        row("---", "---", "---");
        for (Enum<?> value : type.getEnumConstants()) {
            row(value.name(), Terms.chinese(value), Terms.meaning(value));
        }
    }

    private void problemCodes() {
        line("");
        line("## Values of ProblemCode · 问题代码");
        line("");
        row("value", "值", "severity · 程度", "meaning · 含义", "what to do · 处理办法");
        row("---", "---", "---", "---", "---");
        for (ProblemCode code : ProblemCode.values()) {
            row(code.name(), Terms.chinese(code), code.severity().name(), code.meaning(), code.advice());
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
