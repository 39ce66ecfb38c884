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
    /** Stands for a column: the sentence with its digits left out. */
    static final String FRAME = "sentence without digits";

    private static final String DIGITS = "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两半.．,，";

    /** The text of a cell; null where it is empty. */
    public @Nullable String cell(String column) {
        return column.equals(FRAME) ? frame() : cells.get(column);
    }

    /** The text of a column that is never empty; "" where the file is damaged. */
    public String required(String column) {
        String cell = cell(column);
        return cell == null ? "" : cell;
    }

    /** The texts of some columns, as a key to compare rows by. */
    String joined(List<String> columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.isEmpty() ? "" : "/").append(required(column));
        }
        return key.toString();
    }

    private String frame() {
        String sentence = cells.getOrDefault("sentence", "");
        StringBuilder frame = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            if (DIGITS.indexOf(sentence.charAt(i)) < 0) {
                frame.append(sentence.charAt(i));
            }
        }
        return frame.toString();
    }
}
