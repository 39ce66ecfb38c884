package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * 表格: the cells of a table in grid coordinates, before it is known where they stand in the text.
 *
 * @param cells cells in reading order
 */
public record DataTable(List<GridCell> cells) {
    private static final int LONG_CELL = 300;

    /** Copies its cells. */
    public DataTable {
        cells = List.copyOf(cells);
    }

    /**
     * 单元格.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan rows, at least 1
     * @param columnSpan columns, at least 1
     * @param header whether the format marks it as a header cell
     * @param paragraphs its paragraphs, none blank
     */
    public record GridCell(int row, int column, int rowSpan, int columnSpan, boolean header, List<String> paragraphs) {
        /** Copies its paragraphs. */
        public GridCell {
            paragraphs = List.copyOf(paragraphs);
        }

        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    /**
     * Whether the table holds data: two rows and two columns at least, most rows with two filled cells. A table that
     * only lays out a page holds nearly all its text in one cell; a blank form has hardly a filled cell.
     */
    public boolean holdsData() {
        int total = 0;
        int longest = 0;
        int filled = 0;
        for (GridCell cell : cells) {
            total += cell.length();
            longest = Math.max(longest, cell.length());
            filled += cell.length() > 0 ? 1 : 0;
        }
        boolean oneCellHoldsAll = longest > LONG_CELL && longest > total * 0.8;
        return filled * 5 >= cells.size() * 2 && !oneCellHoldsAll && rowsWithTwoCells() >= 2;
    }

    private long rowsWithTwoCells() {
        TreeMap<Integer, Integer> filled = new TreeMap<>();
        for (GridCell cell : cells) {
            if (cell.length() > 0) {
                for (int row = cell.row(); row < cell.row() + Math.min(cell.rowSpan(), 64); row++) {
                    filled.merge(row, 1, Integer::sum);
                }
            }
        }
        return filled.values().stream().filter(count -> count >= 2).count();
    }

    /** The paragraphs of all cells; those of a row of short cells are one paragraph. */
    public List<String> flattened() {
        TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
        cells.forEach(
                cell -> rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell));
        List<String> paragraphs = new ArrayList<>();
        rows.values().forEach(row -> flattenRow(row, paragraphs));
        return paragraphs;
    }

    private static void flattenRow(List<GridCell> row, List<String> paragraphs) {
        List<String> texts =
                row.stream().flatMap(cell -> cell.paragraphs().stream()).toList();
        boolean single = row.stream().allMatch(cell -> cell.paragraphs().size() <= 1);
        if (single && texts.stream().mapToInt(String::length).sum() <= 80 && !texts.isEmpty()) {
            paragraphs.add(String.join(" ", texts));
        } else {
            paragraphs.addAll(texts);
        }
    }
}
