package org.gongwen.pipeline.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** 文本文件: files beside the tables. */
public final class TextFiles {
    private TextFiles() {}

    /** Writes a text that holds no rows, in UTF-8. */
    public static WrittenFile write(Path folder, String name, String text) throws IOException {
        FileChecksum checksum = new FileChecksum();
        try (OutputStream out = checksum.create(folder.resolve(name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new WrittenFile(name, 0, checksum.value());
    }
}
