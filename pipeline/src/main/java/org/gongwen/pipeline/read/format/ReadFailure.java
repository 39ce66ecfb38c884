package org.gongwen.pipeline.read.format;

import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;

/** 读取失败: a file that gives no notice, with the status that it gets. */
public final class ReadFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final ProblemCode code;

    private ReadFailure(Status status, ProblemCode code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** No text in it. */
    public static ReadFailure empty(String message) {
        return new ReadFailure(Status.EMPTY, ProblemCode.EMPTY_FILE, message);
    }

    /** A format that is not read. */
    public static ReadFailure unsupported(String message) {
        return new ReadFailure(Status.UNSUPPORTED, ProblemCode.UNSUPPORTED_FORMAT, message);
    }

    /** Protected by a password. */
    public static ReadFailure encrypted() {
        return new ReadFailure(
                Status.ENCRYPTED,
                ProblemCode.ENCRYPTED_FILE,
                "The file is protected by a password. Ask its publisher for an open copy.");
    }

    /** Broken or truncated. */
    public static ReadFailure damaged(String message) {
        return new ReadFailure(Status.DAMAGED, ProblemCode.DAMAGED_FILE, message);
    }

    /** Not to be opened. */
    public static ReadFailure unreadable(String message) {
        return new ReadFailure(Status.DAMAGED, ProblemCode.UNREADABLE_FILE, message);
    }

    /** Over a limit of size. */
    public static ReadFailure tooLarge(String message) {
        return new ReadFailure(Status.TOO_LARGE, ProblemCode.FILE_TOO_LARGE, message);
    }

    /** Pictures of text that cannot be read without OCR. */
    public static ReadFailure needsOcr(String message) {
        return new ReadFailure(Status.EMPTY, ProblemCode.OCR_NEEDED, message);
    }

    /** Over the limit of time. */
    public static ReadFailure timedOut(String message) {
        return new ReadFailure(Status.TIMEOUT, ProblemCode.TIMED_OUT, message);
    }

    /** Over the limit of memory. */
    public static ReadFailure outOfMemory(String message) {
        return new ReadFailure(Status.OUT_OF_MEMORY, ProblemCode.OUT_OF_MEMORY, message);
    }

    /** The process that read it died. */
    public static ReadFailure crashed(String message) {
        return new ReadFailure(Status.CRASHED, ProblemCode.READER_FAILED, message);
    }

    /** The status that the file gets. */
    public Status status() {
        return status;
    }

    /** The code of its problem. */
    public ProblemCode code() {
        return code;
    }

    /** Its message, which is never null here. */
    public String explanation() {
        String message = getMessage();
        return message == null ? code.meaning() : message;
    }
}
