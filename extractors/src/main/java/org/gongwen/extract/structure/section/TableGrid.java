package org.gongwen.extract.structure.section;

import java.util.List;
import org.gongwen.extract.structure.normal.NormalCell;
import org.jspecify.annotations.Nullable;

/** 表格网: the cells of a table by row and column; a merged cell stands at every place that it covers. */
final class TableGrid {
    private static final int MOST_COLUMNS = 100;

    private final String text;
    private final List<NormalCell> cells;
    private final @Nullable NormalCell[][] places;
    private final int columns;

    TableGrid(List<NormalCell> cells, String text) {
        this.text = text;
        this.cells = cells;
        int rows = 0;
        int widest = 0;
        for (NormalCell cell : cells) {
            rows = Math.max(rows, cell.place().row() + 1);
            widest = Math.max(
                    widest, cell.place().column() + Math.min(cell.place().columnSpan(), MOST_COLUMNS));
        }
        this.columns = Math.min(widest, MOST_COLUMNS);
        this.places = new NormalCell[Math.min(rows, cells.size())][columns];
        cells.forEach(this::place);
    }

    private void place(NormalCell cell) {
        int rowEnd = Math.min(rows(), cell.place().row() + Math.min(cell.place().rowSpan(), rows()));
        int columnEnd =
                Math.min(columns, cell.place().column() + Math.min(cell.place().columnSpan(), columns));
        for (int row = Math.max(0, cell.place().row()); row < rowEnd; row++) {
            for (int column = Math.max(0, cell.place().column()); column < columnEnd; column++) {
                places[row][column] = cell;
            }
        }
    }

    int rows() {
        return places.length;
    }

    int columns() {
        return columns;
    }

    List<NormalCell> cells() {
        return cells;
    }

    /** The cell that covers a place, or null. */
    @Nullable
    NormalCell at(int row, int column) {
        return places[row][column];
    }

    /** Whether the cell at the place starts in this row. */
    boolean startsAt(int row, int column) {
        NormalCell cell = places[row][column];
        return cell != null && cell.place().row() == row && cell.place().column() == column;
    }

    /** The normalised text of the cell at a place, on one line; empty where there is none. */
    String content(int row, int column) {
        NormalCell cell = places[row][column];
        return cell == null ? "" : text.substring(cell.start(), cell.end()).replace("\n", "");
    }

    /** Whether one cell takes up the whole row. */
    boolean isSpanned(int row) {
        NormalCell first = places[row][0];
        return columns > 1
                && first != null
                && first == places[row][columns - 1]
                && first.place().row() == row;
    }
}
