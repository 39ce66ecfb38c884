package org.gongwen.pipeline.publish;

import java.io.IOException;
import java.nio.file.Path;

/** 目录占用: another run holds the output folder. */
public final class FolderHeldException extends IOException {
    private static final long serialVersionUID = 1L;

    FolderHeldException(Path folder) {
        super("Cannot write to " + folder + ": another run holds it");
    }
}
