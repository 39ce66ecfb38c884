package org.gongwen.pipeline.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongwen.pipeline.read.format.DataTable;

/** RTF 表格: rows as they come, each with the definition of its cells; columns follow from the edges of all of them. */
final class RtfTable {
    /**
     * 单元格定义.
     *
     * @param right right edge
     * @param merge how it goes together with the cell above
     * @param besideMerged whether it goes on with the cell to its left
     */
    private record Definition(int right, WordTable.Merge merge, boolean besideMerged) {}

    /**
     * 行.
     *
     * @param left left edge
     * @param header whether it is printed again on each page
     * @param cells definitions of its cells
     * @param texts their paragraphs
     */
    private record Row(int left, boolean header, List<Definition> cells, List<List<String>> texts) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private List<List<String>> texts = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private WordTable.Merge merge = WordTable.Merge.NONE;
    private boolean besideMerged;
    private boolean header;
    private int left;

    /** Takes in a control word that defines rows; false where it is another. */
    boolean define(String name, int number) {
        switch (name) {
            case "trowd" -> {
                definitions.clear();
                header = false;
                left = 0;
            }
            case "trhdr" -> header = true;
            case "trleft" -> left = number;
            case "clvmgf" -> merge = WordTable.Merge.FIRST;
            case "clvmrg" -> merge = WordTable.Merge.NEXT;
            case "clmrg" -> besideMerged = true;
            case "cellx" -> {
                definitions.add(new Definition(number, merge, besideMerged));
                merge = WordTable.Merge.NONE;
                besideMerged = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void addParagraph(String paragraph) {
        cell.add(paragraph);
    }

    void endCell() {
        texts.add(cell);
        cell = new ArrayList<>();
    }

    void endRow() {
        rows.add(new Row(left, header, List.copyOf(definitions), texts));
        texts = new ArrayList<>();
    }

    boolean isEmpty() {
        return rows.isEmpty() && texts.isEmpty() && cell.isEmpty();
    }

    /** The table, and none is begun. */
    DataTable take() {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!texts.isEmpty()) {
            endRow();
        }
        List<Integer> edges = edges();
        WordTable table = new WordTable();
        for (Row row : rows) {
            table.startRow();
            if (row.header()) {
                table.markHeaderRow();
            }
            addCells(row, edges, table);
            table.endRow();
        }
        rows.clear();
        return table.table();
    }

    private static void addCells(Row row, List<Integer> edges, WordTable table) {
        int start = Math.max(edges.indexOf(row.left()), 0);
        table.skipColumns(start);
        for (int i = 0; i < row.texts().size(); i++) {
            List<String> paragraphs = new ArrayList<>(row.texts().get(i));
            WordTable.Merge above = i < row.cells().size() ? row.cells().get(i).merge() : WordTable.Merge.NONE;
            int last = i;
            while (last + 1 < Math.min(row.texts().size(), row.cells().size())
                    && row.cells().get(last + 1).besideMerged()) {
                paragraphs.addAll(row.texts().get(++last));
            }
            int end = last < row.cells().size()
                    ? edges.indexOf(row.cells().get(last).right())
                    : start + 1;
            table.startCell();
            table.span(end - start);
            table.merge(above);
            paragraphs.forEach(table::add);
            table.endCell();
            start = Math.max(end, start + 1);
            i = last;
        }
    }

    private List<Integer> edges() {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Row row : rows) {
            edges.add(row.left());
            row.cells().forEach(definition -> edges.add(definition.right()));
        }
        return new ArrayList<>(edges);
    }
}
