package org.gongwen.pipeline.compare;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** CSV 行: the records of a CSV file as bytes. Only their ends are looked for, since most records are only held against their like. */
final class CsvLines implements Iterator<byte[]>, Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int end;

    private CsvLines(InputStream in) {
        this.in = in;
    }

    static CsvLines open(Path file) throws IOException {
        return new CsvLines(Files.newInputStream(file));
    }

    @Override
    public boolean hasNext() {
        try {
            return fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next record with its line end. Line ends within quotes belong to a cell. */
    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has ended");
        }
        begun.reset();
        boolean quoted = false;
        while (hasNext()) {
            for (int i = at; i < end; i++) {
                byte b = buffer[i];
                quoted ^= b == '"';
                if (b == '\n' && !quoted) {
                    return take(i + 1);
                }
            }
            begun.write(buffer, at, end - at);
            at = end;
        }
        return begun.toByteArray();
    }

    /** What stands up to a place, with what was begun in the buffer before. */
    private byte[] take(int to) {
        int from = at;
        at = to;
        if (begun.size() == 0) {
            return Arrays.copyOfRange(buffer, from, to);
        }
        begun.write(buffer, from, to - from);
        return begun.toByteArray();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
