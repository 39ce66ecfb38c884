package org.gongwen.pipeline.compare;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** 表的行: the rows of one table of a snapshot in order, read one by one from its Parquet or else its CSV file. */
public final class TableRows implements Closeable {
    private static final String GUARDED = "=+-@\t\r＝＋－＠";

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
        return Files.exists(parquet) ? ofParquet(parquet) : ofCsv(snapshot.resolve(table.name() + ".csv"), table);
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
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        reader.mark(1);
        boolean forSpreadsheets = reader.read() == '\uFEFF';
        if (!forSpreadsheets) {
            reader.reset();
        }
        CSVParser parser = CSVFormat.RFC4180.builder().setHeader().get().parse(reader);
        List<String> columns = columns(parser.getHeaderNames(), table);
        return new TableRows(mapped(parser.iterator(), line -> ofLine(line, columns, forSpreadsheets)), parser);
    }

    /** Header lines are in snake_case or in Chinese. */
    private static List<String> columns(List<String> header, TableModel<?> table) {
        Map<String, String> byChineseName = table.columns().stream()
                .collect(Collectors.toMap(column -> column.docs().zh(), ColumnModel::name));
        return header.stream()
                .map(name -> byChineseName.getOrDefault(name, name))
                .toList();
    }

    private static Row ofLine(CSVRecord line, List<String> columns, boolean guarded) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
            cells.put(columns.get(i), guarded ? unguarded(line.get(i)) : line.get(i));
        }
        return new Row(cells);
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
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
