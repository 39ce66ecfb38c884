package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.pipeline.read.format.SafeXml;

/** OFD 页: the text objects of a page and the lines that they form. */
final class OfdPage implements SafeXml.Handler {
    /** 文字块: a text with its place, in millimetres. */
    private record Chunk(double left, double right, double baseline, double em, String text) {}

    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double[] boundary = {0, 0};
    private double[] matrix = {1, 0, 0, 1, 0, 0};
    private double size;
    private double horizontalScale = 1;
    private double x;
    private double y;
    private String deltas = "";
    private boolean inCode;

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        if (name.equals("TextObject")) {
            boundary = numbers(attributes.get("Boundary", "0 0"), new double[] {0, 0});
            matrix = numbers(attributes.get("CTM", ""), new double[] {1, 0, 0, 1, 0, 0});
            size = numbers(attributes.get("Size", "3"), new double[] {3})[0];
            horizontalScale = numbers(attributes.get("HScale", "1"), new double[] {1})[0];
            x = 0;
            y = 0;
        } else if (name.equals("TextCode")) {
            x = numbers(attributes.get("X", ""), new double[] {x})[0];
            y = numbers(attributes.get("Y", ""), new double[] {y})[0];
            deltas = attributes.get("DeltaX", "");
            text.setLength(0);
            inCode = true;
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals("TextCode")) {
            inCode = false;
            add(text.toString());
        }
    }

    @Override
    public void text(String more) {
        if (inCode) {
            text.append(more);
        }
    }

    /** The lines of the page, from top to bottom. */
    List<PrintedLine> lines(int page) {
        chunks.sort(Comparator.comparingDouble(Chunk::baseline));
        List<PrintedLine> lines = new ArrayList<>();
        List<Chunk> row = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (!row.isEmpty()
                    && chunk.baseline() - row.get(0).baseline()
                            > Math.max(chunk.em(), row.get(0).em()) * 0.5) {
                lines.add(line(page, row));
                row.clear();
            }
            row.add(chunk);
        }
        if (!row.isEmpty()) {
            lines.add(line(page, row));
        }
        return lines;
    }

    private void add(String content) {
        if (content.isBlank()) {
            return;
        }
        double scaleX = Math.abs(matrix[0]) < 1e-6 ? 1 : Math.abs(matrix[0]);
        double scaleY = Math.abs(matrix[3]) < 1e-6 ? 1 : Math.abs(matrix[3]);
        double left = boundary[0] + x * matrix[0] + matrix[4];
        double em = size * scaleX * horizontalScale;
        double width = OfdDeltas.sum(deltas, content.length() - 1) * scaleX;
        double advance = width > 0 ? width : (content.length() - 1) * em;
        chunks.add(new Chunk(left, left + advance + em, boundary[1] + y * scaleY + matrix[5], em, content));
    }

    private static PrintedLine line(int page, List<Chunk> row) {
        row.sort(Comparator.comparingDouble(Chunk::left));
        LineText text = new LineText();
        double em = 0;
        for (Chunk chunk : row) {
            text.add(chunk.text(), chunk.left(), chunk.right(), chunk.em());
            em = Math.max(em, chunk.em());
        }
        Chunk last = row.get(row.size() - 1);
        return new PrintedLine(page, row.get(0).left(), last.right(), row.get(0).baseline(), em, text.text());
    }

    private static double[] numbers(String list, double[] otherwise) {
        String[] parts = list.strip().split("\\s+");
        if (parts.length < otherwise.length) {
            return otherwise;
        }
        double[] numbers = new double[otherwise.length];
        try {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
            return numbers;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
