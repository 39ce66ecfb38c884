package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.Piece;

/**
 * 版面段落: joins printed lines into paragraphs. A line goes on with the paragraph above it where that one reached the
 * right margin and the line begins at the left margin, in type of the same size.
 */
final class PageParagraphs {
    private static final Pattern ORDINAL = Pattern.compile(
            "^\\s*([（(]?[一二三四五六七八九十百]{1,4}[）)、.．]|[（(]\\d{1,3}[）)]|\\d{1,3}[.．、](?!\\d)|第[一二三四五六七八九十百\\d]{1,4}[章节条]|附件|附表|[\\u4e00-\\u9fff]{2,10}[〔\\[（(]\\d{4}[〕\\]）)]第?\\s*\\d+\\s*号\\s*$).*");

    private PageParagraphs() {}

    static List<Piece> join(List<PrintedLine> printed) {
        List<PrintedLine> lines = SplitTables.join(AlignedTables.find(RunningHeads.remove(printed)));
        PageMargins margins = PageMargins.of(lines);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && paragraph.length() > 0 && !goesOn(lines, i, margins)) {
                pieces.add(new Piece.Paragraph(paragraph.toString()));
                paragraph.setLength(0);
            }
            DataTable table = lines.get(i).table();
            if (table == null) {
                append(paragraph, lines.get(i).text());
            } else {
                add(table, pieces);
            }
        }
        if (paragraph.length() > 0) {
            pieces.add(new Piece.Paragraph(paragraph.toString()));
        }
        return pieces;
    }

    private static void add(DataTable table, List<Piece> pieces) {
        if (table.holdsData()) {
            pieces.add(new Piece.Grid(table));
        } else {
            table.flattened().forEach(text -> pieces.add(new Piece.Paragraph(text)));
        }
    }

    private static boolean goesOn(List<PrintedLine> lines, int index, PageMargins margins) {
        PrintedLine above = lines.get(index - 1);
        PrintedLine line = lines.get(index);
        if (above.isTable() || line.isTable() || Imprint.isPrintedBy(above) || Imprint.isPrintedBy(line)) {
            return false;
        }
        double larger = Math.max(above.em(), line.em());
        if (!margins.isFull(above) || Math.abs(above.em() - line.em()) > larger * 0.15 || farBelow(above, line)) {
            return false;
        }
        if (!margins.isIndented(line)) {
            return !endsSentence(above.text()) || !ORDINAL.matcher(line.text()).matches();
        }
        return (Math.abs(above.left() - line.left()) < larger * 0.5 || Imprint.hangs(above, line))
                && !endsSentence(above.text())
                && !ORDINAL.matcher(line.text()).matches()
                && !startsParagraph(lines, index, margins);
    }

    /** Whether an indented line is the first of its paragraph: it is full and the next one stands at the margin. */
    private static boolean startsParagraph(List<PrintedLine> lines, int index, PageMargins margins) {
        return index + 1 < lines.size()
                && margins.isFull(lines.get(index))
                && !Imprint.isPrintedBy(lines.get(index + 1))
                && !margins.isIndented(lines.get(index + 1));
    }

    private static boolean farBelow(PrintedLine above, PrintedLine line) {
        return above.page() == line.page() && line.baseline() - above.baseline() > line.em() * 3.5;
    }

    private static boolean endsSentence(String text) {
        String end = text.stripTrailing();
        return !end.isEmpty() && "。；：！？;:!?".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    private static void append(StringBuilder paragraph, String line) {
        String text = line.strip();
        boolean words = paragraph.length() > 0
                && !text.isEmpty()
                && betweenWords(paragraph.charAt(paragraph.length() - 1), text.charAt(0));
        paragraph.append(words ? " " : "").append(text);
    }

    /** Lines break between Latin words, but abbreviations such as VR stay whole. */
    private static boolean betweenWords(char before, char after) {
        return isLatin(before) && isLatin(after) && (before >= 'a' || after >= 'a');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
