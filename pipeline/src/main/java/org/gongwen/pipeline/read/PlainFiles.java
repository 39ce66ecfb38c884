package org.gongwen.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadLimits;

/** 纯文本文件: tells files that hold nothing but text; reading them can neither hang nor take more than their size. */
public final class PlainFiles {
    private static final long LARGEST = 4 << 20;
    private static final int START = 8192;

    private PlainFiles() {}

    /**
     * Whether the file is plain text or Markdown of moderate size.
     *
     * @throws IOException where it cannot be opened
     */
    public static boolean isPlain(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            Content start =
                    new Content(name == null ? "" : name.toString(), in.readNBytes(START), ReadLimits.standard());
            String mediaType = MediaTypes.of(start);
            return mediaType.equals(MediaTypes.TEXT) || mediaType.equals(MediaTypes.MARKDOWN);
        }
    }
}
