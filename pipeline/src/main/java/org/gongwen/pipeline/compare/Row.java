package org.gongwen.pipeline.compare;

import java.util.List;
import java.util.Map;
import org.gongwen.schema.contract.CellText;
import org.jspecify.annotations.Nullable;

/**
 * 行: a row of a table, whose cells become text when they are asked for: most rows are only held against their like.
 *
 * @param values what its files hold, by name of column; an empty cell may be "" or null or have no entry
 */
public record Row(Map<String, ?> values) {
    /** Stands for a column: the sentence with its digits left out. */
    static final String FRAME = "sentence without digits";

    private static final String DIGITS = "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两半.．,，";

    /** The text of a cell; null where it is empty. */
    public @Nullable String cell(String column) {
        if (column.equals(FRAME)) {
            return frame();
        }
        String text = CellText.of(values.get(column));
        return text == null || text.isEmpty() ? null : text;
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
        String sentence = required("sentence");
        StringBuilder frame = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            if (DIGITS.indexOf(sentence.charAt(i)) < 0) {
                frame.append(sentence.charAt(i));
            }
        }
        return frame.toString();
    }
}
