package org.gongwen.pipeline.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * CSV 文件: UTF-8, RFC 4180 with CRLF. Every cell but null is quoted, so that null and "" differ. For spreadsheets it begins
 * with a byte order mark, and texts are guarded against formulas and cut at what a cell holds.
 */
final class CsvFile<R extends Record> implements TableFile<R> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private final List<ColumnModel> columns;
    private final CsvFlavor flavor;
    private final OutputStream out;
    private final FileChecksum checksum;
    private final StringBuilder line = new StringBuilder();
    private final CSVPrinter printer;

    private CsvFile(List<ColumnModel> columns, CsvFlavor flavor, OutputStream out, FileChecksum checksum)
            throws IOException {
        this.columns = columns;
        this.flavor = flavor;
        this.out = out;
        this.checksum = checksum;
        this.printer = new CSVPrinter(line, FORMAT);
    }

    /** Creates the file with its header line. */
    static <R extends Record> CsvFile<R> create(
            Path file, TableModel<R> table, HeaderLanguage language, CsvFlavor flavor) throws IOException {
        FileChecksum checksum = new FileChecksum();
        CsvFile<R> csv = new CsvFile<>(table.columns(), flavor, checksum.create(file), checksum);
        if (flavor == CsvFlavor.SPREADSHEET) {
            csv.line.append(BYTE_ORDER_MARK);
        }
        csv.printer.printRecord(table.columns().stream().map(language.names()::of));
        csv.writeLine();
        return csv;
    }

    @Override
    public void write(R row) throws IOException {
        for (ColumnModel column : columns) {
            printer.print(cell(column, row));
        }
        printer.println();
        writeLine();
    }

    /** Half a surrogate pair becomes ?, as in Parquet. */
    private void writeLine() throws IOException {
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }

    private @Nullable String cell(ColumnModel column, Record row) {
        String text = CellText.of(column.value(row));
        return text != null && column.isText() && flavor == CsvFlavor.SPREADSHEET
                ? CellText.cut(FormulaGuard.guard(text))
                : text;
    }

    @Override
    public long checksum() {
        return checksum.value();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
