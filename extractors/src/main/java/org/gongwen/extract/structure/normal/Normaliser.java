package org.gongwen.extract.structure.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongwen.extract.text.NormalText;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 规范化: makes the normalised text of a notice, as {@link NormalText} defines it. */
public final class Normaliser {
    private final ParsedNotice parsed;
    private final LineBuffer buffer;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Block.Cell> places = new ArrayList<>();
    private final List<Integer> tables = new ArrayList<>();
    private int tableCount;
    private int blockCount;

    private Normaliser(ParsedNotice parsed) {
        this.parsed = parsed;
        this.buffer = new LineBuffer(parsed.text());
    }

    /** Normalises a notice. */
    public static NormalNotice normalise(ParsedNotice parsed) {
        Normaliser normaliser = new Normaliser(parsed);
        parsed.blocks().forEach(normaliser::addBlock);
        return normaliser.join();
    }

    private void addBlock(Block block) {
        blockCount++;
        if (block instanceof Block.Paragraph paragraph) {
            addLines(paragraph.start(), paragraph.end(), paragraph.wholeParagraph(), -1);
        } else if (block instanceof Block.Table table) {
            boolean layout = table.cells().stream().allMatch(cell -> cell.column() == 0);
            for (Block.Cell cell : table.cells()) {
                addCell(cell, layout);
            }
            tableCount += layout ? 0 : 1;
        }
    }

    /** Adds a cell; a table of one column is page layout, and its lines are paragraphs. */
    private void addCell(Block.Cell cell, boolean layout) {
        if (layout) {
            blockCount++;
            addLines(cell.start(), cell.end(), false, -1);
        } else {
            places.add(cell);
            tables.add(tableCount);
            addLines(cell.start(), cell.end(), true, places.size() - 1);
        }
    }

    private void addLines(int from, int to, boolean whole, int cell) {
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && parsed.text().charAt(end) != '\n') {
                end++;
            }
            PrintedLine line = buffer.append(start, end, whole, blockCount, cell);
            if (line != null) {
                lines.add(line);
            }
            start = end + 1;
        }
    }

    private NormalNotice join() {
        String raw = buffer.text();
        List<PrintedLine> lines = SingleLine.split(this.lines, raw, buffer);
        LineJoiner joiner = new LineJoiner(raw, lines);
        Joined joined = new Joined(raw.length() + lines.size());
        @Nullable PrintedLine previous = null;
        int paragraphStart = 0;
        for (PrintedLine line : lines) {
            if (PageMarks.isPageNumber(raw, line, joiner.margin())) {
                continue;
            }
            if (previous == null || !joiner.goesOn(paragraphStart, previous, line)) {
                if (previous != null) {
                    joined.endParagraph(previous);
                }
                paragraphStart = line.start();
            }
            joined.add(raw, line);
            previous = line;
        }
        if (previous != null) {
            joined.endParagraph(previous);
        }
        return joined.finish();
    }

    /** The text that grows paragraph by paragraph. */
    private final class Joined {
        private final StringBuilder text;
        private int[] origin;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final int[] cellStart = new int[places.size()];
        private final int[] cellEnd = new int[places.size()];
        private int paragraphStart;

        Joined(int capacity) {
            text = new StringBuilder(capacity);
            origin = new int[capacity + 1];
            Arrays.fill(cellStart, -1);
        }

        void add(String raw, PrintedLine line) {
            for (int i = line.start(); i < line.end(); i++) {
                origin[text.length() + i - line.start()] = buffer.origin(i);
            }
            text.append(raw, line.start(), line.end());
        }

        void endParagraph(PrintedLine last) {
            int end = text.length();
            paragraphs.add(new Paragraph(paragraphStart, end, last.cell()));
            if (last.cell() >= 0) {
                cellStart[last.cell()] = cellStart[last.cell()] < 0 ? paragraphStart : cellStart[last.cell()];
                cellEnd[last.cell()] = end;
            }
            origin[end] = newlineOrigin(last.publishedEnd());
            text.append('\n');
            paragraphStart = end + 1;
        }

        /** The line's own newline; where it has none the last character stands for it, so that no offset lies outside. */
        private int newlineOrigin(int publishedEnd) {
            String published = parsed.text();
            boolean newline = publishedEnd < published.length() && published.charAt(publishedEnd) == '\n';
            return newline ? publishedEnd : publishedEnd - 1;
        }

        NormalNotice finish() {
            origin = Arrays.copyOf(origin, text.length() + 1);
            origin[text.length()] = parsed.text().length();
            return new NormalNotice(parsed.text(), new NormalText(text.toString(), origin), paragraphs, cells());
        }

        private List<NormalCell> cells() {
            List<NormalCell> cells = new ArrayList<>(places.size());
            int reached = 0;
            for (int i = 0; i < places.size(); i++) {
                boolean empty = cellStart[i] < 0;
                int start = empty ? reached : cellStart[i];
                cells.add(new NormalCell(tables.get(i), places.get(i), start, empty ? start : cellEnd[i]));
                reached = empty ? reached : cellEnd[i] + 1;
            }
            return cells;
        }
    }
}
