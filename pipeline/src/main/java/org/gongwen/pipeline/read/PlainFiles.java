package org.gongwen.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadLimits;

/** 纯文本文件: tells files that hold nothing but text; reading them can neither hang nor take more than their size. */
public final class PlainFiles {
    private static final long LARGEST = 4 << 20;
    private static final int START = 8192;
    private static final Set<String> OTHERS =
            Set.of("html", "htm", "shtml", "docx", "doc", "wps", "pdf", "ofd", "zip", "xlsx", "xls", "rtf");

    private PlainFiles() {}

    /**
     * Whether the file is plain text or Markdown of moderate size.
     *
     * @throws IOException where it cannot be opened
     */
    public static boolean isPlain(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST || OTHERS.contains(MediaTypes.ending(name))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Content start = new Content(name, in.readNBytes(START), ReadLimits.standard());
            String mediaType = MediaTypes.of(start);
            return mediaType.equals(MediaTypes.TEXT) || mediaType.equals(MediaTypes.MARKDOWN);
        }
    }
}
