package org.gongwen.pipeline.run;

import java.nio.file.Path;
import org.gongwen.pipeline.store.FileStamp;
import org.jspecify.annotations.Nullable;

/**
 * 输入: a file that a run is to read.
 *
 * @param source its path relative to its input root; unique within a run
 * @param file where it lies
 * @param stamp its size and time when it was found; null where they are not known, so that it is always opened
 */
public record Input(String source, Path file, @Nullable FileStamp stamp) {
    /** A file of which nothing is known. */
    public Input(String source, Path file) {
        this(source, file, null);
    }
}
