package org.gongwen.extract.bind;

import org.gongwen.extract.lexicon.TextPattern;

/** 附加成分: takes out of a clause what says neither what is measured nor what is due. */
final class Adjuncts {
    private static final TextPattern LABEL =
            TextPattern.of("^(?:\\(?[0-9]{1,2}[.)、]+|\\(?[一二三四五六七八九十]{1,3}[)、]|[①-⑳]|[一二三四五六七八九十]是(?:要)?)+");
    private static final TextPattern TURN = TextPattern.of("^第[一二三四五六七八九十0-9]{1,3}(?:个)?(?:年度?|季度|阶段|次)");
    private static final TextPattern BASE = TextPattern.of("在[^，,。；;]{0,18}(?:的?基础|前提)(?:之?上|下)|^[^，,。；;在]{0,10}的?基础之?上"
            + "|(?:比|较|与|同)(?:上年|去年|同期|上年同期|上一年|[0-9]{4}年)(?:预算|同期|末|底)?(?:相比)?(?=.)|相比(?!.*相比)(?=.{0,4}$)");
    private static final TextPattern WITHIN =
            TextPattern.of("^(?:在|于)[^，,。；;的]{1,16}(?:期间|过程中|方面|范围内|领域|中|上|内|下|前|后|时)(?=.{2})");
    private static final TextPattern RULED =
            TextPattern.of("(?:按照?|根据|依据|依照)(?:国家|有关|相关|省里|统一|《[^》]*》|规定|标准|要求|部署|程序|法律|法规|政策|的|和|新){1,8}(?=.)");
    private static final TextPattern LEVELS = TextPattern.of("^[省市县区乡镇、()级]{1,12}[两三各]级(?=.)");
    private static final TextPattern LIST_OF_NAMES = TextPattern.of("“[^”]*、[^”]*”");
    private static final int LONGEST_NOTE = 6;

    private Adjuncts() {}

    /** A clause without its label and its adverbials. */
    static String strip(String clause) {
        String text = LABEL.cutFirst(clause);
        text = withoutNotes(text);
        text = TURN.cutFirst(text);
        text = WITHIN.cutFirst(BASE.cutAll(text));
        text = RULED.cutAll(text).replace("原则上", "");
        return LIST_OF_NAMES.cutAll(LEVELS.cutFirst(text));
    }

    /** Brackets of a few characters are part of a name (公共场所(小区)); longer ones and (含…) are notes. */
    static String withoutNotes(String text) {
        if (text.indexOf('(') < 0 && text.indexOf(')') < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            int close = c == '(' ? closing(text, from) : from;
            if (c == '(' && (close < 0 || isNote(text, from, close))) {
                from = close < 0 ? text.length() : close + 1;
            } else if (c == '(') {
                rest.append(text, from, close + 1);
                from = close + 1;
            } else {
                if (c != ')') {
                    rest.append(c);
                } else {
                    rest.setLength(0);
                }
                from++;
            }
        }
        return rest.toString();
    }

    private static boolean isNote(String text, int open, int close) {
        String note = text.substring(open + 1, close);
        return note.length() > LONGEST_NOTE
                || note.isEmpty()
                || note.startsWith("含")
                || note.startsWith("不含")
                || note.startsWith("其中")
                || note.startsWith("包括")
                || note.startsWith("每")
                || note.chars().anyMatch(Character::isDigit) && note.indexOf('.') < 0;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase holds verbs alone, and so does not say of what it speaks. */
    static boolean isOnlyVerbs(String phrase) {
        return phrase.length() <= 6
                && Words.of(phrase).stream()
                        .allMatch(word -> word.isVerb() || word.isAdverb() || Words.LINKS.contains(word.text()));
    }
}
