package org.gongwen.pipeline.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.gongwen.pipeline.read.format.Piece;

/**
 * 工作表: from rows of cells to pieces. Rows with one filled cell before the table are its title, behind it its notes;
 * the rows between are the table.
 */
public final class SheetTables {
    private SheetTables() {}

    /** The pieces of a sheet whose cells are in reading order, empty ones included where they are merged. */
    public static List<Piece> pieces(List<GridCell> cells) {
        Map<Integer, Integer> filled = new HashMap<>();
        int last = -1;
        for (GridCell cell : cells) {
            if (!cell.paragraphs().isEmpty()) {
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    filled.merge(row, 1, Integer::sum);
                }
                last = Math.max(last, cell.row());
            }
        }
        int first = 0;
        while (first <= last && filled.getOrDefault(first, 0) < 2) {
            first++;
        }
        int end = last;
        while (end > first && filled.getOrDefault(end, 0) < 2) {
            end--;
        }
        return place(cells, first, end);
    }

    private static List<Piece> place(List<GridCell> cells, int first, int end) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> notes = new ArrayList<>();
        List<GridCell> table = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell.row() >= first && cell.row() <= end) {
                table.add(new GridCell(
                        cell.row() - first,
                        cell.column(),
                        Math.min(cell.rowSpan(), end - cell.row() + 1),
                        cell.columnSpan(),
                        cell.header(),
                        cell.paragraphs()));
            } else {
                List<Piece> side = cell.row() < first ? pieces : notes;
                cell.paragraphs().forEach(paragraph -> side.add(new Piece.Paragraph(paragraph)));
            }
        }
        addTable(new DataTable(table), pieces);
        pieces.addAll(notes);
        return pieces;
    }

    private static void addTable(DataTable table, List<Piece> pieces) {
        if (table.holdsData()) {
            pieces.add(new Piece.Grid(table));
        } else {
            table.flattened().forEach(paragraph -> pieces.add(new Piece.Paragraph(paragraph)));
        }
    }

    /** The paragraphs of a cell. */
    public static List<String> paragraphs(String cell) {
        return cell.lines().map(Blanks::strip).filter(line -> !line.isEmpty()).toList();
    }
}
