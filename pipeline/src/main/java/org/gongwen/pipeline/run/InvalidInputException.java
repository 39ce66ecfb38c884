package org.gongwen.pipeline.run;

/** 输入有误: an input that the user named wrongly; the message names it. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the message for the user. */
    public InvalidInputException(String message) {
        super(message);
    }
}
