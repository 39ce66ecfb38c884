package org.gongwen.pipeline.compare;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.pipeline.write.FormulaGuard;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** CSV 单元格: the cells of a record by name of column. It is parsed when a cell is asked for; equal records need not be. */
final class CsvCells extends AbstractMap<String, String> {
    /** Columns in front, which tell notices apart and are asked for most. */
    private static final int FIRST = 2;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Header header;
    private final byte[] line;
    private @Nullable Map<String, String> cells;

    /**
     * 表头: what the first line says of a file.
     *
     * @param columns names of the columns in snake_case
     * @param forSpreadsheets whether texts are guarded against formulas
     */
    record Header(List<String> columns, boolean forSpreadsheets) {
        /** Header lines are in snake_case or in Chinese; those for spreadsheets begin with a byte order mark. */
        static Header of(CsvLines lines, TableModel<?> table) throws IOException {
            String text = lines.hasNext() ? new String(lines.next(), StandardCharsets.UTF_8) : "";
            boolean forSpreadsheets = text.startsWith(BYTE_ORDER_MARK);
            List<String> names = parse(text.substring(forSpreadsheets ? 1 : 0));
            Map<String, String> byChineseName = new HashMap<>();
            table.columns().forEach(column -> byChineseName.put(column.docs().zh(), column.name()));
            return new Header(
                    names.stream()
                            .map(name -> byChineseName.getOrDefault(name, name))
                            .toList(),
                    forSpreadsheets);
        }
    }

    CsvCells(Header header, byte[] line) {
        this.header = header;
        this.line = line;
    }

    private static List<String> parse(String line) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(line))) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        }
    }

    /** Where a cell begins; -1 where the record has none there. */
    private int start(int index) {
        int from = 0;
        boolean quoted = false;
        int behind = 0;
        while (behind < index && from < line.length) {
            quoted ^= line[from] == '"';
            behind += line[from] == ',' && !quoted ? 1 : 0;
            from++;
        }
        return behind == index ? from : -1;
    }

    private Map<String, String> cells() {
        Map<String, String> parsed = cells;
        if (parsed == null) {
            parsed = new HashMap<>();
            try {
                List<String> texts = parse(new String(line, StandardCharsets.UTF_8));
                for (int i = 0; i < Math.min(header.columns().size(), texts.size()); i++) {
                    parsed.put(header.columns().get(i), text(texts.get(i)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            cells = parsed;
        }
        return parsed;
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        int index = cells == null ? header.columns().indexOf(column) : FIRST;
        String plain = index < FIRST ? plain(index) : null;
        return plain == null ? cells().get(column) : plain;
    }

    /** A cell in quotes that holds none itself, without parsing the record; null where it is another. */
    private @Nullable String plain(int index) {
        int from = index < 0 ? line.length : start(index);
        if (from < 0 || from >= line.length || line[from] != '"') {
            return null;
        }
        int to = from + 1;
        while (to < line.length && line[to] != '"') {
            to++;
        }
        boolean closes = to + 1 < line.length && (line[to + 1] == ',' || line[to + 1] == '\r');
        return closes ? text(new String(line, from + 1, to - from - 1, StandardCharsets.UTF_8)) : null;
    }

    private String text(String cell) {
        return header.forSpreadsheets() ? FormulaGuard.unguard(cell) : cell;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return cells().entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvCells csv && csv.header.equals(header)
                ? Arrays.equals(line, csv.line)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return cells().hashCode();
    }
}
