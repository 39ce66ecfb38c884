package org.gongwen.pipeline.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.compare.ChangeCounts;
import org.jspecify.annotations.Nullable;

/**
 * 运行清单: run.json, what a run did and what it left.
 *
 * @param runId the run
 * @param snapshot its folder, relative to the output folder
 * @param versions versions of the program, of its reader and of Java
 * @param started when it started
 * @param finished when its tables were complete
 * @param options all options by name
 * @param inputs files and folders as the user named them
 * @param previous name of the snapshot that changes were computed against
 * @param counts what is in the tables
 * @param changes what differs from the snapshot before, by table and kind
 * @param timingsMs milliseconds by stage; read and extract are summed over threads
 * @param cpuMs milliseconds of processor time of the process
 * @param peakHeapBytes most bytes of heap
 * @param files the files of the snapshot
 * @param warnings what went wrong without stopping the run
 */
public record Manifest(
        String runId,
        String snapshot,
        Map<String, String> versions,
        Instant started,
        Instant finished,
        Map<String, String> options,
        List<String> inputs,
        @Nullable String previous,
        Counts counts,
        ChangeCounts changes,
        Map<String, Long> timingsMs,
        long cpuMs,
        long peakHeapBytes,
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
