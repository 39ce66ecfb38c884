package org.gongwen.pipeline.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * 已写文件: a table file that is complete.
 *
 * @param name its name
 * @param rows how many rows it holds
 * @param sha256 of what was written, 64 hex digits
 */
public record WrittenFile(String name, long rows, String sha256) {
    /** Writes a text, which has no rows. */
    public static WrittenFile ofText(Path folder, String name, String text) throws IOException {
        FileDigest digest = new FileDigest();
        try (OutputStream out = digest.create(folder.resolve(name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new WrittenFile(name, 0, digest.sha256());
    }
}
