package org.gongwen.pipeline.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * 工作表: the sheet of one table: Chinese header that stays in view, filters, widths by what the first rows hold, typed
 * cells. A table with more rows than a sheet holds goes on in a further one.
 */
final class TableSheet {
    private static final int ROWS_FOR_WIDTH = 100;
    private static final int ROWS_AT_A_TIME = 500;
    /** A spreadsheet keeps 15 digits of a number; longer ones are written as text. */
    private static final int DIGITS = 15;

    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final TableModel<?> table;
    private final int lines;
    private final ColumnWidths widths;
    private final List<@Nullable String[]> first = new ArrayList<>();
    private @Nullable Worksheet sheet;
    private int sheets;
    private int line;
    private long rows;

    TableSheet(Workbook workbook, TableModel<?> table) {
        this(workbook, table, Worksheet.MAX_ROWS);
    }

    /** A sheet that holds at most so many lines. */
    TableSheet(Workbook workbook, TableModel<?> table, int lines) {
        this.lines = lines;
        this.workbook = workbook;
        this.table = table;
        this.widths = new ColumnWidths(table);
    }

    /** Writes the rows of a file that {@link RowSpool} has made; returns how many. */
    long write(Path kept) throws IOException {
        RowSpool.read(kept, table.columns().size(), this::add);
        finish(begun());
        return rows;
    }

    private void add(@Nullable String[] cells) throws IOException {
        rows++;
        if (sheet == null && first.size() < ROWS_FOR_WIDTH) {
            first.add(cells);
            widths.add(cells);
            return;
        }
        Worksheet open = begun();
        if (line == lines) {
            finish(open);
            open = begun();
        }
        write(open, cells);
    }

    private Worksheet begun() throws IOException {
        if (sheet != null) {
            return sheet;
        }
        sheets++;
        String name = table.docs().zh() + (sheets == 1 ? "" : " " + sheets);
        Worksheet open = workbook.newWorksheet(name);
        sheet = open;
        begin(open);
        for (@Nullable String[] cells : first) {
            write(open, cells);
        }
        first.clear();
        return open;
    }

    private void begin(Worksheet open) {
        SheetHeader.write(
                open,
                0,
                table.columns().stream().map(column -> column.docs().zh()).toList());
        widths.apply(open);
        open.freezePane(0, 1);
        line = 1;
    }

    private void finish(Worksheet open) throws IOException {
        open.setAutoFilter(0, 0, Math.max(1, line - 1), table.columns().size() - 1);
        open.finish();
        sheet = null;
    }

    private void write(Worksheet open, @Nullable String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i];
            if (text != null && !text.isEmpty()) {
                write(open, i, table.columns().get(i), text);
            }
        }
        line++;
        if (line % ROWS_AT_A_TIME == 0) {
            open.flush();
        }
    }

    private void write(Worksheet open, int column, ColumnModel model, String text) {
        switch (model.type()) {
            case TEXT, ENUM, TEXT_LIST -> open.inlineString(line, column, SheetText.of(text));
            case INTEGER, LONG -> open.value(line, column, Long.valueOf(text));
            case BOOLEAN -> open.value(line, column, Boolean.valueOf(text));
            case DATE -> writeDate(open, column, LocalDate.parse(text));
            case DECIMAL -> writeDecimal(open, column, new BigDecimal(text));
        }
    }

    /** Spreadsheets count days from 1900 on; earlier ones are written as text. */
    private void writeDate(Worksheet open, int column, LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            open.inlineString(line, column, date.toString());
            return;
        }
        open.value(line, column, date);
        open.style(line, column).format(DAY).set();
    }

    private void writeDecimal(Worksheet open, int column, BigDecimal number) {
        if (number.precision() > DIGITS) {
            open.inlineString(line, column, CellText.cut(number.toPlainString()));
        } else {
            open.value(line, column, number);
        }
    }
}
