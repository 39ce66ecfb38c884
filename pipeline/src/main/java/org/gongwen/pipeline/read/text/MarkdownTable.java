package org.gongwen.pipeline.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.Piece;

/** Markdown 表格: lines of cells between bars, the second a line of dashes. */
record MarkdownTable(List<List<String>> rows, int end) {
    private static final Pattern DASHES = Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");

    static boolean startsAt(List<String> lines, int index) {
        return index + 1 < lines.size()
                && lines.get(index).indexOf('|') >= 0
                && lines.get(index + 1).indexOf('|') >= 0
                && DASHES.matcher(lines.get(index + 1)).matches();
    }

    static MarkdownTable at(List<String> lines, int index) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(lines.get(index)));
        int end = index + 2;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            rows.add(cells(lines.get(end)));
            end++;
        }
        return new MarkdownTable(rows, end);
    }

    void addTo(List<Piece> pieces) {
        List<DataTable.GridCell> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.add(new DataTable.GridCell(
                        row, column, 1, 1, row == 0, paragraphs(rows.get(row).get(column))));
            }
        }
        DataTable table = new DataTable(grid);
        if (table.holdsData()) {
            pieces.add(new Piece.Grid(table));
        } else {
            table.flattened().forEach(paragraph -> pieces.add(new Piece.Paragraph(paragraph)));
        }
    }

    private static List<String> paragraphs(String cell) {
        return MarkdownMarks.strip(cell)
                .lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        int start = row.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = start; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|' && row.charAt(Math.max(i - 1, 0)) != '\\') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
