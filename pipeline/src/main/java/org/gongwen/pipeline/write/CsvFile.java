package org.gongwen.pipeline.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
    private final CSVPrinter printer;
    private final FileDigest digest;

    private CsvFile(List<ColumnModel> columns, CsvFlavor flavor, CSVPrinter printer, FileDigest digest) {
        this.columns = columns;
        this.flavor = flavor;
        this.printer = printer;
        this.digest = digest;
    }

    /** Creates the file with its header line. */
    static <R extends Record> CsvFile<R> create(
            Path file, TableModel<R> table, HeaderLanguage language, CsvFlavor flavor) throws IOException {
        // this writer puts ? for half a surrogate pair, as Parquet does, where Files.newBufferedWriter would fail
        FileDigest digest = new FileDigest();
        Writer writer = new BufferedWriter(new OutputStreamWriter(digest.create(file), StandardCharsets.UTF_8));
        if (flavor == CsvFlavor.SPREADSHEET) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columns().stream().map(language.names()::of));
        return new CsvFile<>(table.columns(), flavor, printer, digest);
    }

    @Override
    public void write(R row) throws IOException {
        for (ColumnModel column : columns) {
            printer.print(cell(column, row));
        }
        printer.println();
    }

    private @Nullable String cell(ColumnModel column, Record row) {
        String text = CellText.of(column.value(row));
        return text != null && column.isText() && flavor == CsvFlavor.SPREADSHEET
                ? CellText.cut(FormulaGuard.guard(text))
                : text;
    }

    @Override
    public String sha256() {
        return digest.sha256();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
