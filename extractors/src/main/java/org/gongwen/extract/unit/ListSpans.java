package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.Span;

/** 清单区间: the stretches of text that lists of units take up, which no other rule reads. */
final class ListSpans {
    private final String chars;
    private final Brackets brackets;
    private final List<Span> spans = new ArrayList<>();

    ListSpans(String chars, Brackets brackets) {
        this.chars = chars;
        this.brackets = brackets;
    }

    List<Span> all() {
        return spans;
    }

    int size() {
        return spans.size();
    }

    /** Behind the last stretch; -1 where there is none yet. */
    int reached() {
        return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).end();
    }

    void add(int start, int end) {
        spans.add(new Span(start, end));
    }

    /** Joins the spans that at most a separator parts, and extends them to the brackets that hold nothing else. */
    void finish(int first, int paragraph, int end) {
        if (first == spans.size()) {
            return;
        }
        List<Span> found = spans.subList(first, spans.size());
        List<Span> extended = joined(found).stream()
                .map(span -> withBrackets(span, paragraph, end))
                .toList();
        found.clear();
        spans.addAll(joined(extended));
    }

    private List<Span> joined(List<Span> found) {
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && onlySeparators(last.end(), span.start())) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private Span withBrackets(Span span, int paragraph, int end) {
        int open = span.start() - 1;
        if (open < paragraph || !Brackets.isOpen(chars.charAt(open))) {
            return span;
        }
        int close = brackets.closeOf(open);
        if (close < 0) {
            return new Span(open, span.end());
        }
        boolean whole = close >= span.end() && close < end && isRest(span.end(), close);
        return whole ? new Span(open, close + 1) : span;
    }

    /** Whether nothing but stops and notes stands there. */
    private boolean isRest(int start, int end) {
        return onlySeparators(start, end) || end - start < 60 && LeadNote.isPart(chars.substring(start, end));
    }

    private boolean onlySeparators(int start, int end) {
        if (end - start > 8) {
            return false;
        }
        for (int index = start; index < end; index++) {
            char character = chars.charAt(index);
            if (!UnitText.isSeparator(character) && !UnitText.isStop(character) && character != '.') {
                return false;
            }
        }
        return true;
    }
}
