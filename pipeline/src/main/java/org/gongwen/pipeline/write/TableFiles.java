package org.gongwen.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongwen.schema.contract.DataFile;
import org.gongwen.schema.contract.DataFile.ColumnNames;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/** 表文件集: the files of some tables in one folder, open for rows. Used by one thread. */
public final class TableFiles implements Closeable {
    private final List<WrittenTable<?>> tables = new ArrayList<>();
    private final Map<TableModel<?>, WrittenTable<?>> byModel = new LinkedHashMap<>();

    private final TableForm form;

    private TableFiles(TableForm form) {
        this.form = form;
    }

    /** Creates the files of the tables in a folder that exists. */
    public static TableFiles create(Path folder, List<TableModel<?>> tables, TableForm form) throws IOException {
        TableFiles files = new TableFiles(form);
        try {
            for (TableModel<?> table : tables) {
                files.add(folder, table);
            }
            return files;
        } catch (IOException | RuntimeException e) {
            try {
                files.close();
            } catch (IOException onClose) {
                e.addSuppressed(onClose);
            }
            throw e;
        }
    }

    private <R extends Record> void add(Path folder, TableModel<R> model) throws IOException {
        WrittenTable<R> table = new WrittenTable<>();
        tables.add(table);
        byModel.put(model, table);
        for (Format format : formatsOf(model, form.formats())) {
            String name = format.fileName(model.name());
            table.add(format, name, open(folder.resolve(name), model, format));
        }
    }

    /** The published text is too long for spreadsheets: it is Parquet whatever was asked for. */
    private static List<Format> formatsOf(TableModel<?> model, Set<Format> formats) {
        return model.equals(Tables.TEXTS)
                ? List.of(Format.PARQUET)
                : formats.stream().sorted().toList();
    }

    private <R extends Record> TableFile<R> open(Path file, TableModel<R> model, Format format) throws IOException {
        return switch (format) {
            case CSV -> CsvFile.create(file, model, form.header(), form.flavor());
            case PARQUET -> ParquetFile.create(file, model);
            case XLSX -> RowSpool.create(file, model);
        };
    }

    /** Appends rows to a table. */
    public <R extends Record> void write(TableModel<R> table, List<R> rows) throws IOException {
        @SuppressWarnings("unchecked") // add put it there with this model
        WrittenTable<R> written = (WrittenTable<R>) byModel.get(table);
        if (written == null) {
            throw new IllegalArgumentException("Invalid table: " + table.name() + " is not open");
        }
        for (R row : rows) {
            written.write(row);
        }
    }

    /** What has been written; to be asked for once, when all is closed. */
    public List<WrittenFile> written() {
        return tables.stream().flatMap(WrittenTable::files).toList();
    }

    /** How many rows each table has got so far. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        byModel.forEach((model, table) -> rows.put(model.name(), table.rows()));
        return rows;
    }

    /** What a data package says of the files. */
    public List<DataFile> dataFiles() {
        List<DataFile> files = new ArrayList<>();
        byModel.forEach((model, table) ->
                table.formats().forEach(format -> dataFile(model, format).ifPresent(files::add)));
        return files;
    }

    private Optional<DataFile> dataFile(TableModel<?> model, Format format) {
        String name = format.fileName(model.name());
        return switch (format) {
            case CSV ->
                Optional.of(new DataFile(
                        model, name, DataFile.Format.CSV, form.header().names()));
            case PARQUET -> Optional.of(new DataFile(model, name, DataFile.Format.PARQUET, ColumnNames.ENGLISH));
            case XLSX -> Optional.empty();
        };
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (WrittenTable<?> table : tables) {
            try {
                table.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
