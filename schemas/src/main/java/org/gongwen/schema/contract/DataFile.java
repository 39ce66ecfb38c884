package org.gongwen.schema.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * 数据文件: a file of a snapshot that a data package lists.
 *
 * @param table the table that it holds
 * @param path its name
 * @param format how it is written
 * @param names how its columns are named
 */
public record DataFile(TableModel<?> table, String path, Format format, ColumnNames names) {
    /** 格式: how a file is written. */
    public enum Format {
        /** Comma-separated values. */
        CSV,
        /** Apache Parquet. */
        PARQUET
    }

    /** 列名: how columns are named. */
    public enum ColumnNames {
        /** In snake_case. */
        ENGLISH,
        /** By their Chinese names. */
        CHINESE;

        /** The name of a column. */
        public String of(ColumnModel column) {
            return switch (this) {
                case ENGLISH -> column.name();
                case CHINESE -> column.docs().zh();
            };
        }
    }

    /** The files of a run without options. */
    static List<DataFile> all() {
        List<DataFile> files = new ArrayList<>();
        for (TableModel<?> table : Tables.ALL) {
            if (!table.equals(Tables.TEXTS)) {
                files.add(new DataFile(table, table.name() + ".csv", Format.CSV, ColumnNames.ENGLISH));
            }
            files.add(new DataFile(table, table.name() + ".parquet", Format.PARQUET, ColumnNames.ENGLISH));
        }
        return files;
    }
}
