package org.gongwen.schema.contract;

import java.util.List;
import java.util.stream.Stream;
import org.gongwen.schema.Table;

/**
 * 表: one published table.
 *
 * @param recordType the record that is its row
 * @param name its name and that of its files
 * @param docs its Chinese name and what a row is
 * @param columns its columns in order
 * @param key names of the columns that tell one row from all others; may be empty
 * @param <R> the record that is its row
 */
public record TableModel<R extends Record>(
        Class<R> recordType, String name, Table docs, List<ColumnModel> columns, List<String> key) {

    static <R extends Record> TableModel<R> of(Class<R> recordType) {
        Table docs = recordType.getAnnotation(Table.class);
        if (docs == null) {
            throw new IllegalArgumentException("Invalid table: " + recordType + " has no @Table");
        }
        List<ColumnModel> columns =
                Stream.of(recordType.getRecordComponents()).map(ColumnModel::of).toList();
        return new TableModel<>(recordType, docs.name(), docs, columns, List.of(docs.key()));
    }

    /** Names of the columns in order. */
    public List<String> columnNames() {
        return columns.stream().map(ColumnModel::name).toList();
    }

    /** By its name: tables are looked up for every notice, and the docs of all columns take long to hash. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
