package org.gongwen.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwen.schema.contract.TableModel;

/** 写出中的表: the files of one table, which all get the same rows. */
final class WrittenTable<R extends Record> implements Closeable {
    private final TableModel<R> model;
    private final Map<String, TableFile<R>> files = new LinkedHashMap<>();
    private long rows;

    WrittenTable(TableModel<R> model) {
        this.model = model;
    }

    void add(String name, TableFile<R> file) {
        files.put(name, file);
    }

    void write(R row) throws IOException {
        for (Map.Entry<String, TableFile<R>> file : files.entrySet()) {
            try {
                file.getValue().write(row);
            } catch (RuntimeException e) {
                throw new IOException(
                        "Cannot write " + file.getKey() + ": row " + (rows + 1) + " of " + model.name(), e);
            }
        }
        rows++;
    }

    Stream<WrittenFile> files() {
        return files.keySet().stream().map(name -> new WrittenFile(name, rows));
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableFile<R> file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
