package org.gongwen.pipeline.read.format;

import java.io.IOException;

/** 格式读取: reads the one notice of a file of its format. Immutable; one instance serves all threads. */
public interface FormatReader {
    /**
     * Reads the notice.
     *
     * @param content the file
     * @param notice takes in what is read
     * @throws ReadFailure where the file gives no notice
     * @throws IOException where the file is broken
     */
    void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException;

    /**
     * Whether the file has something to say by itself, other than that it holds members.
     *
     * @throws IOException where the file is broken
     */
    default boolean holdsNotice(Content content) throws IOException {
        return true;
    }
}
