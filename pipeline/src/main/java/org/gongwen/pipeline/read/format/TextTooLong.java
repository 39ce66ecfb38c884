package org.gongwen.pipeline.read.format;

/** 文本过长: stops a reader whose notice grows over the limit. */
public final class TextTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLong(int limit) {
        super("The text is over " + limit + " characters. Raise the limit, or split the file.");
    }
}
