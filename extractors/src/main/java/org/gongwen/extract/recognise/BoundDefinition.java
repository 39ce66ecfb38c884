package org.gongwen.extract.recognise;

import org.gongwen.schema.Comparator;

/**
 * 本数定义: what a notice itself says of 以上 and 以下 (本办法所称“以上”不含本数); else the Civil Code, art. 1259, holds: they
 * include the number.
 *
 * @param aboveExcludes whether 以上 excludes the number
 * @param belowExcludes whether 以下 and 以内 exclude it
 */
record BoundDefinition(boolean aboveExcludes, boolean belowExcludes) {
    private static final int REACH = 40;

    static BoundDefinition of(String text) {
        boolean above = false;
        boolean below = false;
        for (int at = text.indexOf("本数"); at >= 0; at = text.indexOf("本数", at + 2)) {
            int from = clauseStart(text, at);
            String clause = text.substring(from, at);
            int verb =
                    Math.max(clause.lastIndexOf("不含"), Math.max(clause.lastIndexOf("不包括"), clause.lastIndexOf("不包含")));
            if (verb >= 0 && clause.length() - verb <= 4) {
                String bound = clause + boundAhead(text, from, at);
                above |= bound.contains("以上");
                below |= bound.contains("以下") || bound.contains("以内");
            }
        }
        return new BoundDefinition(above, below);
    }

    /** 200人以下(不含本数，下同): what the note says of the word in front of it holds from there on. */
    private static String boundAhead(String text, int from, int at) {
        boolean lasting = text.startsWith("，下同)", at + 2) || text.startsWith(",下同)", at + 2);
        boolean noted = lasting && from > 2 && text.charAt(from - 1) == '(';
        return noted ? text.substring(from - 3, from - 1) : "";
    }

    private static int clauseStart(String text, int at) {
        int from = at;
        while (from > 0 && at - from < REACH && "。；;，,\n(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** The bound under this definition, for a bound that the given word made. */
    Comparator apply(Comparator comparator, String word) {
        if (aboveExcludes && comparator == Comparator.GE && word.contains("以上")) {
            return Comparator.GT;
        }
        boolean below = word.contains("以下") || word.contains("以内");
        return belowExcludes && comparator == Comparator.LE && below ? Comparator.LT : comparator;
    }
}
