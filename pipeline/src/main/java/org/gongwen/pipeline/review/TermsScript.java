package org.gongwen.pipeline.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.gongwen.schema.contract.Terms;

/** 术语脚本: the Chinese names and meanings of columns and values, out of the contract, for all pages. */
final class TermsScript {
    private TermsScript() {}

    static String render() {
        StringBuilder script = new StringBuilder("'use strict';\nconst gongwenTerms = {columns: {");
        for (TableModel<?> table : Tables.ALL) {
            Html.appendJson(script, table.name());
            script.append(": ");
            append(script, columns(table, column -> column.docs().zh()));
            script.append(",\n");
        }
        script.append("},\ndocs: {");
        for (TableModel<?> table : Tables.ALL) {
            Html.appendJson(script, table.name());
            script.append(": ");
            append(
                    script,
                    columns(
                            table,
                            column ->
                                    column.docs().docZh() + "\n" + column.docs().doc()));
            script.append(",\n");
        }
        script.append("},\nvalues: {");
        for (TableModel<?> table : Tables.ALL) {
            table.columns().forEach(column -> appendValues(script, table, column));
        }
        return script.append("}};\n").toString();
    }

    private static Map<String, String> columns(TableModel<?> table, Function<ColumnModel, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        table.columns().forEach(column -> texts.put(column.name(), text.apply(column)));
        return texts;
    }

    private static void appendValues(StringBuilder script, TableModel<?> table, ColumnModel column) {
        Class<? extends Enum<?>> type = column.enumType();
        if (type == null) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> value : type.getEnumConstants()) {
            names.put(value.name(), Terms.chinese(value));
        }
        Html.appendJson(script, table.name() + "." + column.name());
        script.append(": ");
        append(script, names);
        script.append(",\n");
    }

    private static void append(StringBuilder script, Map<String, String> texts) {
        script.append('{');
        texts.forEach((name, text) -> {
            Html.appendJson(script, name);
            script.append(": ");
            Html.appendJson(script, text);
            script.append(", ");
        });
        script.append('}');
    }
}
