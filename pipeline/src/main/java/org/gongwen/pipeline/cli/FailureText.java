package org.gongwen.pipeline.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** 失败说明: an exception in words for the user of a command line. */
final class FailureText {
    private FailureText() {}

    static String of(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof AccessDeniedException denied) {
            return "Cannot write to " + denied.getFile() + ": permission denied";
        } else if (failure instanceof FileSystemException && message != null) {
            return "Cannot write: " + message;
        } else if (message == null || failure instanceof RuntimeException) {
            return "Cannot finish: " + failure;
        }
        return message;
    }
}
