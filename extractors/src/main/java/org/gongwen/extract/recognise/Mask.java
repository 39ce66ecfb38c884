package org.gongwen.extract.recognise;

import java.util.BitSet;

/**
 * 引文范围: which characters of a text stand in quotation marks or in the marks of a title. A title that lost its opening
 * mark runs from the last stop before it.
 */
final class Mask {
    private static final String STOPS = "，。；、：》,;:\n！？";
    private static final int LONGEST_QUOTE = 120;

    private final BitSet quoted = new BitSet();
    private final BitSet titled = new BitSet();
    private final int offset;

    private Mask(int offset) {
        this.offset = offset;
    }

    static Mask of(CharSequence text, int start, int end) {
        Mask mask = new Mask(start);
        int stop = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '“', '"', '‘', '「', '『' -> mask.quote(text, i, end);
                case '《', '〈' -> mask.title(text, i, end);
                case '》' -> {
                    if (!mask.titled.get(i - start)) {
                        mask.titled.set(stop - start, i + 1 - start);
                    }
                }
                default -> {}
            }
            if (STOPS.indexOf(c) >= 0) {
                stop = i + 1;
            }
        }
        return mask;
    }

    private void quote(CharSequence text, int open, int end) {
        if (quoted.get(open - offset)) {
            return;
        }
        char c = text.charAt(open);
        String closing = c == '“' || c == '"' ? "”\"" : c == '‘' ? "’" : c == '「' ? "」" : "』";
        for (int i = open + 1; i < Math.min(end, open + LONGEST_QUOTE); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                quoted.set(open - offset, i + 1 - offset);
                return;
            }
        }
    }

    private void title(CharSequence text, int open, int end) {
        if (titled.get(open - offset)) {
            return;
        }
        int depth = 0;
        for (int i = open; i < end && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            depth += c == '《' || c == '〈' ? 1 : c == '》' || c == '〉' ? -1 : 0;
            if (depth == 0) {
                titled.set(open - offset, i + 1 - offset);
                return;
            }
        }
    }

    boolean isQuoted(int index) {
        return quoted.get(index - offset);
    }

    boolean isTitled(int index) {
        return titled.get(index - offset);
    }
}
