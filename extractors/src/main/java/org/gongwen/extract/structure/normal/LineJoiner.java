package org.gongwen.extract.structure.normal;

import java.util.List;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelReader;
import org.jspecify.annotations.Nullable;

/**
 * 并行: decides which printed lines go on in the next one: lines broken at a margin, and paragraphs that a page break cut
 * in mid-sentence. A line that starts with an ordinal always starts a paragraph.
 */
final class LineJoiner {
    private static final int SLACK = 10;
    private static final int STOP_SLACK = 4;
    private static final int FIRST_LINE_INDENT = 4;
    private static final int RUNNING_TEXT = 60;
    private static final int BRACKET_REACH = 400;

    private final String text;
    private final int margin;

    LineJoiner(String text, List<PrintedLine> lines) {
        this.text = text;
        this.margin = WrapWidth.of(lines, text);
    }

    int margin() {
        return margin;
    }

    /**
     * Whether the line goes on the paragraph before it.
     *
     * @param paragraphStart first character of that paragraph
     * @param previous its last line
     * @param line the line behind it
     */
    boolean goesOn(int paragraphStart, PrintedLine previous, PrintedLine line) {
        if (previous.whole() || line.whole() || previous.cell() >= 0 || line.cell() >= 0) {
            return false;
        }
        if (startsParagraph(line)) {
            return false;
        }
        if (isBareLabel(paragraphStart, previous.end())) {
            return true;
        }
        boolean first = paragraphStart == previous.start();
        return margin > 0 && fills(previous, first) && !isIndented(line, previous)
                || isCut(paragraphStart, previous, line);
    }

    private boolean startsParagraph(PrintedLine line) {
        return LabelReader.at(text, line.start(), line.end()) != null
                || text.startsWith("附件", line.start())
                || text.startsWith("抄送", line.start());
    }

    private boolean isBareLabel(int start, int end) {
        @Nullable Label label = LabelReader.at(text, start, end);
        return label != null && label.end() == end;
    }

    private boolean fills(PrintedLine line, boolean first) {
        char last = text.charAt(line.end() - 1);
        int slack = first ? FIRST_LINE_INDENT : 0;
        if ((last == '：' || last == ':') && openBracket(line.start(), line.end()) < 0) {
            return false;
        }
        boolean stopped = Stops.isFullStop(last) || last == '；' || last == ';' || last == ')';
        return line.width() >= margin - slack - (stopped ? STOP_SLACK : SLACK);
    }

    private static boolean isIndented(PrintedLine line, PrintedLine previous) {
        return line.indent() >= FIRST_LINE_INDENT && line.indent() >= previous.indent() + FIRST_LINE_INDENT;
    }

    /** A paragraph of running text that ends in mid-sentence or within a bracket that the next line closes. */
    private boolean isCut(int start, PrintedLine previous, PrintedLine line) {
        int end = previous.end();
        int bracket = openBracket(Math.max(start, end - BRACKET_REACH), end);
        if (bracket >= 0) {
            return closesBracket(line);
        }
        char last = text.charAt(end - 1);
        return end - start >= RUNNING_TEXT
                && !Stops.isStop(last)
                && Stops.holdsSentence(text, start, end)
                && Stops.holdsSentence(text, line.start(), line.end());
    }

    /** Offset of the last bracket that is not closed before end, or -1. */
    private int openBracket(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean closesBracket(PrintedLine line) {
        int depth = 0;
        for (int i = line.start(); i < Math.min(line.end(), line.start() + BRACKET_REACH); i++) {
            char c = text.charAt(i);
            if (c == '。') {
                return false;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                return true;
            }
        }
        return false;
    }
}
