package org.gongwen.extract.structure.section;

import org.gongwen.extract.structure.normal.Brackets;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.text.Span;

/** 层次标题: the heading behind an ordinal, up to the first 。 or the end of its line. */
final class Headings {
    private static final String CLOSING = "；：;:。，,、";

    private Headings() {}

    /** The stretch of the heading that starts at start, without its closing stop. */
    static Span span(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) != '。' && !endsItem(text, end, limit)) {
            end++;
        }
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** …；（责任单位：市财政局）: the item ends before the bracket. */
    private static boolean endsItem(String text, int at, int limit) {
        boolean semicolon = text.charAt(at) == '；' || text.charAt(at) == ';';
        return semicolon && at + 1 < limit && Brackets.opens(text.charAt(at + 1));
    }

    /** The heading as printed. */
    static String read(NormalNotice notice, int start, int limit) {
        Span span = span(notice.text(), start, limit);
        return notice.printed(span.start(), span.end());
    }
}
