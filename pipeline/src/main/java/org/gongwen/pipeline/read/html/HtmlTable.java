package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** 网页表格: the cells of a table in grid coordinates, merged cells taken into account. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 500;

    private HtmlTable() {}

    /** Whether the element is a table of data: none that lays out a page, none around other tables, no box of links. */
    static boolean isData(Element element) {
        return element.normalName().equals("table")
                && !holdsTable(element)
                && read(element).holdsData()
                && !isLinkBox(element);
    }

    private static boolean holdsTable(Element table) {
        NodeFilter.FilterResult result = NodeTraversor.filter(
                (node, depth) -> depth > 0 && node.nameIs("table")
                        ? NodeFilter.FilterResult.STOP
                        : NodeFilter.FilterResult.CONTINUE,
                table);
        return result == NodeFilter.FilterResult.STOP;
    }

    private static boolean isLinkBox(Element element) {
        int links = element.getElementsByTag("a").stream()
                .mapToInt(link -> Blanks.visible(link.text()))
                .sum();
        return links * 2 > Blanks.visible(element.text());
    }

    static DataTable read(Element table) {
        List<DataTable.GridCell> cells = new ArrayList<>();
        int[] busyUntil = new int[MOST_COLUMNS];
        int row = 0;
        for (Element line : table.getElementsByTag("tr")) {
            if (line.closest("table") == table) {
                readRow(line, row, busyUntil, cells);
                row++;
            }
        }
        int rows = row;
        return new DataTable(cells.stream().map(cell -> within(cell, rows)).toList());
    }

    private static void readRow(Element line, int row, int[] busyUntil, List<DataTable.GridCell> cells) {
        int column = 0;
        for (Element cell : line.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            while (column < MOST_COLUMNS && busyUntil[column] > row) {
                column++;
            }
            int columnSpan = Math.min(span(cell, "colspan"), MOST_COLUMNS - column);
            if (columnSpan < 1) {
                return;
            }
            int rowSpan = span(cell, "rowspan");
            for (int i = column; i < column + columnSpan; i++) {
                busyUntil[i] = row + rowSpan;
            }
            boolean header = cell.normalName().equals("th") || cell.closest("thead") != null;
            cells.add(
                    new DataTable.GridCell(row, column, rowSpan, columnSpan, header, PieceCollector.paragraphs(cell)));
            column += columnSpan;
        }
    }

    private static DataTable.GridCell within(DataTable.GridCell cell, int rows) {
        int rowSpan = Math.max(1, Math.min(cell.rowSpan(), rows - cell.row()));
        return new DataTable.GridCell(
                cell.row(), cell.column(), rowSpan, cell.columnSpan(), cell.header(), cell.paragraphs());
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(value));
    }
}
