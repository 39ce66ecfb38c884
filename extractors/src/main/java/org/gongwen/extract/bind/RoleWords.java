package org.gongwen.extract.bind;

import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;

/** 作用用语: the words that more than one topic of the role rules looks for. */
final class RoleWords {
    /** What a benefit, charge or penalty is called, and the verbs that grant or take it. */
    static final Cues BENEFIT = Cues.listed("benefit");

    /** Verbs that build, reach or finish. */
    static final Cues GOAL = Cues.listed("goal");

    /** Words that look ahead: what follows is no fact yet. */
    static final Cues FUTURE = Cues.listed("future");

    /** Words of an aim. */
    static final Cues AIM = Cues.of("力争|争取|确保|努力|目标|!目标任务|!目标责任|!目标考核");

    /** Verbs that found, build or reach, with no other sense. */
    static final Cues BUILDING = Cues.listed("building");

    /** Verbs of what follows from a case. */
    static final Cues CONSEQUENCE = Cues.listed("consequence");

    /** Verbs that give, set or take: what stands behind them is no condition. */
    static final Cues GIVING = Cues.listed("condition-giving");

    /** Verbs that bring in, train or build what is counted behind them. */
    static final Cues SELECTED = Cues.of("引进|培养|培训|扶持|培育|建成|建设|力争|确保|打造|实施");

    /** What a quantity exceeds or falls short of. */
    static final TextPattern OVER =
            TextPattern.of("(?:(?<!不)(?:少于|低于|高于|多于|超过)|(?<!不)超|达到|满|突破|不到|不满|不足|小于|大于)(?:或超过)?$");

    /** What has been reached by those who are meant. */
    static final TextPattern REACHED = TextPattern.of("(?:未完成[^，,；;。]{0,8}|达到|达|满|超过|突破|超|高于|低于|不足|少于|多于)(?:或超过)?$");

    /** The end of a case: 稳定就业的， 超过3天时， */
    static final TextPattern CASE_END = TextPattern.of("的[，,]|(?<![及小同按限实平临届定准随适当])时[，,]|(?:情况|情形|条件)下[，,]");

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Cues CASE_MARK = Cues.of("的，|的,|时，|时,|下，|下,");

    private RoleWords() {}

    /** Whether a case ends in the text. */
    static boolean endsCase(CharSequence text) {
        return CASE_MARK.in(text) && CASE_END.in(text);
    }

    /** The year of four digits that stands at a place, or 0. */
    static int yearAt(CharSequence text, int at) {
        int year = 0;
        for (int i = at; i < at + YEAR_DIGITS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        boolean century = year >= FIRST_YEAR && year <= LAST_YEAR;
        return century ? year : 0;
    }

    /** What stands behind the last mark of a text. */
    static String lastPart(CharSequence text) {
        int from = text.length();
        while (from > 0 && "、，,(：:".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.subSequence(from, text.length()).toString();
    }

    /** The last characters of a text. */
    static String last(CharSequence text, int length) {
        return text.subSequence(Math.max(0, text.length() - length), text.length())
                .toString();
    }

    /** The first characters of a text. */
    static String first(CharSequence text, int length) {
        return text.subSequence(0, Math.min(length, text.length())).toString();
    }
}
