package org.gongwen.extract.recognise;

import org.gongwen.extract.lexicon.Wording;

/** 本数注记: the note in brackets behind a number that says whether the number is meant, too: (含), (不含本数), (含500亩). */
final class Inclusions {
    private static final String[] VERBS = {"包含", "包括", "含"};
    private static final String[] NUMBER_ITSELF = {"本数", "本级", "本身"};

    private Inclusions() {}

    /** What a note says. */
    enum Meaning {
        NONE,
        INCLUDED,
        EXCLUDED
    }

    /**
     * Behind the note, or {@code start} where none stands there.
     *
     * @param number first character of the number that the note may repeat
     * @param start where the note would open, right behind the unit
     */
    static int skip(CharSequence text, int number, int start, int limit) {
        if (start >= limit || text.charAt(start) != '(') {
            return start;
        }
        int at = behindVerb(text, behindNegation(text, start + 1, limit), limit);
        if (at < 0) {
            return start;
        }
        int close = at;
        for (String word : NUMBER_ITSELF) {
            close = Wording.startsAt(text, at, limit, word) ? at + word.length() : close;
        }
        if (close == at) {
            close = behindRepeated(text, number, start, at, limit);
        }
        return close < limit && text.charAt(close) == ')' ? close + 1 : start;
    }

    /** What the note that opens at {@code start} says, if one stands there. */
    static Meaning read(CharSequence text, int number, int start, int limit) {
        if (skip(text, number, start, limit) == start) {
            return Meaning.NONE;
        }
        return behindNegation(text, start + 1, limit) > start + 1 ? Meaning.EXCLUDED : Meaning.INCLUDED;
    }

    private static int behindNegation(CharSequence text, int at, int limit) {
        return at < limit && text.charAt(at) == '不' ? at + 1 : at;
    }

    private static int behindVerb(CharSequence text, int at, int limit) {
        for (String verb : VERBS) {
            if (Wording.startsAt(text, at, limit, verb)) {
                return at + verb.length();
            }
        }
        return -1;
    }

    /** 5000元(含5000元), 3万元(含3万), 18至45周岁(含45周岁): the note repeats how the number starts or ends. */
    private static int behindRepeated(CharSequence text, int number, int end, int at, int limit) {
        int close = at;
        while (close < limit && close - at <= end - number && text.charAt(close) != ')') {
            close++;
        }
        String repeated = text.subSequence(at, close).toString();
        boolean same = Wording.startsAt(text, number, end, repeated) || Wording.endsAt(text, end, number, repeated);
        return same ? close : at;
    }
}
