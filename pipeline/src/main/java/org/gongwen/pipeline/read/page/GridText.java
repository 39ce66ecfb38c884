package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.gongwen.pipeline.read.page.PageGrid.Field;

/** 表格文字: puts characters into the cells of a grid. */
final class GridText {
    /**
     * 字: a character, or a few that are drawn as one.
     *
     * @param left where it begins
     * @param right where it ends
     * @param baseline its distance from the top of the page
     * @param em width of a Chinese character of its size
     * @param text its text
     */
    record Glyph(double left, double right, double baseline, double em, String text) {}

    private final PageGrid grid;
    private final List<Glyph> glyphs = new ArrayList<>();

    GridText(PageGrid grid) {
        this.grid = grid;
    }

    /** Takes the character in where it stands in the grid. */
    boolean take(Glyph glyph) {
        boolean inside = grid.contains((glyph.left() + glyph.right()) / 2, glyph.baseline() - glyph.em() / 3);
        if (inside) {
            glyphs.add(glyph);
        }
        return inside;
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    /** The table, where it stands on its page. */
    PrintedLine line(int page) {
        double[] columns = grid.columns();
        return PrintedLine.of(table(), page, columns[0], columns[columns.length - 1], grid.top());
    }

    /** The table; its first row is no header: no line says so. */
    private DataTable table() {
        List<List<Glyph>> byField = new ArrayList<>();
        List<Field> fields = grid.fields();
        int[][] owner = new int[grid.rows().length - 1][grid.columns().length - 1];
        for (int i = 0; i < fields.size(); i++) {
            byField.add(new ArrayList<>());
            mark(owner, fields.get(i), i);
        }
        for (Glyph glyph : glyphs) {
            int row = index(grid.rows(), glyph.baseline() - glyph.em() / 3);
            int column = index(grid.columns(), (glyph.left() + glyph.right()) / 2);
            byField.get(owner[row][column]).add(glyph);
        }
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            double right = grid.columns()[field.column() + field.columnSpan()];
            cells.add(new GridCell(
                    field.row(),
                    field.column(),
                    field.rowSpan(),
                    field.columnSpan(),
                    false,
                    paragraphs(byField.get(i), right)));
        }
        return new DataTable(cells);
    }

    private static void mark(int[][] owner, Field field, int number) {
        for (int row = field.row(); row < field.row() + field.rowSpan(); row++) {
            for (int column = field.column(); column < field.column() + field.columnSpan(); column++) {
                owner[row][column] = number;
            }
        }
    }

    private static int index(double[] edges, double place) {
        int index = 0;
        while (index + 2 < edges.length && edges[index + 1] <= place) {
            index++;
        }
        return index;
    }

    /** Lines that reach the right edge of their cell go on in the next. */
    private static List<String> paragraphs(List<Glyph> glyphs, double right) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (List<Glyph> line : lines(glyphs)) {
            LineText text = new LineText();
            line.forEach(glyph -> text.add(glyph.text(), glyph.left(), glyph.right(), glyph.em()));
            String words = Blanks.strip(text.text());
            if (words.isEmpty()) {
                continue;
            }
            int last = paragraphs.size() - 1;
            if (open) {
                paragraphs.set(last, paragraphs.get(last) + words);
            } else {
                paragraphs.add(words);
            }
            Glyph end = line.get(line.size() - 1);
            open = right - end.right() < end.em() * 2;
        }
        return paragraphs;
    }

    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        TreeMap<Double, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            Double near = lines.floorKey(glyph.baseline() + glyph.em() * 0.5);
            boolean same = near != null && glyph.baseline() - near < glyph.em() * 0.5;
            lines.computeIfAbsent(same ? near : glyph.baseline(), y -> new ArrayList<>())
                    .add(glyph);
        }
        lines.values().forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
        return List.copyOf(lines.values());
    }
}
