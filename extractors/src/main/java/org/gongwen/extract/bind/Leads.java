package org.gongwen.extract.bind;

import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.Passage;

/** 领起语: the paragraph that ends in a colon above the items that a passage belongs to. Asked for in text order. */
final class Leads {
    private static final int LONGEST = 80;
    private static final String PREAMBLE = "0";
    /** Says that parts follow, and not of what. */
    private static final TextPattern PARTS = TextPattern.of("(?:其中|包括|分别为|分别是|具体为|具体如下|[，,]即)[：:]$");

    private final String text;
    private String lead = "";
    private String leading = "";
    private String previous = "";
    /** The item that has come to its end with a full stop; a paragraph behind it in the same section is none. */
    private String ended = "";

    Leads(String text) {
        this.text = text;
    }

    /** What leads the next passage; empty where nothing does. */
    String over(Passage passage) {
        String over = isLed(passage.sectionPath()) ? lead : "";
        follow(passage, over);
        return over;
    }

    /** What leads in the items of one article leads in nothing of the next one. */
    private boolean isLed(String path) {
        return !path.equals(ended) && (leading.equals(PREAMBLE) || path.equals(leading) || isWithin(path));
    }

    private boolean isWithin(String path) {
        return depth(path) > depth(leading);
    }

    /** A paragraph behind an item leads the items that follow beside it. */
    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static int depth(String path) {
        int depth = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            depth++;
        }
        return depth;
    }

    private void follow(Passage passage, String over) {
        String path = passage.sectionPath();
        char last = passage.end() > passage.start() ? text.charAt(passage.end() - 1) : ' ';
        ended = "";
        boolean goesOn = path.equals(previous);
        previous = path;
        if (last == '：' || last == ':') {
            String own = text.substring(Math.max(passage.start(), passage.end() - LONGEST), passage.end());
            boolean parts = !over.isEmpty() && PARTS.in(own);
            lead = parts ? over : own;
            leading = parts ? leading : goesOn ? parent(path) : path;
        } else if (last == '；' || last == ';' || last == ' ') {
            lead = over;
        } else {
            boolean item = !leading.equals(PREAMBLE) && isWithin(path);
            lead = item ? over : "";
            ended = path;
        }
    }
}
