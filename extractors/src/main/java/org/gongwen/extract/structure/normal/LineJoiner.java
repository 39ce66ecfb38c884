package org.gongwen.extract.structure.normal;

import java.util.List;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelReader;
import org.gongwen.extract.structure.label.Numbering;
import org.gongwen.extract.structure.lexicon.Genres;
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
    private static final List<String> LISTS = List.of("责任", "牵头", "配合", "主办", "承办", "落实", "实施");
    private static final String MARKS = "，、。；：,;:）)";
    private static final int BRACKET_REACH = 400;
    private static final int LONGEST_DATE = 20;

    private final String text;
    private final int margin;
    private final Numbering numbering = new Numbering();

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
        if (previous.cell() != line.cell() || startsParagraph(line)) {
            return false;
        }
        if (line.cell() < 0 && isFragment(previous, line)) {
            return true;
        }
        if (line.cell() >= 0) {
            return !Stops.isStop(text.charAt(previous.end() - 1));
        }
        if (previous.whole() || line.whole()) {
            return previous.block() == line.block() && !isIndented(line, previous)
                    || isOpenList(paragraphStart, previous, line);
        }
        boolean enumerates = text.charAt(previous.end() - 1) == '、';
        if (enumerates || isBareLabel(paragraphStart, previous.end())) {
            return true;
        }
        return margin > 0 && fills(paragraphStart, previous) && !isIndented(line, previous)
                || isCut(paragraphStart, previous, line);
    }

    private boolean startsParagraph(PrintedLine line) {
        return numbering.next(text, line.start(), line.end()) != null
                || text.startsWith("附件", line.start())
                || text.startsWith("抄送", line.start())
                || isDate(line);
    }

    /** Lines that a page's markup tore out of one: a mark alone, 2019 over 年 over 9. */
    private boolean isFragment(PrintedLine previous, PrintedLine line) {
        if (line.length() <= 2 && MARKS.indexOf(text.charAt(line.start())) >= 0) {
            return MARKS.indexOf(text.charAt(line.end() - 1)) >= 0;
        }
        if (previous.length() == 1 && "，、（".indexOf(text.charAt(previous.start())) >= 0) {
            return true;
        }
        char before = text.charAt(previous.end() - 1);
        char first = text.charAt(line.start());
        boolean unit = line.length() == 1 && "年月日".indexOf(first) >= 0 && isDigit(before);
        boolean number = line.length() <= 2 && isDigit(first) && isDigit(text.charAt(line.end() - 1));
        return unit && previous.length() <= 4 || number && previous.length() == 1 && "年月".indexOf(before) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A line that ends as a signature's date does. */
    private boolean isDate(PrintedLine line) {
        boolean starts = text.startsWith("20", line.start()) || text.startsWith("二", line.start());
        return starts
                && line.length() <= LONGEST_DATE
                && text.charAt(line.end() - 1) == '日'
                && text.substring(line.start(), line.end()).indexOf('年') > 0;
    }

    private boolean isBareLabel(int start, int end) {
        @Nullable Label label = LabelReader.at(text, start, end);
        return label != null && label.end() == end;
    }

    private boolean fills(int paragraphStart, PrintedLine line) {
        boolean first = paragraphStart == line.start();
        char last = text.charAt(line.end() - 1);
        boolean open = unclosed(paragraphStart, line.end()) >= 0;
        if (!open && (last == '：' || last == ':') || first && isTitle(line)) {
            return false;
        }
        boolean stopped = !open && (Stops.isFullStop(last) || last == '；' || last == ';' || Brackets.closes(last));
        int slack = first ? FIRST_LINE_INDENT : 0;
        return line.width() >= margin - slack - (stopped ? STOP_SLACK : SLACK);
    }

    /** A line without punctuation that ends in a genre word. */
    private boolean isTitle(PrintedLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if ("，。；：,;:".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.charAt(line.start()) != '《' && Genres.of(text.substring(line.start(), line.end())) != null;
    }

    private static boolean isIndented(PrintedLine line, PrintedLine previous) {
        return line.indent() >= FIRST_LINE_INDENT && line.indent() >= previous.indent() + FIRST_LINE_INDENT;
    }

    /** A paragraph of running text that ends in mid-sentence or within a bracket that the next line closes. */
    private boolean isCut(int start, PrintedLine previous, PrintedLine line) {
        int end = previous.end();
        if (unclosed(start, end) >= 0) {
            return closesBracket(line);
        }
        char last = text.charAt(end - 1);
        return end - start >= RUNNING_TEXT
                && !Stops.isStop(last)
                && Stops.holdsSentence(text, start, end)
                && Stops.holdsSentence(text, line.start(), line.end());
    }

    /** （责任单位：市财政局、 and 市教育局）: a page break parts a list of units; a paragraph of its own only closes the bracket. */
    private boolean isOpenList(int start, PrintedLine previous, PrintedLine line) {
        char last = text.charAt(previous.end() - 1);
        int open = Stops.isFullStop(last) ? -1 : unclosed(start, previous.end());
        boolean list = open >= 0 && LISTS.stream().anyMatch(word -> text.startsWith(word, open + 1));
        return list && Brackets.closes(text.charAt(line.end() - 1)) && closesBracket(line);
    }

    private int unclosed(int start, int end) {
        return Brackets.unclosed(text, Math.max(start, end - BRACKET_REACH), end);
    }

    /** Whether the line closes a bracket before a sentence ends; where lines are broken it may take another line. */
    private boolean closesBracket(PrintedLine line) {
        int depth = 0;
        for (int i = line.start(); i < Math.min(line.end(), line.start() + BRACKET_REACH); i++) {
            char c = text.charAt(i);
            if (c == '。') {
                return false;
            } else if (Brackets.opens(c)) {
                depth++;
            } else if (Brackets.closes(c) && --depth < 0) {
                return true;
            }
        }
        return margin > 0;
    }
}
