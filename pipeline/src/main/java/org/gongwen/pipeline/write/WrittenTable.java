package org.gongwen.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** 写出中的表: the files of one table, which all get the same rows. */
final class WrittenTable<R extends Record> implements Closeable {
    private final Map<String, TableFile<R>> files = new LinkedHashMap<>();
    private long rows;

    void add(String name, TableFile<R> file) {
        files.put(name, file);
    }

    void write(R row) throws IOException {
        for (Map.Entry<String, TableFile<R>> file : files.entrySet()) {
            inFile(file.getKey(), () -> file.getValue().write(row));
        }
        rows++;
    }

    /** Names the file in what goes wrong; a native library that cannot be loaded (ZSTD) is an error of linkage. */
    private void inFile(String name, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new IOException("Cannot write " + name + " behind row " + rows + ": " + e.getMessage(), e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    Stream<WrittenFile> files() {
        return files.entrySet().stream()
                .map(file ->
                        new WrittenFile(file.getKey(), rows, file.getValue().sha256()));
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Map.Entry<String, TableFile<R>> file : files.entrySet()) {
            try {
                inFile(file.getKey(), file.getValue()::close);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
