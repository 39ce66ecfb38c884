package org.gongwen.pipeline.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 运行清单: run.json, what a run did and what it left.
 *
 * @param runId the run
 * @param snapshot its folder, relative to the output folder
 * @param version version of the program
 * @param started when it started
 * @param finished when its tables were complete
 * @param options all options by name
 * @param inputs files and folders as the user named them
 * @param previous name of the snapshot that changes were computed against
 * @param counts what is in the tables
 * @param timingsMs milliseconds by stage; read and extract are summed over threads
 * @param files the files of the snapshot
 * @param warnings what went wrong without stopping the run
 */
public record Manifest(
        String runId,
        String snapshot,
        String version,
        Instant started,
        Instant finished,
        Map<String, String> options,
        List<String> inputs,
        @Nullable String previous,
        Counts counts,
        Map<String, Long> timingsMs,
        List<ManifestFile> files,
        List<String> warnings) {

    /**
     * 清单文件: a file of the snapshot.
     *
     * @param name its name
     * @param rows its rows
     * @param bytes its size
     * @param sha256 64 hex digits
     */
    public record ManifestFile(String name, long rows, long bytes, String sha256) {}

    /** As JSON in several lines, names in snake_case. */
    public String toJson() {
        return ManifestJson.write(this);
    }
}
