package org.gongwen.extract.lexicon;

import java.util.Map;

/**
 * 词表行: a line of a lexicon.
 *
 * @param cells its cells by column
 */
public record LexiconLine(Map<String, String> cells) {
    /** Copies its cells. */
    public LexiconLine {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column that the file has; empty where nothing is in it. */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "Cannot find the column " + column + " in a lexicon of " + cells.keySet());
        }
        return cell;
    }

    /** The cell of a column, or the other text where the line has none. */
    public String getOrDefault(String column, String other) {
        return cells.getOrDefault(column, other);
    }
}
