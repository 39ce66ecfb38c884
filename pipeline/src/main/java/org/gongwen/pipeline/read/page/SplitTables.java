package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.jspecify.annotations.Nullable;

/** 跨页表格: joins tables that go on at the head of the next page; a header row that is printed again is left out. */
final class SplitTables {
    private static final double NEAR = 4;

    private SplitTables() {}

    /** The lines, in reading order and without running heads, with such tables as one. */
    static List<PrintedLine> join(List<PrintedLine> lines) {
        List<PrintedLine> joined = new ArrayList<>(lines.size());
        int lastPage = -1;
        for (PrintedLine line : lines) {
            PrintedLine above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && goesOn(above, line, lastPage)) {
                joined.set(joined.size() - 1, join(above, line));
            } else {
                joined.add(line);
            }
            lastPage = line.page();
        }
        return joined;
    }

    private static boolean goesOn(PrintedLine above, PrintedLine line, int lastPage) {
        DataTable upper = above.table();
        DataTable lower = line.table();
        return upper != null
                && lower != null
                && line.page() == lastPage + 1
                && columns(upper) == columns(lower)
                && Math.abs(above.left() - line.left()) < NEAR
                && Math.abs(above.right() - line.right()) < NEAR;
    }

    private static PrintedLine join(PrintedLine above, PrintedLine line) {
        List<GridCell> upper = cells(above.table());
        List<GridCell> lower = cells(line.table());
        int start = texts(upper, 0).equals(texts(lower, 0)) ? 1 : 0;
        int shift = rows(upper) - start;
        List<GridCell> all = new ArrayList<>(upper);
        for (GridCell cell : lower) {
            if (cell.row() >= start) {
                all.add(new GridCell(
                        cell.row() + shift,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.header(),
                        cell.paragraphs()));
            }
        }
        return PrintedLine.of(new DataTable(all), above.page(), above.left(), above.right(), above.baseline());
    }

    private static List<GridCell> cells(@Nullable DataTable table) {
        return table == null ? List.of() : table.cells();
    }

    private static List<List<String>> texts(List<GridCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .map(GridCell::paragraphs)
                .toList();
    }

    private static int rows(List<GridCell> cells) {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
    }

    private static int columns(DataTable table) {
        return table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }
}
