package org.gongwen.extract.bind;

import org.gongwen.extract.text.Quantity;

/**
 * 分句: the stretch between commas and stops that a quantity stands in. Brackets that the quantity is outside of are part
 * of the clause; a quantity within brackets has the brackets as the ends of its clause.
 *
 * @param start first character
 * @param end behind its last character, the comma not included
 */
record Clause(int start, int end) {
    /** What is longer is no clause: text damage took its stops. */
    private static final int LONGEST_CLAUSE = 200;

    private static final int LONGEST_SENTENCE = 1000;
    private static final String BREAKS = "，,；;。：:！？!?\n";
    /** No clause is longer on one side of its quantity, so that text without marks costs no more than other text. */
    private static final int REACH = 400;

    /** The clause around a stretch of text, within floor and limit. */
    static Clause around(CharSequence text, int start, int end, int floor, int limit) {
        return new Clause(
                left(text, start, Math.max(floor, start - LONGEST_CLAUSE)),
                right(text, end, Math.min(limit, end + LONGEST_CLAUSE)));
    }

    static Clause of(CharSequence text, Quantity quantity, int floor, int limit) {
        return around(text, quantity.start(), quantity.end(), floor, limit);
    }

    /** The clause in front of this one in the same sentence, or an empty one. */
    Clause before(CharSequence text, int floor) {
        if (start <= floor || "，,：:".indexOf(text.charAt(start - 1)) < 0) {
            return new Clause(start, start);
        }
        return new Clause(left(text, start - 1, Math.max(floor, start - 1 - LONGEST_CLAUSE)), start - 1);
    }

    /** The clause behind this one in the same sentence, or an empty one. */
    Clause after(CharSequence text, int limit) {
        if (end >= limit || "，,：:".indexOf(text.charAt(end)) < 0) {
            return new Clause(end, end);
        }
        return new Clause(end + 1, right(text, end + 1, Math.min(limit, end + 1 + LONGEST_CLAUSE)));
    }

    boolean isEmpty() {
        return end <= start;
    }

    String text(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** First character of the sentence that a place stands in. */
    static int sentenceStart(CharSequence text, int at, int floor) {
        int from = at;
        int first = Math.max(floor, at - LONGEST_SENTENCE);
        while (from > first && !endsSentence(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Behind the last character of the sentence, its stop included. */
    static int sentenceEnd(CharSequence text, int at, int limit) {
        int to = at;
        int last = Math.min(limit, at + LONGEST_SENTENCE);
        while (to < last && !endsSentence(text.charAt(to))) {
            to++;
        }
        return to < last && text.charAt(to) != '\n' ? to + 1 : to;
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '\n';
    }

    private static int left(CharSequence text, int from, int floor) {
        int depth = 0;
        int last = Math.max(floor, from - REACH);
        for (int i = from - 1; i >= last; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (depth == 0 && isBreak(text, i)) {
                return i + 1;
            }
        }
        return last;
    }

    private static int right(CharSequence text, int from, int limit) {
        int depth = 0;
        int last = Math.min(limit, from + REACH);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0 && isBreak(text, i)) {
                return i;
            }
        }
        return last;
    }

    /** A comma between two digits separates thousands. */
    private static boolean isBreak(CharSequence text, int i) {
        char c = text.charAt(i);
        if (BREAKS.indexOf(c) < 0) {
            return false;
        }
        boolean number = (c == ',' || c == ':')
                && i > 0
                && i + 1 < text.length()
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1));
        return !number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
