package org.gongwen.pipeline.store;

import java.io.IOException;
import java.nio.file.Path;

/** 存储错误: the store cannot be opened or written. Its message names the file and says what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String doing, Path file, String reason, Throwable cause) {
        super("Cannot " + doing + " the store " + file + ": " + reason, cause);
    }

    /** A store that this program must leave alone. */
    StoreException(String message) {
        super(message);
    }
}
