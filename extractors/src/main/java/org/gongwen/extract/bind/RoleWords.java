package org.gongwen.extract.bind;

import java.util.regex.Pattern;

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

    /** The end of a case: 稳定就业的， 超过3天时， */
    static final Pattern CASE_END = Pattern.compile("的[，,]|(?<![及小同按限实平临届定准随适当])时[，,]|(?:情况|情形|条件)下[，,]");

    private static final Cues CASE_MARK = Cues.of("的，|的,|时，|时,|下，|下,");

    private RoleWords() {}

    /** Whether a case ends in the text. */
    static boolean endsCase(String text) {
        return CASE_MARK.in(text) && CASE_END.matcher(text).find();
    }

    /** The last characters of a text. */
    static String last(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    /** The first characters of a text. */
    static String first(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
