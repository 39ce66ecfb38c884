package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongwen.pipeline.read.page.GridText.Glyph;

/** PDF 行: the printed lines of a PDF file with their places. */
final class PdfLines extends PDFTextStripper {
    private final List<PrintedLine> lines = new ArrayList<>();
    private LineText text = new LineText();
    private double left = Double.NaN;
    private double right;
    private double baseline;
    private double em;

    private final RulingOperators rulings = new RulingOperators(this);
    private List<GridText> grids = List.of();
    private int pageStart;

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PrintedLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        try (Writer nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            stripper.writeText(document, nowhere);
        }
        stripper.endLine();
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        rulings.begin(page);
        grids = List.of();
        pageStart = lines.size();
    }

    @Override
    protected void writePage() throws IOException {
        grids = PageGrid.of(rulings.rulings()).stream().map(GridText::new).toList();
        super.writePage();
    }

    @Override
    protected void writeString(String piece, List<TextPosition> positions) {
        if (positions.isEmpty() || piece.isBlank() || goesIntoGrid(positions)) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double width = characterWidth(positions);
        double start = first.getXDirAdj();
        double end = last.getXDirAdj() + last.getWidthDirAdj();
        if (Double.isNaN(left)) {
            left = start;
        }
        text.add(piece, start, end, width);
        right = end;
        baseline = first.getYDirAdj();
        em = Math.max(em, width);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        for (GridText grid : grids) {
            if (!grid.isEmpty()) {
                place(grid.line(getCurrentPageNo()));
            }
        }
    }

    /** Puts a table among the lines of its page where it stands. */
    private void place(PrintedLine table) {
        int index = pageStart;
        while (index < lines.size() && lines.get(index).baseline() <= table.baseline()) {
            index++;
        }
        lines.add(index, table);
    }

    /** Each character goes into its own cell; words that stand close are drawn as one. */
    private boolean goesIntoGrid(List<TextPosition> positions) {
        boolean taken = false;
        for (GridText grid : grids) {
            for (TextPosition position : positions) {
                taken |= grid.take(glyph(position));
            }
            if (taken) {
                return true;
            }
        }
        return false;
    }

    private static Glyph glyph(TextPosition position) {
        double left = position.getXDirAdj();
        double em = characterWidth(List.of(position));
        return new Glyph(left, left + position.getWidthDirAdj(), position.getYDirAdj(), em, position.getUnicode());
    }

    private void endLine() {
        if (!Double.isNaN(left)) {
            lines.add(new PrintedLine(getCurrentPageNo(), left, right, baseline, em, text.text(), null, text.parts()));
        }
        text = new LineText();
        left = Double.NaN;
        em = 0;
    }

    /** The width of a Chinese character among them, or twice that of the others. */
    private static double characterWidth(List<TextPosition> positions) {
        double widest = 0;
        double narrow = 0;
        for (TextPosition position : positions) {
            String unicode = position.getUnicode();
            if (unicode != null && !unicode.isEmpty() && unicode.charAt(0) >= 0x2e80) {
                widest = Math.max(widest, position.getWidthDirAdj());
            } else {
                narrow = Math.max(narrow, position.getWidthDirAdj());
            }
        }
        return widest > 0 ? widest : narrow * 1.6;
    }
}
