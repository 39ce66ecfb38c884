package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.page.Rulings.Ruling;

/**
 * 表格线框: the rows and columns that ruling lines form, and which of their fields are one cell because no line parts
 * them.
 *
 * @param columns x of the upright lines, ascending
 * @param rows y of the level lines, ascending
 * @param upright the upright lines
 * @param level the level lines
 */
record PageGrid(double[] columns, double[] rows, List<Ruling> upright, List<Ruling> level) {
    private static final double NEAR = 3;
    private static final int MOST_COLUMNS = 100;

    /**
     * 格: a cell in grid coordinates.
     *
     * @param row first row
     * @param column first column
     * @param rowSpan rows
     * @param columnSpan columns
     */
    record Field(int row, int column, int rowSpan, int columnSpan) {}

    /** The grids of a page that have at least two rows and two columns. */
    static List<PageGrid> of(Rulings rulings) {
        List<PageGrid> grids = new ArrayList<>();
        for (RulingGroup group : RulingGroup.of(rulings, NEAR)) {
            double[] columns = places(group.upright());
            double[] rows = places(group.level());
            if (columns.length >= 3 && rows.length >= 3 && columns.length <= MOST_COLUMNS) {
                grids.add(new PageGrid(columns, rows, group.upright(), group.level()));
            }
        }
        return grids;
    }

    boolean contains(double x, double y) {
        return x > columns[0] && x < columns[columns.length - 1] && y > rows[0] && y < rows[rows.length - 1];
    }

    double top() {
        return rows[0];
    }

    /** The cells in reading order. */
    List<Field> fields() {
        boolean[][] taken = new boolean[rows.length - 1][columns.length - 1];
        List<Field> fields = new ArrayList<>();
        for (int row = 0; row < rows.length - 1; row++) {
            for (int column = 0; column < columns.length - 1; column++) {
                if (!taken[row][column]) {
                    fields.add(field(row, column, taken));
                }
            }
        }
        return fields;
    }

    private Field field(int row, int column, boolean[][] taken) {
        int right = column;
        while (right + 2 < columns.length
                && !taken[row][right + 1]
                && !isParted(upright, columns[right + 1], rows, row)) {
            right++;
        }
        int bottom = row;
        while (bottom + 2 < rows.length && isOpenBelow(bottom, column, right, taken)) {
            bottom++;
        }
        for (int r = row; r <= bottom; r++) {
            for (int c = column; c <= right; c++) {
                taken[r][c] = true;
            }
        }
        return new Field(row, column, bottom - row + 1, right - column + 1);
    }

    private boolean isOpenBelow(int row, int left, int right, boolean[][] taken) {
        for (int column = left; column <= right; column++) {
            if (taken[row + 1][column] || isParted(level, rows[row + 1], columns, column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line stands there over the middle of a field. */
    private static boolean isParted(List<Ruling> lines, double at, double[] edges, int field) {
        double middle = (edges[field] + edges[field + 1]) / 2;
        for (Ruling line : lines) {
            if (Math.abs(line.at() - at) <= NEAR && line.start() - NEAR <= middle && line.end() + NEAR >= middle) {
                return true;
            }
        }
        return false;
    }

    private static double[] places(List<Ruling> lines) {
        double[] sorted = lines.stream().mapToDouble(Ruling::at).sorted().toArray();
        List<Double> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > NEAR) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
