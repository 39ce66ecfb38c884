package org.gongwen.pipeline.write;

import java.io.Closeable;
import java.io.IOException;

/**
 * 表文件: one table in one format, written row by row.
 *
 * @param <R> the record that is its row
 */
interface TableFile<R extends Record> extends Closeable {
    /** Appends a row. */
    void write(R row) throws IOException;

    /** CRC-32C of all that was written; complete when it is closed. */
    long checksum();
}
