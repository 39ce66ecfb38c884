package org.gongwen.extract.structure.section;

import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.text.Span;

/** 层次标题: the heading behind an ordinal, up to the first 。 or the end of its line. */
final class Headings {
    private static final String CLOSING = "；：;:。，,、";

    private Headings() {}

    /** The stretch of the heading that starts at start, without its closing stop. */
    static Span span(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) != '。') {
            end++;
        }
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** The heading as printed. */
    static String read(NormalNotice notice, int start, int limit) {
        Span span = span(notice.text(), start, limit);
        return notice.printed(span.start(), span.end());
    }
}
