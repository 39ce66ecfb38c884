package org.gongwen.pipeline.publish;

import java.io.IOException;
import java.nio.file.Path;

/** 目录占用: another run holds the output folder. */
public final class FolderHeldException extends IOException {
    private static final long serialVersionUID = 1L;

    FolderHeldException(Path folder, String holder) {
        super("Cannot write to " + folder + ": another run holds it (" + (holder.isEmpty() ? "unknown" : holder)
                + "). Wait for it to end, or stop it.");
    }
}
