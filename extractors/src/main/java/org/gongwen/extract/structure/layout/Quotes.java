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
        int open = text.indexOf('《', start);
        while (open >= 0 && open < end) {
            int close = close(text, open, end);
            if (close < 0) {
                open = text.indexOf('《', open + 1);
            } else {
                titles.add(new Span(open + 1, close));
                open = text.indexOf('《', close);
            }
        }
        return titles;
    }

    private static int close(String text, int open, int end) {
        int depth = 0;
        for (int i = open; i < Math.min(end, open + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            }
        }
        int nearest = text.indexOf('》', open);
        return nearest < Math.min(end, open + LONGEST) ? nearest : -1;
    }
}
