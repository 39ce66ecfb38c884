package org.gongwen.pipeline.write;

/** 文件格式: a format of table files. */
public enum Format {
    /** Comma-separated values for spreadsheets. */
    CSV("csv"),
    /** Apache Parquet for warehouses. */
    PARQUET("parquet"),
    /** One workbook with a sheet for each table; until it is put together, each table is kept as a file of rows. */
    XLSX("rows");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** Name of the file of a table in this format. */
    public String fileName(String table) {
        return table + "." + extension;
    }
}
