package org.gongwen.pipeline.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.jspecify.annotations.Nullable;

/** 成员字节: inflates members of one archive and keeps the limits. */
final class MemberBytes {
    private final Content archive;
    private long inflated;
    private int members;

    MemberBytes(Content archive) {
        this.archive = archive;
    }

    /** Counts a member in. */
    void next() throws ReadFailure {
        if (++members > archive.limits().members()) {
            throw ReadFailure.tooLarge(
                    "The archive has over " + archive.limits().members() + " members. Raise the limit, or unpack it.");
        }
    }

    /** The bytes of a member. */
    byte[] read(String name, InputStream in) throws IOException, ReadFailure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            take(name, bytes, buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    /** Takes in what an unpacker writes of a member. */
    Sink sink(String name) {
        return new Sink(name);
    }

    private void take(String name, ByteArrayOutputStream bytes, byte[] more, int start, int length) throws ReadFailure {
        inflated += length;
        archive.limits().checkInflated(inflated, archive.bytes().length);
        if (bytes.size() + (long) length > archive.limits().fileBytes()) {
            throw ReadFailure.tooLarge("The member " + name + " is over the limit of "
                    + archive.limits().fileBytes() + " bytes. Raise the limit, or leave it out.");
        }
        bytes.write(more, start, length);
    }

    /** 字节接收: the bytes of a member as they come; stops the unpacker at a limit. */
    final class Sink extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final String name;
        private @Nullable ReadFailure reached;

        private Sink(String name) {
            this.name = name;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] more, int start, int length) throws IOException {
            try {
                take(name, bytes, more, start, length);
            } catch (ReadFailure e) {
                reached = e;
                throw new IOException("A limit is reached", e);
            }
        }

        /** Fails where a limit was reached. */
        void check() throws ReadFailure {
            if (reached != null) {
                throw reached;
            }
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }
}
