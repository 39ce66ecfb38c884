package org.gongwen.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;

/**
 * 示例公文: notices written on one line: {@code |} parts their paragraphs; {@code [[项目¦标准//甲¦1元]]} is a table, in which
 * {@code ^} goes on the cell above it, {@code <} the one before it, and {@code ⏎} starts a new paragraph of a cell.
 */
final class ExampleNotice {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private ExampleNotice() {}

    static ParsedNotice of(String lines) {
        ExampleNotice notice = new ExampleNotice();
        for (String line : lines.split("\\|")) {
            if (line.startsWith("[[")) {
                notice.table(line.substring(2, line.length() - 2).split("//"));
            } else {
                int start = notice.text.length();
                notice.text.append(line);
                notice.blocks.add(new Block.Paragraph(start, notice.text.length(), false));
            }
            notice.text.append('\n');
        }
        return new ParsedNotice(notice.text.toString(), notice.blocks, Map.of());
    }

    private void table(String[] rows) {
        int start = text.length();
        String[][] grid = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            grid[row] = rows[row].split("¦", -1);
        }
        List<Block.Cell> cells = new ArrayList<>();
        for (int row = 0; row < grid.length; row++) {
            text.append(row == 0 ? "" : "\n");
            for (int column = 0; column < grid[row].length; column++) {
                text.append(column == 0 ? "" : "\t");
                if (!grid[row][column].equals("^") && !grid[row][column].equals("<")) {
                    cells.add(cell(grid, row, column));
                }
            }
        }
        blocks.add(new Block.Table(start, text.length(), cells));
    }

    private Block.Cell cell(String[][] grid, int row, int column) {
        int below = row + 1;
        while (below < grid.length && grid[below].length > column && grid[below][column].equals("^")) {
            below++;
        }
        int right = column + 1;
        while (right < grid[row].length && grid[row][right].equals("<")) {
            right++;
        }
        int start = text.length();
        text.append(grid[row][column].replace('⏎', '\n'));
        return new Block.Cell(row, column, below - row, right - column, false, start, text.length());
    }
}
