package org.gongwen.pipeline.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.Contract;
import org.gongwen.schema.contract.TableModel;

/** Parquet 说明: the docs of a table as key-value metadata: one entry for the table and one for each column. */
final class ParquetDocs {
    private static final String PREFIX = "gongwen.";

    private ParquetDocs() {}

    static Map<String, String> of(TableModel<?> table) {
        Map<String, String> docs = new LinkedHashMap<>();
        docs.put(PREFIX + "contract", Contract.VERSION);
        docs.put(PREFIX + "table", table.name());
        docs.put(PREFIX + "doc", table.docs().zh() + ": " + table.docs().doc());
        for (ColumnModel column : table.columns()) {
            docs.put(
                    PREFIX + "column." + column.name(),
                    column.docs().zh() + ": " + column.docs().doc());
        }
        return docs;
    }
}
