package org.gongwen.pipeline.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.write.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * 运行选项: what a run is asked for.
 *
 * @param inputs files and folders as the user named them, for the manifest
 * @param out the folder to publish under
 * @param store the store of parsed notices
 * @param threads how many notices are read and extracted at a time, at least 1
 * @param tables how the tables are written
 * @param reread when a file is read although the store knows it
 * @param keep how many snapshots to keep, at least 1; null for all
 * @param described all options by name, for the manifest
 */
public record RunOptions(
        List<String> inputs,
        Path out,
        Path store,
        int threads,
        TableForm tables,
        RereadPolicy reread,
        @Nullable Integer keep,
        Map<String, String> described) {
    /** Copies its collections and checks its numbers. */
    public RunOptions {
        inputs = List.copyOf(inputs);
        if (threads < 1) {
            throw new IllegalArgumentException("Invalid threads: " + threads + ", at least 1");
        }
        if (keep != null && keep < 1) {
            throw new IllegalArgumentException("Invalid keep: " + keep + ", at least 1");
        }
    }
}
