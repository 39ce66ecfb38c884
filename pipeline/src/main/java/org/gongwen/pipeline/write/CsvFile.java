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
 * CSV 文件: UTF-8 with BOM, RFC 4180 with CRLF. Every cell but null is quoted, so that null and "" differ. Texts are guarded
 * against formulas and cut at what a spreadsheet cell holds.
 */
final class CsvFile<R extends Record> implements TableFile<R> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private final List<ColumnModel> columns;
    private final CSVPrinter printer;
    private final FileDigest digest;

    private CsvFile(List<ColumnModel> columns, CSVPrinter printer, FileDigest digest) {
        this.columns = columns;
        this.printer = printer;
        this.digest = digest;
    }

    /** Creates the file with its header line. */
    static <R extends Record> CsvFile<R> create(Path file, TableModel<R> table, HeaderLanguage language)
            throws IOException {
        // this writer puts ? for half a surrogate pair, as Parquet does, where Files.newBufferedWriter would fail
        FileDigest digest = new FileDigest();
        Writer writer = new BufferedWriter(new OutputStreamWriter(digest.create(file), StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columns().stream().map(language::nameOf));
        return new CsvFile<>(table.columns(), printer, digest);
    }

    @Override
    public void write(R row) throws IOException {
        for (ColumnModel column : columns) {
            printer.print(cell(column, row));
        }
        printer.println();
    }

    private static @Nullable String cell(ColumnModel column, Record row) {
        String text = CellText.of(column.value(row));
        return text != null && column.isText() ? cut(FormulaGuard.guard(text)) : text;
    }

    private static String cut(String cell) {
        if (cell.length() <= CellText.LIMIT) {
            return cell;
        }
        boolean pairAtEnd = Character.isHighSurrogate(cell.charAt(CellText.LIMIT - 1));
        return cell.substring(0, pairAtEnd ? CellText.LIMIT - 1 : CellText.LIMIT);
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
