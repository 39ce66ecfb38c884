package org.gongwen.pipeline.compare;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** 表的行: the rows of one table of a snapshot in order, read one by one from its Parquet or else its CSV file. */
public final class TableRows implements Closeable {
    private final Iterator<Row> rows;
    private final Closeable file;
    private @Nullable Row next;

    private TableRows(Iterator<Row> rows, Closeable file) {
        this.rows = rows;
        this.file = file;
        advance();
    }

    /** Opens a table; throws where the snapshot has it in no format. */
    public static TableRows open(Path snapshot, TableModel<?> table) throws IOException {
        Path parquet = snapshot.resolve(table.name() + ".parquet");
        return Files.exists(parquet) ? ofParquet(parquet) : ofCsv(csv(snapshot, table), table);
    }

    /** Opens a table as CSV: rows that are only held against their like are read fastest so. */
    static TableRows openCsv(Path snapshot, TableModel<?> table) throws IOException {
        return ofCsv(csv(snapshot, table), table);
    }

    /** The CSV file of a table, whether it is there or not. */
    static Path csv(Path snapshot, TableModel<?> table) {
        return snapshot.resolve(table.name() + ".csv");
    }

    /** The next row, which stays the next until it is taken; null behind the last. */
    public @Nullable Row peek() {
        return next;
    }

    /** Takes all rows up to the first one with another value in a column. */
    public List<Row> takeWhile(String column, String value) {
        List<Row> taken = new ArrayList<>();
        for (Row row = next; row != null && row.required(column).equals(value); row = next) {
            taken.add(row);
            advance();
        }
        return taken;
    }

    /** Takes the next row. */
    public void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // Carpet reads rows into maps of objects
    private static TableRows ofParquet(Path file) {
        CloseableIterator<Map> maps = new CarpetReader<>(file.toFile(), Map.class).iterator();
        return new TableRows(mapped(maps, map -> new Row((Map<String, ?>) map)), maps);
    }

    private static TableRows ofCsv(Path file, TableModel<?> table) throws IOException {
        CsvLines lines = CsvLines.open(file);
        try {
            CsvCells.Header header = CsvCells.Header.of(lines, table);
            return new TableRows(mapped(lines, line -> new Row(new CsvCells(header, line))), lines);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private static <T> Iterator<Row> mapped(Iterator<T> source, Function<T, Row> toRow) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public Row next() {
                return toRow.apply(source.next());
            }
        };
    }
}
