package org.gongwen.pipeline.write;

/** 分区依据: what tells the folder in which the rows of a notice lie. */
public enum PartitionBy {
    /** The region that issued the notice. */
    REGION("region", "region"),
    /** The year that the notice speaks of. */
    YEAR("year", "reference_year");

    private final String key;
    private final String column;

    PartitionBy(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** Name of the folder that holds all partitions. */
    public String folder() {
        return "by-" + key;
    }

    String key() {
        return key;
    }

    /** The column of notices that holds the value. */
    String column() {
        return column;
    }
}
