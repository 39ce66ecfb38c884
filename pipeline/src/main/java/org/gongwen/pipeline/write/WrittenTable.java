package org.gongwen.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 写出中的表: the files of one table, which all get the same rows. */
final class WrittenTable<R extends Record> implements Closeable {
    private final Map<String, TableFile<R>> files = new LinkedHashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private long rows;

    void add(Format format, String name, TableFile<R> file) {
        formats.add(format);
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

    /** The files that stay: rows that are kept for a workbook do not. */
    Stream<WrittenFile> files() {
        List<String> names = List.copyOf(files.keySet());
        return IntStream.range(0, names.size())
                .filter(i -> formats.get(i) != Format.XLSX)
                .mapToObj(i -> names.get(i))
                .map(name -> new WrittenFile(
                        name, rows, Objects.requireNonNull(files.get(name)).checksum()));
    }

    List<Format> formats() {
        return formats;
    }

    long rows() {
        return rows;
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
