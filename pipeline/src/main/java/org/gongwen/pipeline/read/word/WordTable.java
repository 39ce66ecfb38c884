package org.gongwen.pipeline.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.format.DataTable;

/** Word 表格: a table in the making; cells merged downwards are put together at its end. */
final class WordTable {
    private final List<DataTable.GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> openByColumn = new HashMap<>();
    private int row = -1;
    private int column;
    private boolean headerRow;
    private boolean deletedRow;
    private int columnSpan = 1;
    private Merge merge = Merge.NONE;
    private List<String> paragraphs = new ArrayList<>();

    /** 合并: how a cell goes together with the one above it. */
    enum Merge {
        NONE,
        FIRST,
        NEXT
    }

    void startRow() {
        row++;
        column = 0;
        headerRow = false;
        deletedRow = false;
    }

    void skipColumns(int count) {
        column += Math.max(count, 0);
    }

    void markHeaderRow() {
        headerRow = true;
    }

    void markDeletedRow() {
        deletedRow = true;
    }

    void startCell() {
        columnSpan = 1;
        merge = Merge.NONE;
        paragraphs = new ArrayList<>();
    }

    void span(int columns) {
        columnSpan = Math.max(1, Math.min(columns, 500));
    }

    void merge(Merge kind) {
        merge = kind;
    }

    void add(String paragraph) {
        paragraphs.add(paragraph);
    }

    void endCell() {
        Integer open = openByColumn.get(column);
        if (merge == Merge.NEXT && open != null) {
            cells.set(open, taller(cells.get(open)));
        } else if (!deletedRow) {
            if (merge == Merge.FIRST) {
                openByColumn.put(column, cells.size());
            } else {
                openByColumn.remove(column);
            }
            cells.add(new DataTable.GridCell(row, column, 1, columnSpan, headerRow, paragraphs));
        }
        column += columnSpan;
    }

    void endRow() {
        row -= deletedRow ? 1 : 0;
    }

    DataTable table() {
        return new DataTable(cells);
    }

    private DataTable.GridCell taller(DataTable.GridCell cell) {
        List<String> all = new ArrayList<>(cell.paragraphs());
        all.addAll(paragraphs);
        return new DataTable.GridCell(
                cell.row(), cell.column(), row - cell.row() + 1, cell.columnSpan(), cell.header(), all);
    }
}
