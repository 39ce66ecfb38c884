package org.gongwen.pipeline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwen.pipeline.compare.Row;
import org.jspecify.annotations.Nullable;

/**
 * 标注文本: the text of a notice as HTML: a paragraph for each line, the path of a section in front of its first line, its
 * heading in bold, marks around what was read. Marks may overlap: the text is cut at each of their ends, and each piece
 * names all marks that cover it.
 */
final class MarkedText {
    private static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::length, Comparator.reverseOrder());

    private final String text;
    private final List<Mark> marks;
    private final List<SectionStart> sections;
    private final List<Mark> active = new ArrayList<>();
    private final StringBuilder html;
    /** A section that has begun, but whose first text is still to come. */
    private @Nullable SectionStart waiting;

    private boolean inParagraph;
    private int nextMark;
    private int nextSection;
    private int headingEnd = -1;
    private boolean isHeading;

    private MarkedText(ReviewedNotice notice, StringBuilder html) {
        this.text = notice.text();
        this.marks = new ArrayList<>(Mark.of(notice));
        this.marks.sort(OUTER_FIRST);
        this.sections = SectionStart.of(notice);
        this.html = html;
    }

    static void append(ReviewedNotice notice, StringBuilder html) {
        new MarkedText(notice, html).append();
    }

    private void append() {
        int[] cuts = cuts();
        for (int i = 0; i + 1 < cuts.length; i++) {
            startAt(cuts[i]);
            appendPiece(cuts[i], cuts[i + 1]);
        }
        if (waiting != null) {
            startParagraph();
        }
        endParagraph();
    }

    private int[] cuts() {
        IntStream ends = marks.stream().flatMapToInt(mark -> IntStream.of(mark.start(), mark.end()));
        IntStream starts = sections.stream().flatMapToInt(each -> IntStream.of(each.start(), each.headingEnd()));
        return IntStream.concat(IntStream.of(0, text.length()), IntStream.concat(ends, starts))
                .sorted()
                .distinct()
                .toArray();
    }

    private void startAt(int offset) {
        active.removeIf(mark -> mark.end() <= offset);
        while (nextMark < marks.size() && marks.get(nextMark).start() <= offset) {
            active.add(marks.get(nextMark++));
        }
        while (nextSection < sections.size() && sections.get(nextSection).start() <= offset) {
            startSection(sections.get(nextSection++));
        }
        isHeading = offset < headingEnd;
    }

    private void startSection(SectionStart section) {
        if (waiting != null) {
            startParagraph();
        }
        endParagraph();
        headingEnd = section.headingEnd();
        waiting = section;
    }

    private void startParagraph() {
        inParagraph = true;
        SectionStart section = waiting;
        waiting = null;
        if (section == null) {
            html.append("<p class=\"line\">");
            return;
        }
        html.append("<p class=\"line ")
                .append(section.look())
                .append("\" id=\"")
                .append(section.id());
        html.append("\"><a class=\"path\" href=\"#").append(section.id()).append("\">");
        html.append(Html.escaped(section.path())).append("</a>");
    }

    /** A line end inside a mark ends the paragraph all the same; the mark goes on in the next one. */
    private void appendPiece(int start, int end) {
        int from = start;
        for (int line = text.indexOf('\n', from); line >= 0 && line < end; line = text.indexOf('\n', from)) {
            appendInLine(from, line);
            endParagraph();
            from = line + 1;
        }
        appendInLine(from, end);
    }

    private void appendInLine(int start, int end) {
        if (start >= end || (!inParagraph && text.substring(start, end).isBlank())) {
            return;
        }
        if (!inParagraph) {
            startParagraph();
        }
        if (isHeading) {
            html.append("<b>");
        }
        appendMarked(start, end);
        if (isHeading) {
            html.append("</b>");
        }
    }

    private void appendMarked(int start, int end) {
        if (active.isEmpty()) {
            Html.appendEscaped(html, text, start, end);
            return;
        }
        html.append("<mark class=\"");
        active.forEach(mark -> html.append(mark.look()).append(' '));
        html.setLength(html.length() - 1);
        html.append("\" data-marks=\"");
        active.forEach(mark -> html.append(mark.id()).append(' '));
        html.setLength(html.length() - 1);
        html.append("\">");
        Html.appendEscaped(html, text, start, end);
        html.append("</mark>");
    }

    private void endParagraph() {
        if (inParagraph) {
            html.append("</p>\n");
            inParagraph = false;
        }
    }

    /**
     * 层次起点: where a section begins.
     *
     * @param start offset of its first character
     * @param headingEnd offset behind its heading; start where it has none
     * @param path its path
     * @param look names of its styles
     */
    private record SectionStart(int start, int headingEnd, String path, String look) {
        static List<SectionStart> of(ReviewedNotice notice) {
            return notice.sections().stream()
                    .map(row -> of(row, notice.text()))
                    .filter(each ->
                            each.start() >= 0 && each.start() < notice.text().length())
                    .sorted(Comparator.comparingInt(SectionStart::start))
                    .toList();
        }

        private static SectionStart of(Row row, String text) {
            int start = Offsets.of(row, "char_start");
            String look = row.required("kind").equals("ROW") ? "row" : "level-" + Offsets.of(row, "level");
            return new SectionStart(start, Math.max(start, headingEnd(row, text, start)), row.required("path"), look);
        }

        /** A heading that is broken over lines stands otherwise in the text: then only its label is bold. */
        private static int headingEnd(Row row, String text, int start) {
            String heading = row.required("heading");
            String label = row.required("label");
            if (start < 0 || !text.startsWith(label, start) || label.isEmpty()) {
                return start;
            }
            int behindLabel = start + label.length();
            for (int blanks = 0; blanks < 3; blanks++) {
                if (text.startsWith(heading, behindLabel + blanks)) {
                    return behindLabel + blanks + heading.length();
                }
            }
            return behindLabel;
        }

        String id() {
            StringBuilder id = new StringBuilder("s-");
            path.chars().filter(SectionStart::isPlain).forEach(each -> id.append((char) each));
            return id.toString();
        }

        private static boolean isPlain(int character) {
            return character < 128 && (Character.isLetterOrDigit(character) || character == '.');
        }
    }
}
