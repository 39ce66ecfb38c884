package org.gongwen.pipeline.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/** 行数核对: how many rows a table file holds, read back from the disk. */
public final class RowCount {
    private RowCount() {}

    /**
     * Rows without the header line; empty for files that are no CSV or Parquet tables.
     *
     * @throws IOException where it cannot be read
     */
    public static OptionalLong of(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            return OptionalLong.of(ofCsv(file));
        }
        return name.endsWith(".parquet") ? OptionalLong.of(ofParquet(file)) : OptionalLong.empty();
    }

    private static long ofParquet(Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getRecordCount();
        } catch (RuntimeException e) {
            throw new IOException("Cannot read back " + file + ": " + e.getMessage(), e);
        }
    }

    /** Line ends within quotes belong to a cell. */
    private static long ofCsv(Path file) throws IOException {
        long lines = 0;
        boolean isQuoted = false;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    isQuoted ^= buffer[i] == '"';
                    lines += buffer[i] == '\n' && !isQuoted ? 1 : 0;
                }
            }
        }
        return lines - 1;
    }
}
