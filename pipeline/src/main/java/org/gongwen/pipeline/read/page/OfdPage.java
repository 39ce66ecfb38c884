package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.pipeline.read.format.SafeXml;
import org.gongwen.pipeline.read.page.GridText.Glyph;

/**
 * OFD 页: the text objects of a page, the lines that they form, and the tables that its path objects frame. Lengths in
 * points, as in PDF files.
 */
final class OfdPage implements SafeXml.Handler {
    private static final double POINTS = 72 / 25.4;

    private final List<OfdText> texts = new ArrayList<>();
    private final OfdPath paths = new OfdPath();
    private final StringBuilder text = new StringBuilder();
    private OfdObject object = OfdObject.NONE;
    private double size;
    private double x;
    private double y;
    private String deltas = "";
    private boolean inText;

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        if (name.equals("TextObject")) {
            object = OfdObject.of(attributes);
            size = OfdObject.number(attributes, "Size", 3) * OfdObject.number(attributes, "HScale", 1);
            x = 0;
            y = 0;
        } else if (name.equals("PathObject")) {
            object = OfdObject.of(attributes);
            paths.begin(object, attributes);
        } else if (name.equals("TextCode")) {
            x = OfdObject.number(attributes, "X", x);
            y = OfdObject.number(attributes, "Y", y);
            deltas = attributes.get("DeltaX", "");
        }
        inText = name.equals("TextCode") || name.equals("AbbreviatedData");
        text.setLength(0);
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals("AbbreviatedData")) {
            paths.draw(text.toString());
        } else if (name.equals("TextCode") && !text.toString().isBlank()) {
            texts.add(OfdText.of(object, x, y, size, deltas, text.toString()));
        }
        inText = false;
    }

    @Override
    public void text(String more) {
        if (inText) {
            text.append(more);
        }
    }

    /** The lines and tables of the page, from top to bottom. */
    List<PrintedLine> lines(int page) {
        List<GridText> grids =
                PageGrid.of(paths.rulings()).stream().map(GridText::new).toList();
        List<OfdText> free = new ArrayList<>();
        for (OfdText each : texts) {
            if (grids.stream().noneMatch(grid -> takes(grid, each.glyphs()))) {
                free.add(each);
            }
        }
        List<PrintedLine> lines = lines(page, free);
        grids.stream().filter(grid -> !grid.isEmpty()).forEach(grid -> lines.add(grid.line(page)));
        lines.sort(Comparator.comparingDouble(PrintedLine::baseline));
        return lines;
    }

    private static boolean takes(GridText grid, List<Glyph> glyphs) {
        boolean taken = false;
        for (Glyph glyph : glyphs) {
            taken |= grid.take(glyph);
        }
        return taken;
    }

    private static List<PrintedLine> lines(int page, List<OfdText> texts) {
        texts.sort(Comparator.comparingDouble(OfdText::baseline));
        List<PrintedLine> lines = new ArrayList<>();
        List<OfdText> row = new ArrayList<>();
        for (OfdText each : texts) {
            if (!row.isEmpty()
                    && each.baseline() - row.get(0).baseline()
                            > Math.max(each.em(), row.get(0).em()) * 0.5) {
                lines.add(line(page, row));
                row.clear();
            }
            row.add(each);
        }
        if (!row.isEmpty()) {
            lines.add(line(page, row));
        }
        return lines;
    }

    private static PrintedLine line(int page, List<OfdText> row) {
        row.sort(Comparator.comparingDouble(OfdText::left));
        LineText text = new LineText();
        double em = 0;
        for (OfdText each : row) {
            text.add(each.text(), each.left(), each.right(), each.em());
            em = Math.max(em, each.em());
        }
        OfdText last = row.get(row.size() - 1);
        return new PrintedLine(
                page, row.get(0).left(), last.right(), row.get(0).baseline(), em, text.text(), null, text.parts());
    }

    /** Millimetres in points. */
    static double points(double millimetres) {
        return millimetres * POINTS;
    }
}
