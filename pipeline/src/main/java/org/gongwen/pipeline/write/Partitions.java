package org.gongwen.pipeline.write;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/**
 * 分区: the Parquet files of a folder once more, in a folder for each region or year such as
 * {@code by-region/targets/region=江西省/targets.parquet}. Rows stay in their order.
 */
public final class Partitions {
    private static final String NOTICE_ID = "notice_id";

    /** How many files are written at a time, each with buffers of its own; for more, a table is read again. */
    private static final int MOST_OPEN = 64;

    private final Path folder;
    private final PartitionBy by;
    private final Map<String, String> names = new HashMap<>();
    private final List<WrittenFile> written = new ArrayList<>();

    private Partitions(Path folder, PartitionBy by) {
        this.folder = folder;
        this.by = by;
    }

    /** Writes the partitions of the tables in a folder whose rows belong to notices. */
    public static List<WrittenFile> write(Path folder, PartitionBy by) throws IOException {
        Partitions partitions = new Partitions(folder, by);
        partitions.nameFolders();
        List<String> all = new ArrayList<>(new TreeSet<>(partitions.names.values()));
        all.add(PartitionName.of(by.key(), null));
        for (TableModel<?> table : Tables.ALL) {
            if (table.columnNames().contains(NOTICE_ID)) {
                for (int from = 0; from < all.size(); from += MOST_OPEN) {
                    partitions.write(table, all.subList(from, Math.min(all.size(), from + MOST_OPEN)));
                }
            }
        }
        return List.copyOf(partitions.written);
    }

    private void nameFolders() throws IOException {
        try (CloseableIterator<Map<String, Object>> notices = rows(Tables.NOTICES)) {
            while (notices.hasNext()) {
                Map<String, Object> notice = notices.next();
                Object value = notice.get(by.column());
                if (value != null) {
                    names.put(String.valueOf(notice.get(NOTICE_ID)), PartitionName.of(by.key(), String.valueOf(value)));
                }
            }
        }
    }

    private String nameOf(@Nullable Object notice) {
        return names.getOrDefault(String.valueOf(notice), PartitionName.of(by.key(), null));
    }

    private <R extends Record> void write(TableModel<R> table, List<String> partitions) throws IOException {
        RowMaker<R> maker = new RowMaker<>(table);
        Map<String, WrittenTable<R>> open = new LinkedHashMap<>();
        try (CloseableIterator<Map<String, Object>> rows = rows(table)) {
            while (rows.hasNext()) {
                Map<String, Object> row = rows.next();
                String partition = nameOf(row.get(NOTICE_ID));
                if (partitions.contains(partition)) {
                    WrittenTable<R> file = open.get(partition);
                    if (file == null) {
                        file = create(table, partition);
                        open.put(partition, file);
                    }
                    file.write(maker.make(row));
                }
            }
        } finally {
            close(open);
        }
    }

    private <R extends Record> WrittenTable<R> create(TableModel<R> table, String partition) throws IOException {
        String file = Format.PARQUET.fileName(table.name());
        String name = String.join("/", by.folder(), table.name(), partition, file);
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.resolveSibling(""));
            WrittenTable<R> created = new WrittenTable<>();
            created.add(Format.PARQUET, name, ParquetFile.create(path, table));
            return created;
        } catch (InvalidPathException e) {
            throw new IOException("Cannot write " + name + ": set LC_ALL=C.UTF-8 so that files can have such names", e);
        }
    }

    private <R extends Record> void close(Map<String, WrittenTable<R>> open) throws IOException {
        IOException failure = null;
        for (WrittenTable<R> file : open.values()) {
            try {
                file.close();
                file.files().forEach(written::add);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // Carpet reads rows into maps of objects
    private CloseableIterator<Map<String, Object>> rows(TableModel<?> table) {
        Path file = folder.resolve(Format.PARQUET.fileName(table.name()));
        CloseableIterator<Map> maps = new CarpetReader<>(file.toFile(), Map.class).iterator();
        return (CloseableIterator<Map<String, Object>>) (CloseableIterator) maps;
    }
}
