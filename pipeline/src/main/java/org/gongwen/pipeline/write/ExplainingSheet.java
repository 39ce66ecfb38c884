package org.gongwen.pipeline.write;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.Contract;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Terms;

/** 说明: the first sheet, which tells what the other sheets, their columns and their values mean. */
final class ExplainingSheet {
    private static final int[] WIDTHS = {14, 18, 24, 14, 26, 60, 70, 30, 26};

    private final Worksheet sheet;
    private int line;

    private ExplainingSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, List<TableModel<?>> tables) throws IOException {
        ExplainingSheet explaining = new ExplainingSheet(workbook.newWorksheet("说明"));
        explaining.title();
        explaining.tables(tables);
        explaining.columns(tables);
        explaining.values(tables);
        explaining.sheet.finish();
    }

    private void title() {
        sheet.inlineString(0, 0, "公文量化指标数据（Gongwen）");
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.inlineString(1, 0, "每个工作表对应一张数据表。各表以“公文标识”相互关联；位置以 UTF-16 码元计，自 0 起；列表以“；”分隔。");
        sheet.inlineString(2, 0, "超过 32767 个字符的文字会被截断，并在“问题”中注明；超过 15 位的数字以文本形式保存。");
        sheet.inlineString(
                3, 0, "Each sheet is a table; notice_id joins them. Contract version · 数据契约版本: " + Contract.VERSION);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        line = 5;
    }

    private void tables(List<TableModel<?>> tables) {
        header("工作表", "表名", "内容");
        for (TableModel<?> table : tables) {
            row(
                    table.docs().zh(),
                    table.name(),
                    table.docs().docZh() + " " + table.docs().doc());
        }
        line++;
    }

    private void columns(List<TableModel<?>> tables) {
        header("工作表", "列", "字段名", "类型", "单位", "含义", "Meaning", "示例", "依据");
        for (TableModel<?> table : tables) {
            table.columns().forEach(column -> column(table, column));
        }
        line++;
    }

    private void column(TableModel<?> table, ColumnModel column) {
        row(
                table.docs().zh(),
                column.docs().zh(),
                column.name(),
                type(column),
                column.docs().unit(),
                column.docs().docZh(),
                column.docs().doc(),
                column.docs().example(),
                column.docs().source());
    }

    private static String type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT -> "文本";
            case ENUM -> "固定取值";
            case INTEGER, LONG -> "整数";
            case BOOLEAN -> "是否";
            case DATE -> "日期";
            case DECIMAL -> "数值";
            case TEXT_LIST -> "文本列表";
        };
    }

    private void values(List<TableModel<?>> tables) {
        header("取值所在列", "取值", "中文", "Meaning");
        Set<Class<?>> explained = new LinkedHashSet<>();
        for (TableModel<?> table : tables) {
            for (ColumnModel column : table.columns()) {
                Class<? extends Enum<?>> type = column.enumType();
                if (type != null && explained.add(type)) {
                    values(column, type);
                }
            }
        }
    }

    private void values(ColumnModel column, Class<? extends Enum<?>> type) {
        for (Enum<?> value : type.getEnumConstants()) {
            row(column.docs().zh(), value.name(), Terms.chinese(value), Terms.meaning(value));
        }
    }

    private void header(String... names) {
        SheetHeader.write(sheet, line, List.of(names));
        line++;
    }

    private void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.inlineString(line, i, cells[i]);
            }
        }
        line++;
    }
}
