package org.gongwen.pipeline.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;

/** DOC 表格: cells in grid coordinates; columns follow from the edges of the cells. */
final class DocTable {
    private DocTable() {}

    static DataTable read(Table table, DocNumbering numbering) {
        List<Integer> edges = edges(table);
        WordTable grid = new WordTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            grid.startRow();
            if (row.isTableHeader()) {
                grid.markHeaderRow();
            }
            for (int c = 0; c < row.numCells(); c++) {
                addCell(row.getCell(c), edges, grid, numbering);
            }
            grid.endRow();
        }
        return grid.table();
    }

    private static void addCell(TableCell cell, List<Integer> edges, WordTable grid, DocNumbering numbering) {
        grid.startCell();
        int first = edges.indexOf(cell.getLeftEdge());
        int last = edges.indexOf(cell.getLeftEdge() + cell.getWidth());
        grid.span(first >= 0 && last > first ? last - first : 1);
        if (cell.isVerticallyMerged()) {
            grid.merge(cell.isFirstVerticallyMerged() ? WordTable.Merge.FIRST : WordTable.Merge.NEXT);
        }
        for (int p = 0; p < cell.numParagraphs(); p++) {
            Paragraph paragraph = cell.getParagraph(p);
            String text = Blanks.strip(DocText.visible(paragraph));
            if (!text.isEmpty()) {
                String label = numbering.label(paragraph);
                (label + text)
                        .lines()
                        .map(Blanks::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(grid::add);
            }
        }
        grid.endCell();
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                edges.add(cell.getLeftEdge());
                edges.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        return new ArrayList<>(edges);
    }
}
