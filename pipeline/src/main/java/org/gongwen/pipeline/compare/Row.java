package org.gongwen.pipeline.compare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 行: a row of a table as text.
 *
 * @param cells texts by name of column; an empty cell has no entry
 */
public record Row(Map<String, String> cells) {
    /** The text of a cell; null where it is empty. */
    public @Nullable String cell(String column) {
        return cells.get(column);
    }

    /** The text of a column that is never empty; "" where the file is damaged. */
    public String required(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The texts of some columns, as a key to compare rows by. */
    String joined(List<String> columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.isEmpty() ? "" : "/").append(required(column));
        }
        return key.toString();
    }
}
