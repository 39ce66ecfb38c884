package org.gongwen.pipeline.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** 失败说明: an exception in words for the user of a command line: which file, what is wrong, what to do. */
final class FailureText {
    private static final String FULL = "no space left on device";
    private static final String STAYS = " Nothing was published; the snapshot before stays current.";

    private FailureText() {}

    static String of(Throwable failure) {
        String message = message(failure);
        if (isFull(failure)) {
            return message + ". Free some space on that disk, or write to another one." + STAYS;
        }
        return message;
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof AccessDeniedException denied) {
            return readOnly(denied.getFile(), "permission denied");
        } else if (failure instanceof ReadOnlyFileSystemException) {
            return readOnly("the folder", "its file system is read-only");
        } else if (failure instanceof FileSystemException file && file.getReason() != null) {
            return isReadOnly(file.getReason())
                    ? readOnly(file.getFile(), file.getReason())
                    : "Cannot write " + file.getFile() + ": " + file.getReason();
        } else if (failure instanceof FileSystemException && message != null) {
            return "Cannot write: " + message;
        } else if (message == null || failure instanceof RuntimeException) {
            return "Cannot finish: " + failure;
        }
        return message;
    }

    private static boolean isReadOnly(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return words.contains("read-only") || words.contains("not permitted") || words.contains("permission denied");
    }

    private static String readOnly(String file, String reason) {
        return "Cannot write to " + file + ": " + reason
                + ". Give write permission there, or name another folder by --out." + STAYS;
    }

    private static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains(FULL)) {
                return true;
            }
        }
        return false;
    }
}
