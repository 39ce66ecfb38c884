package org.gongwen.pipeline.read.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 线路: how values go between the program and a worker. Texts keep each UTF-16 unit, half characters too. */
final class Wire {
    private static final int LONGEST = 1 << 28;
    private static final int NULL = -1;

    private Wire() {}

    /** 读出: reads one value. */
    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** 写入: writes one value. */
    interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(NULL);
            return;
        }
        out.writeInt(text.length());
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
        bytes.asCharBuffer().put(text);
        out.write(bytes.array());
    }

    static String readText(DataInputStream in) throws IOException {
        String text = readOptionalText(in);
        if (text == null) {
            throw new IOException("A text is missing");
        }
        return text;
    }

    static @Nullable String readOptionalText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NULL) {
            return null;
        }
        byte[] bytes = in.readNBytes(checked(length) * 2);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    static <T> void writeList(DataOutputStream out, List<T> list, Writing<T> element) throws IOException {
        out.writeInt(list.size());
        for (T each : list) {
            element.write(out, each);
        }
    }

    static <T> List<T> readList(DataInputStream in, Reading<T> element) throws IOException {
        int size = checked(in.readInt());
        List<T> list = new ArrayList<>(Math.min(size, 1 << 16));
        for (int i = 0; i < size; i++) {
            list.add(element.read(in));
        }
        return list;
    }

    private static int checked(int length) throws IOException {
        if (length < 0 || length > LONGEST) {
            throw new IOException("A length of " + length + " is none");
        }
        return length;
    }
}
