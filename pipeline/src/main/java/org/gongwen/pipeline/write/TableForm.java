package org.gongwen.pipeline.write;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 表的形式: how the tables of a snapshot are written.
 *
 * @param formats formats of the files
 * @param header language of the header line of CSV files
 * @param flavor what CSV files are made for
 * @param partitionBy what the Parquet files are also partitioned by; null for nothing
 */
public record TableForm(
        Set<Format> formats,
        HeaderLanguage header,
        CsvFlavor flavor,
        @Nullable PartitionBy partitionBy) {
    /** Copies its set and checks it. */
    public TableForm {
        formats = Set.copyOf(formats);
        if (partitionBy != null && !formats.contains(Format.PARQUET)) {
            throw new IllegalArgumentException("Invalid partition-by: the formats do not hold parquet");
        }
    }

    /** These formats, CSV files with English names for spreadsheets, no partitions. */
    public static TableForm of(Set<Format> formats) {
        return new TableForm(formats, HeaderLanguage.EN, CsvFlavor.SPREADSHEET, null);
    }

    /** Whether a format is written that cuts texts at what a cell of a spreadsheet holds. */
    public boolean cutsTexts() {
        return formats.contains(Format.XLSX) || (formats.contains(Format.CSV) && flavor == CsvFlavor.SPREADSHEET);
    }
}
