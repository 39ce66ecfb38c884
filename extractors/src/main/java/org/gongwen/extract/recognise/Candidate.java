package org.gongwen.extract.recognise;

import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.schema.Kind;

/**
 * 候选: a quantity that was read and may still be refused.
 *
 * @param text the normalised text
 * @param floor first character of its passage
 * @param limit behind the last character of its passage
 * @param mask quotations and titles of the passage
 * @param start first character of the span
 * @param end behind the last character of the span
 * @param unitStart where the unit starts
 * @param kind what sort of quantity
 * @param unit its unit
 * @param form how its number is written
 * @param more whether 多 or 余 stands in the number
 * @param small whether the number is at most ten
 */
record Candidate(
        CharSequence text,
        int floor,
        int limit,
        Mask mask,
        int start,
        int end,
        int unitStart,
        Kind kind,
        String unit,
        Form form,
        boolean more,
        boolean small) {

    boolean isBefore(String word) {
        return Wording.endsAt(text, start, floor, word);
    }

    boolean isAfter(String word) {
        return Wording.startsAt(text, end, limit, word);
    }

    boolean isBeforeAny(String... words) {
        for (String word : words) {
            if (isBefore(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isAfterAny(String... words) {
        for (String word : words) {
            if (isAfter(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnit(String... units) {
        for (String name : units) {
            if (name.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    String span() {
        return text.subSequence(start, end).toString();
    }

    /** Whether the span starts with these characters. */
    boolean isAt(String words) {
        return Wording.startsAt(text, start, end, words);
    }

    /** Whether its number is written with just these characters. */
    boolean isSpelled(String number) {
        return unitStart - start == number.length() && isAt(number);
    }

    /** Whether its number is a magnitude alone: 10, 百, 1000, 十万. */
    boolean isTenfold() {
        for (int i = start; i < unitStart; i++) {
            if ("10十百千万亿".indexOf(text.charAt(i)) < 0 || (i > start && text.charAt(i) == '1')) {
                return false;
            }
        }
        return true;
    }

    /** The last characters in front of the span, whatever they are. */
    CharSequence behind(int most) {
        return text.subSequence(Math.max(floor, start - most), start);
    }

    /** Whether the span of a date names its year. */
    boolean hasYear() {
        return end - start >= 5 && text.charAt(start + 4) == '年';
    }

    /** The character in front of the span, or a line end. */
    char before() {
        return start > floor ? text.charAt(start - 1) : '\n';
    }

    /** The character behind the span, or a line end. */
    char after() {
        return end < limit ? text.charAt(end) : '\n';
    }

    /** The text behind the span up to the next stop, at most {@code most} characters. */
    String tail(int most) {
        int to = end;
        while (to < limit && to - end < most && "，。；、：,;:(\n《“”》！？".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.subSequence(end, to).toString();
    }

    /** The text in front of the span back to the last stop, at most {@code most} characters. */
    String head(int most) {
        int from = start;
        while (from > floor && start - from < most && "，。；、：,;:)\n《“”》！？".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.subSequence(from, start).toString();
    }
}
