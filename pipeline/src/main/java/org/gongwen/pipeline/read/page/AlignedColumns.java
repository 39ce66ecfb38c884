package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.gongwen.pipeline.read.page.PrintedLine.Part;

/** 对齐列: the columns that the cells of rows form, and the rows. A line without a first cell goes on with the row above. */
final class AlignedColumns {
    private static final int ROWS = 3;

    private final PrintedLine first;
    private final double gap;
    private final double[] left;
    private final double[] right;
    private final List<String[]> rows = new ArrayList<>();
    private PrintedLine last;
    private int lines = 1;

    /** The columns that the parts of a line form. */
    AlignedColumns(PrintedLine line) {
        this.first = line;
        this.last = line;
        this.gap = line.em() * 0.5;
        this.left = line.cells().stream().mapToDouble(Part::left).toArray();
        this.right = line.cells().stream().mapToDouble(Part::right).toArray();
        rows.add(line.cells().stream().map(Part::text).toArray(String[]::new));
    }

    /** Takes in a line where each of its parts stands in a column of its own; false where it is of another kind. */
    boolean take(PrintedLine line) {
        String[] cells = new String[left.length];
        for (Part part : line.parts()) {
            int column = columnOf(part);
            if (column < 0) {
                return false;
            }
            cells[column] = cells[column] == null ? part.text() : cells[column] + " " + part.text();
        }
        boolean goesOn = cells[0] == null;
        if (goesOn ? !isBelow(line) : line.parts().size() < 2) {
            return false;
        }
        widen(line);
        if (goesOn) {
            goOn(cells);
        } else {
            addRow(cells);
        }
        last = line;
        lines++;
        return true;
    }

    /** How many lines were taken in. */
    int lines() {
        return lines;
    }

    /** Whether the line stands right below the one before, its parts where their columns begin. */
    private boolean isBelow(PrintedLine line) {
        boolean near = line.page() == last.page() && line.baseline() - last.baseline() <= line.em() * 2.2;
        return near && line.parts().stream().allMatch(part -> Math.abs(part.left() - left[columnOf(part)]) < gap);
    }

    /** Whether there are rows enough, and numbers in most of them. */
    boolean holdTable() {
        long full = rows.stream().filter(row -> filled(row) >= ROWS).count();
        long numbered =
                rows.stream().skip(1).filter(AlignedColumns::holdsNumber).count();
        return full >= ROWS && numbered * 2 >= rows.size() - 1;
    }

    /** The table, where its first row stands. */
    PrintedLine table() {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < left.length; column++) {
                String text = rows.get(row)[column];
                cells.add(new GridCell(row, column, 1, 1, false, text == null ? List.of() : List.of(text)));
            }
        }
        return PrintedLine.of(new DataTable(cells), first.page(), left[0], right[right.length - 1], first.baseline());
    }

    /** The one column that the part stands in, with none beside it touched; -1 where there is none. */
    private int columnOf(Part part) {
        int column = -1;
        for (int i = 0; i < left.length; i++) {
            if (part.right() > left[i] - gap && part.left() < right[i] + gap) {
                if (column >= 0) {
                    return -1;
                }
                column = i;
            }
        }
        return column;
    }

    private void widen(PrintedLine line) {
        for (Part part : line.parts()) {
            int column = columnOf(part);
            left[column] = Math.min(left[column], part.left());
            right[column] = Math.max(right[column], part.right());
        }
    }

    private void goOn(String[] cells) {
        String[] above = rows.get(rows.size() - 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                above[i] = above[i] == null ? cells[i] : above[i] + cells[i];
            }
        }
    }

    /** The row that names the columns is printed again on each page. */
    private void addRow(String[] cells) {
        if (!Arrays.equals(cells, rows.get(0))) {
            rows.add(cells);
        }
    }

    private static int filled(String[] row) {
        int filled = 0;
        for (String cell : row) {
            filled += cell == null ? 0 : 1;
        }
        return filled;
    }

    private static boolean holdsNumber(String[] row) {
        for (String cell : row) {
            if (cell != null && cell.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }
}
