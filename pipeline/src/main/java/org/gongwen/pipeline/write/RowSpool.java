package org.gongwen.pipeline.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * 暂存行: the rows of one table until the workbook is put together, because a workbook takes its sheets one after the other
 * while rows come for all tables at once. Cells are their texts in UTF-8 behind their length, -1 for null.
 */
final class RowSpool<R extends Record> implements TableFile<R> {
    private final List<ColumnModel> columns;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final FileChecksum checksum = new FileChecksum();
    private final DataOutputStream out;

    private RowSpool(Path file, List<ColumnModel> columns) throws IOException {
        this.columns = columns;
        this.out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(checksum.create(file), deflater, 1 << 13)));
    }

    static <R extends Record> RowSpool<R> create(Path file, TableModel<R> table) throws IOException {
        return new RowSpool<>(file, table.columns());
    }

    @Override
    public void write(R row) throws IOException {
        out.writeBoolean(true);
        for (ColumnModel column : columns) {
            writeCell(CellText.of(column.value(row)));
        }
    }

    private void writeCell(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public long checksum() {
        return checksum.value();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.writeBoolean(false);
        } finally {
            deflater.end();
        }
    }

    /** Takes rows one by one. */
    interface RowTaker {
        void take(@Nullable String[] cells) throws IOException;
    }

    /** Hands out all rows of a file in order. */
    static void read(Path file, int columns, RowTaker taker) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            while (in.readBoolean()) {
                @Nullable String[] cells = new String[columns];
                for (int i = 0; i < columns; i++) {
                    cells[i] = readCell(in);
                }
                taker.take(cells);
            }
        }
    }

    private static @Nullable String readCell(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
