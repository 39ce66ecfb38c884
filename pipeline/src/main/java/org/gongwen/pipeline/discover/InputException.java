package org.gongwen.pipeline.discover;

/** 输入错误: an input or a glob that a user gave wrongly. Its message names it and says what to do. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the message for the user. */
    public InputException(String message) {
        super(message);
    }
}
