package org.gongwen.extract.structure.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.Span;

/** 书名号: the outermost titles in 《》 of a stretch of text. */
public final class Quotes {
    private static final int LONGEST = 200;

    private Quotes() {}

    /** The stretches between 《 and 》, marks left out; titles within titles belong to the outer one. */
    public static List<Span> in(String text, int start, int end) {
        List<Span> titles = new ArrayList<>();
        for (int i = start; i < end; i++) {
            int close = text.charAt(i) == '《' ? close(text, i, Math.min(end, i + LONGEST)) : -1;
            if (close >= 0) {
                titles.add(new Span(i + 1, close));
                i = close;
            }
        }
        return titles;
    }

    /** The mark that closes the one at open; where an inner one was lost, the first that closes any. */
    private static int close(String text, int open, int limit) {
        int depth = 0;
        int nearest = -1;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》') {
                nearest = nearest < 0 ? i : nearest;
                if (--depth == 0) {
                    return i;
                }
            }
        }
        return nearest;
    }
}
