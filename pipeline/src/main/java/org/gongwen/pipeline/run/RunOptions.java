package org.gongwen.pipeline.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.pipeline.write.CsvFlavor;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.HeaderLanguage;
import org.gongwen.pipeline.write.PartitionBy;
import org.jspecify.annotations.Nullable;

/**
 * 运行选项: what a run is asked for.
 *
 * @param inputs files and folders as the user named them, for the manifest
 * @param out the folder to publish under
 * @param store the store of parsed notices
 * @param threads how many notices are read and extracted at a time, at least 1
 * @param formats formats of the tables
 * @param header language of the header line of CSV files
 * @param flavor what CSV files are made for
 * @param partitionBy what the Parquet files are also partitioned by; null for nothing
 * @param reread when a file is read although the store knows it
 * @param keep how many snapshots to keep, at least 1; null for all
 * @param described all options by name, for the manifest
 */
public record RunOptions(
        List<String> inputs,
        Path out,
        Path store,
        int threads,
        Set<Format> formats,
        HeaderLanguage header,
        CsvFlavor flavor,
        @Nullable PartitionBy partitionBy,
        RereadPolicy reread,
        @Nullable Integer keep,
        Map<String, String> described) {
    /** Copies its collections and checks its numbers. */
    public RunOptions {
        inputs = List.copyOf(inputs);
        formats = Set.copyOf(formats);
        if (threads < 1) {
            throw new IllegalArgumentException("Invalid threads: " + threads + ", at least 1");
        }
        if (keep != null && keep < 1) {
            throw new IllegalArgumentException("Invalid keep: " + keep + ", at least 1");
        }
        if (partitionBy != null && !formats.contains(Format.PARQUET)) {
            throw new IllegalArgumentException("Invalid partition-by: the formats do not hold parquet");
        }
    }

    /** Whether a format is written that cuts texts at what a cell of a spreadsheet holds. */
    boolean cutsTexts() {
        return formats.contains(Format.XLSX) || (formats.contains(Format.CSV) && flavor == CsvFlavor.SPREADSHEET);
    }
}
