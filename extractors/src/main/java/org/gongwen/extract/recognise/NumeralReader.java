package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.recognise.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** 数词读取: reads the number that starts at a place. */
final class NumeralReader {
    /** No number of a notice is longer; a longer run of digits is a code, a seal or a damaged table. */
    private static final int LONGEST = 40;

    private NumeralReader() {}

    /** The number that starts at {@code start}, or null. */
    static @Nullable Numeral read(CharSequence text, int start, int limit) {
        int end = Math.min(limit, start + LONGEST);
        char first = text.charAt(start);
        return isDigit(first) ? readArabic(text, start, end) : ChineseNumeralReader.read(text, start, end);
    }

    /** Behind a run of digits or Chinese numerals that is too long for a number, or {@code start} where it is not. */
    static int endOfLongRun(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && isNumeral(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST ? end : start;
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || ChineseNumeralReader.digit(c) >= 0 || Magnitude.factor(c) > 1;
    }

    private static @Nullable Numeral readArabic(CharSequence text, int start, int limit) {
        int at = start;
        boolean more = false;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal magnitude;
        BigDecimal ceiling = null;
        do {
            int digitsEnd = endOfDigits(text, at, limit);
            BigDecimal part = decimal(text, at, digitsEnd);
            Magnitude scale = Magnitude.read(text, digitsEnd, limit);
            BigDecimal value = part.multiply(scale.value());
            if (ceiling != null
                    && (value.compareTo(ceiling) >= 0 || scale.value().equals(BigDecimal.ONE))) {
                break;
            }
            total = total.add(value);
            magnitude = scale.value();
            more |= scale.more();
            ceiling = magnitude;
            at = scale.end();
        } while (at < limit && isDigit(text.charAt(at)) && ceiling.compareTo(BigDecimal.ONE) > 0);
        return new Numeral(start, at, total, ceiling == null ? BigDecimal.ONE : ceiling, Form.ARABIC, more);
    }

    /** Behind the digits that start at {@code start}: 514, 1,234.5, 1 234, 100 0亩. */
    private static int endOfDigits(CharSequence text, int start, int limit) {
        int at = behindSplitZeros(text, endOfRun(text, start, limit), limit);
        while (at - start <= 3 + 4 * 4
                && isGroup(text, at, limit)
                && (at - start) % 4 <= 3
                && groupable(text, start, at)) {
            at += 4;
        }
        if (at + 1 < limit && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at = endOfRun(text, at + 1, limit);
        }
        return at;
    }

    /** 100 0亩: zeros behind a blank start no number; a printed line was set apart there. */
    private static int behindSplitZeros(CharSequence text, int at, int limit) {
        if (at + 2 >= limit || text.charAt(at) != ' ' || text.charAt(at + 1) != '0') {
            return at;
        }
        int end = at + 1;
        while (end < limit && text.charAt(end) == '0') {
            end++;
        }
        int unit = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        boolean counted = unit < limit && (text.charAt(unit) == '%' || Character.isIdeographic(text.charAt(unit)));
        return counted ? end : at;
    }

    private static boolean groupable(CharSequence text, int start, int at) {
        int lead = 0;
        while (start + lead < at && isDigit(text.charAt(start + lead))) {
            lead++;
        }
        return lead <= 3 && text.charAt(start) != '0';
    }

    /** Whether a group of three digits behind a thousands separator stands at {@code at}. */
    private static boolean isGroup(CharSequence text, int at, int limit) {
        if (at + 3 >= limit || (text.charAt(at) != ',' && text.charAt(at) != ' ')) {
            return false;
        }
        for (int i = at + 1; i <= at + 3; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return at + 4 >= limit || !isDigit(text.charAt(at + 4));
    }

    private static int endOfRun(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static BigDecimal decimal(CharSequence text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ',' && c != ' ') {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
