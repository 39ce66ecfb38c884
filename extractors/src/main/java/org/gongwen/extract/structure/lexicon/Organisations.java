package org.gongwen.extract.structure.lexicon;

import org.gongwen.extract.lexicon.LexiconFile;

/** 机关名: what the name of an office, a government or another organisation looks like. */
public final class Organisations {
    private static final Endings ENDINGS =
            new Endings(LexiconFile.column(Organisations.class, "organisation-endings.csv", "ending"));
    private static final int LONGEST = 60;

    private Organisations() {}

    /** Whether the text may be such a name: short, without punctuation, ending as such names end. */
    public static boolean isName(String text) {
        int end = text.endsWith("(章)") ? text.length() - 3 : text.length();
        end = text.endsWith("(代章)") ? text.length() - 4 : end;
        end = isBracketEnd(text, end) ? Math.max(text.lastIndexOf('(', end - 1), 1) : end;
        return end >= 2 && text.length() <= LONGEST && !holdsForeign(text) && ENDINGS.longestBefore(text, end) != null;
    }

    private static boolean isBracketEnd(String text, int end) {
        return end > 0 && text.charAt(end - 1) == ')';
    }

    private static boolean holdsForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(char c) {
        return "，。；：！？,;:!?《》、|".indexOf(c) >= 0 || c >= '0' && c <= '9';
    }
}
