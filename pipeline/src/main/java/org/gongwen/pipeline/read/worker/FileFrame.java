package org.gongwen.pipeline.read.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * 文件帧: a file on the wire.
 *
 * @param name its name
 * @param skip how many results a worker before this one gave of it: those are left out
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record FileFrame(String name, int skip, byte[] bytes) {
    private static final int CHUNK = 64 * 1024;

    /** Sends a file, in chunks: it may change while it is read. */
    static void write(DataOutputStream out, String name, int skip, InputStream file) throws IOException {
        Wire.writeText(out, name);
        out.writeInt(skip);
        byte[] chunk = new byte[CHUNK];
        for (int read = file.read(chunk); read > 0; read = file.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    static FileFrame read(DataInputStream in) throws IOException {
        String name = Wire.readText(in);
        int skip = in.readInt();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            byte[] chunk = in.readNBytes(length);
            if (chunk.length < length) {
                throw new EOFException("The file is cut off");
            }
            bytes.write(chunk, 0, chunk.length);
        }
        return new FileFrame(name, skip, bytes.toByteArray());
    }
}
