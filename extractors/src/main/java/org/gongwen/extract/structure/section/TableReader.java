package org.gongwen.extract.structure.section;

import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelReader;
import org.gongwen.extract.structure.normal.NormalCell;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.unit.UnitCell;
import org.gongwen.extract.unit.UnitListReader;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/** 表格: opens a section for each row of a table, and gives its cells as passages or as units of the row. */
final class TableReader {
    /** No month has a fraction. */
    private static final TextPattern MONTHLY = TextPattern.of("[0-9]{1,2}\\.[0-9]{1,2}月");

    private final NormalNotice notice;
    private final SectionTree tree;
    private final List<Passage> passages;
    private final List<UnitCell> unitCells;
    /** Behind the last cell that was read: cells of a broken table may overlap, passages never do. */
    private int read;

    TableReader(NormalNotice notice, SectionTree tree, List<Passage> passages, List<UnitCell> unitCells) {
        this.notice = notice;
        this.tree = tree;
        this.passages = passages;
        this.unitCells = unitCells;
    }

    /**
     * Reads the cells of one table; a blank form is no table.
     *
     * @param caption the line above the table; empty where there is none
     */
    void read(List<NormalCell> cells, String caption) {
        TableGrid grid = new TableGrid(cells, notice.text());
        TableColumns columns = new TableColumns(grid, caption);
        if (isBlankForm(grid, columns)) {
            return;
        }
        String table = tree.openTable();
        int taskColumn = columns.taskColumn();
        int number = 0;
        int reached = 0;
        for (int row = columns.headerRows(); row < grid.rows(); row++) {
            NormalCell group = grid.isSpanned(row) || isGroup(grid, row, taskColumn) ? grid.at(row, 0) : null;
            if (group != null) {
                addPassages(group, tree.path(), "", null, null);
            } else if (!isEmpty(grid, row)) {
                number++;
                reached = Math.max(reached, rowStart(grid, row, reached));
                String path = table + ".r" + number;
                String heading = heading(grid, row, taskColumn);
                tree.openRow(path, heading, reached);
                readRow(grid, columns, row, path, heading);
            }
        }
    }

    /** A form to be filled in: most cells behind the first column are empty. */
    private static boolean isBlankForm(TableGrid grid, TableColumns columns) {
        int all = 0;
        int empty = 0;
        for (int row = columns.headerRows(); row < grid.rows(); row++) {
            for (int column = 1; column < grid.columns(); column++) {
                if (grid.startsAt(row, column)) {
                    all++;
                    empty += grid.content(row, column).isEmpty() ? 1 : 0;
                }
            }
        }
        return all == 0 || empty * 10 >= all * 6;
    }

    /** 一、稳增长 in the first cell of a row that is empty but for it: it names the rows below. */
    private static boolean isGroup(TableGrid grid, int row, int taskColumn) {
        if (taskColumn == 0 || grid.content(row, 0).isEmpty() || !grid.startsAt(row, 0)) {
            return false;
        }
        for (int column = 1; column < grid.columns(); column++) {
            if (!grid.content(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(TableGrid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (!grid.content(row, column).isEmpty() && grid.startsAt(row, column)) {
                return false;
            }
        }
        return true;
    }

    private static int rowStart(TableGrid grid, int row, int reached) {
        int start = Integer.MAX_VALUE;
        for (int column = 0; column < grid.columns(); column++) {
            NormalCell cell = grid.startsAt(row, column) ? grid.at(row, column) : null;
            if (cell != null && !cell.isEmpty()) {
                start = Math.min(start, cell.start());
            }
        }
        return start == Integer.MAX_VALUE ? reached : start;
    }

    private @Nullable String heading(TableGrid grid, int row, int taskColumn) {
        NormalCell cell = grid.at(row, taskColumn);
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        return notice.printed(cell.start(), cell.end()).replace("\n", "");
    }

    private void readRow(TableGrid grid, TableColumns columns, int row, String path, @Nullable String rowHeading) {
        @Nullable NormalCell previous = null;
        for (int column = 0; column < grid.columns(); column++) {
            NormalCell cell = grid.at(row, column);
            if (cell == null || cell == previous || cell.isEmpty()) {
                continue;
            }
            previous = cell;
            if (columns.holdsUnits(column)) {
                unitCells.add(new UnitCell(path, role(columns.heading(column)), cell.start(), cell.end()));
            } else if (cell.place().row() == row && !columns.holdsNumbers(column)) {
                String unit = columns.measure(row, column, rowHeading);
                addPassages(cell, path, columns.heading(column), rowHeading, unit);
            }
        }
    }

    private static UnitRole role(String columnHeading) {
        UnitRole role = UnitListReader.roleOf(columnHeading);
        return role == null ? UnitRole.RESPONSIBLE : role;
    }

    private void addPassages(
            NormalCell cell, String path, String columnHeading, @Nullable String rowHeading, @Nullable String unit) {
        if (cell.start() < read) {
            return;
        }
        read = cell.end();
        String text = notice.text();
        for (int start = cell.start(); start < cell.end(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? cell.end() : Math.min(newline, cell.end());
            int content = behindLabel(text, start, end);
            if (content < end) {
                String column = columnHeading.isEmpty() ? null : columnHeading;
                passages.add(new Passage(content, end, path, column, rowHeading, unit));
            }
            start = end + 1;
        }
    }

    /** 1.4月底前, 1. 18—40周岁: the ordinal of a line within a cell is none of its numbers. */
    private static int behindLabel(String text, int start, int end) {
        Label label = LabelReader.at(text, start, end);
        boolean ordinal = label == null && MONTHLY.opens(text.substring(start, end));
        int content = ordinal ? text.indexOf('.', start) + 1 : label == null ? start : label.end();
        return content < end && text.charAt(content) == ' ' ? content + 1 : content;
    }
}
