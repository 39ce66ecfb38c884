package org.gongwen.extract.structure.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * 印刷日期: a date of a signature or page header, in any form: 2020年5月22日, 二〇二〇年五月二十二日, 2020-05-22, 20200522.
 *
 * @param date the date; null where it is damaged (2020925)
 * @param start first character in the text
 * @param end behind its last character
 */
public record PrintedDate(@Nullable LocalDate date, int start, int end) {
    private static final int LONGEST_LINE = 80;
    private static final String YEAR = "((?:19|20)\\d{2}|[一二][〇零Oo0一二三四五六七八九]{3})";
    private static final String SMALL = "(\\d[\\dOo]?|[〇零一二三四五六七八九十]{1,3})";
    private static final TextPattern DATE = TextPattern.of(YEAR + " ?年 ?" + SMALL + " ?月 ?" + SMALL + " ?[日号]?"
            + "|((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})"
            + "|((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final TextPattern DAMAGED =
            TextPattern.of("(?:19|20)\\d{3,5}|" + YEAR + "年\\d{0,2}月?\\d{0,2}日|" + YEAR + "年\\d{1,2}月");
    private static final TextPattern TIME = TextPattern.of(" ?\\d{1,2}[:：]\\d{2}([:：]\\d{2})?");

    /** The date that the text starts with, or null. */
    public static @Nullable PrintedDate leading(String text) {
        if (!mayLead(text)) {
            return null;
        }
        Matcher matcher = DATE.matcher(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
        return matcher.lookingAt() ? read(matcher) : null;
    }

    private static boolean mayLead(String text) {
        return !text.isEmpty() && "12一二".indexOf(text.charAt(0)) >= 0;
    }

    /** The date that is the whole text, in brackets or not, or null. A time of day may follow; a damaged date has no {@link #date}. */
    public static @Nullable PrintedDate whole(String text) {
        if (text.length() > 30 || text.length() < 6) {
            return null;
        }
        if (text.charAt(0) == '(' && text.endsWith(")")) {
            PrintedDate inner = whole(text.substring(1, text.length() - 1));
            return inner == null ? null : new PrintedDate(inner.date, 1, text.length() - 1);
        }
        if (!mayLead(text)) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        if (matcher.lookingAt()) {
            return matcher.end() == text.length() || TIME.fits(text.substring(matcher.end())) ? read(matcher) : null;
        }
        return DAMAGED.fits(text) ? new PrintedDate(null, 0, text.length()) : null;
    }

    /** The date that a short line ends with, or null. */
    public static @Nullable PrintedDate trailing(String text) {
        if (text.length() > LONGEST_LINE || text.indexOf('日') != text.length() - 1) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (matcher.end() == text.length()) {
                return read(matcher);
            }
        }
        return null;
    }

    private static PrintedDate read(Matcher matcher) {
        int group = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
        return new PrintedDate(
                date(matcher.group(group), matcher.group(group + 1), matcher.group(group + 2)),
                matcher.start(),
                matcher.end());
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(digits(year), small(month), small(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String year) {
        int value = 0;
        for (int i = 0; i < year.length(); i++) {
            value = value * 10 + digit(year.charAt(i));
        }
        return value;
    }

    /** 3, 十二, 二十二, 三〇. */
    private static int small(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digits(number);
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(0));
        return tens * 10 + (ten == number.length() - 1 ? 0 : digit(number.charAt(ten + 1)));
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return Math.max("〇一二三四五六七八九".indexOf(c), 0);
    }
}
