package org.gongwen.extract.structure.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 序数读取: reads the ordinal that a line starts with. Decimals (1.5亿元), dates (2020.6.30), enumerations (一、二、三产业)
 * and references to articles (第三条规定的) are none.
 */
public final class LabelReader {
    private static final String CLASSIFIERS = "篇编章节条";
    private static final int LONGEST_NUMBER = 3;
    private static final List<String> REFERENCES =
            List.of("规定", "所称", "所列", "所述", "的", "至第", "和第", "或第", "及第", "、第", "中的", "中规", "，", ",", "课", "修改为", "改为");

    private LabelReader() {}

    /**
     * The label at start, or null.
     *
     * @param text normalised text
     * @param start where the line starts
     * @param limit behind the line
     */
    public static @Nullable Label at(String text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        char first = text.charAt(start);
        if (first == '第') {
            return article(text, start, limit);
        }
        if (first == '(') {
            return bracketed(text, start, limit);
        }
        if (ChineseOrdinal.isNumeral(first)) {
            return chinese(text, start, limit);
        }
        return isDigit(first) ? arabic(text, start, limit) : symbol(first, start);
    }

    private static @Nullable Label article(String text, int start, int limit) {
        int end = ChineseOrdinal.end(text, start + 1, limit);
        int number = ChineseOrdinal.value(text, start + 1, end);
        if (end == start + 1) {
            end = spacedDigitsEnd(text, start + 1, limit);
            number = number(text, start + 1, end);
        }
        LabelStyle style = end < limit ? classifier(text, end) : null;
        if (style == null || number == 0) {
            return null;
        }
        end += style == LabelStyle.PART ? 2 : 1;
        return isReference(text, end, limit) ? null : new Label(style, number, start, skip(text, end, limit, "、"));
    }

    private static @Nullable LabelStyle classifier(String text, int at) {
        if (text.startsWith("部分", at)) {
            return LabelStyle.PART;
        }
        return switch (CLASSIFIERS.indexOf(text.charAt(at))) {
            case 0, 1 -> LabelStyle.VOLUME;
            case 2 -> LabelStyle.CHAPTER;
            case 3 -> LabelStyle.DIVISION;
            case 4 -> LabelStyle.ARTICLE;
            default -> null;
        };
    }

    /** 第三条规定的, 第一条第二款, 第三章至第五章: the text speaks of an article. */
    private static boolean isReference(String text, int end, int limit) {
        for (String word : REFERENCES) {
            if (text.startsWith(word, end) && end + word.length() <= limit) {
                return true;
            }
        }
        if (end >= limit || text.charAt(end) != '第') {
            return false;
        }
        int numeral = ChineseOrdinal.end(text, end + 1, limit);
        return numeral > end + 1 && numeral < limit && "款项条章节目".indexOf(text.charAt(numeral)) >= 0;
    }

    private static @Nullable Label bracketed(String text, int start, int limit) {
        int end = ChineseOrdinal.end(text, start + 1, limit);
        LabelStyle style = LabelStyle.CHINESE_IN_BRACKETS;
        int number = ChineseOrdinal.value(text, start + 1, end);
        if (end == start + 1) {
            end = digitsEnd(text, start + 1, limit);
            style = LabelStyle.ARABIC_IN_BRACKETS;
            number = number(text, start + 1, end);
        }
        if (number == 0 || end >= limit || text.charAt(end) != ')' || isListed(text, end + 1, limit)) {
            return null;
        }
        return new Label(style, number, start, skip(text, end + 1, limit, "、.．"));
    }

    /** （一）、（二）项, （一）至（五）项, （一）项规定的: the text speaks of items; （一）项目建设 and （一）和谐社区 open one. */
    private static boolean isListed(String text, int end, int limit) {
        if (end + 1 >= limit) {
            return false;
        }
        char next = text.charAt(end);
        char second = text.charAt(end + 1);
        return "至和或、".indexOf(next) >= 0 && (second == '(' || second == '第') || next == '项' && second != '目';
    }

    private static @Nullable Label chinese(String text, int start, int limit) {
        int end = ChineseOrdinal.end(text, start, limit);
        int number = ChineseOrdinal.value(text, start, end);
        if (number == 0 || end >= limit) {
            return null;
        }
        char mark = text.charAt(end);
        if (mark == ')') {
            return new Label(LabelStyle.CHINESE_IN_BRACKETS, number, start, end + 1);
        }
        boolean opens = mark == '、' && !isEnumeration(text, end + 1, limit, number)
                || mark == '.' && end + 1 < limit && !ChineseOrdinal.isNumeral(text.charAt(end + 1));
        return opens ? new Label(LabelStyle.CHINESE, number, start, end + 1) : null;
    }

    /** 二、 in front of 三级查房制度, which {@link #at} takes for two numerals that go on counting; or null. */
    static @Nullable Label beforeNumeral(String text, int start, int limit) {
        int end = ChineseOrdinal.end(text, start, limit);
        int number = ChineseOrdinal.value(text, start, end);
        boolean marked = number > 0 && end < limit && text.charAt(end) == '、';
        return marked ? new Label(LabelStyle.CHINESE, number, start, end + 1) : null;
    }

    /** 一、二、三产业; 三、四级: the next numeral goes on counting. */
    private static boolean isEnumeration(String text, int next, int limit, int number) {
        int end = ChineseOrdinal.end(text, next, limit);
        boolean follows = end > next && ChineseOrdinal.value(text, next, end) == number + 1;
        return follows && end < limit && "、级类等产季线期次层".indexOf(text.charAt(end)) >= 0;
    }

    private static @Nullable Label arabic(String text, int start, int limit) {
        int end = digitsEnd(text, start, limit);
        if (end - start > LONGEST_NUMBER || end >= limit) {
            return null;
        }
        int number = number(text, start, end);
        char mark = text.charAt(end);
        if (mark == ')') {
            return new Label(LabelStyle.ARABIC_BEFORE_BRACKET, number, start, end + 1);
        }
        boolean opens = mark == '.' && !goesOnInDigits(text, end + 1, limit)
                || mark == '、' && !goesOnCounting(text, end + 1, limit, number);
        return opens && number > 0 ? new Label(LabelStyle.ARABIC, number, start, end + 1) : null;
    }

    /** 1.5亿元, 2.1.3; but not 1.2020年…, where a year follows the label. */
    private static boolean goesOnInDigits(String text, int next, int limit) {
        int end = digitsEnd(text, next, limit);
        return end > next && !isYear(text, next, end, limit);
    }

    private static boolean isYear(String text, int start, int end, int limit) {
        return end - start == 4 && end < limit && text.charAt(end) == '年';
    }

    /** 1、2号线; 3、4月. */
    private static boolean goesOnCounting(String text, int next, int limit, int number) {
        int end = digitsEnd(text, next, limit);
        return end > next && number(text, next, end) == number + 1 && end < limit && text.charAt(end) != '.';
    }

    /** ① ⑴ ⒈ ㈠: one character is the label. */
    private static @Nullable Label symbol(char c, int start) {
        LabelStyle style;
        int number;
        if (c >= '①' && c <= '⑳') {
            style = LabelStyle.CIRCLED;
            number = c - '①' + 1;
        } else if (c >= '㉑' && c <= '㉟') {
            style = LabelStyle.CIRCLED;
            number = c - '㉑' + 21;
        } else if (c >= '⑴' && c <= '⒇') {
            style = LabelStyle.ARABIC_IN_BRACKETS;
            number = c - '⑴' + 1;
        } else if (c >= '⒈' && c <= '⒛') {
            style = LabelStyle.ARABIC;
            number = c - '⒈' + 1;
        } else if (c >= '㈠' && c <= '㈩') {
            style = LabelStyle.CHINESE_IN_BRACKETS;
            number = c - '㈠' + 1;
        } else {
            return null;
        }
        return new Label(style, number, start, start + 1);
    }

    private static int skip(String text, int at, int limit, String marks) {
        return at < limit && marks.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int digitsEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 第 1 0 条: damaged text has blanks between the digits. */
    private static int spacedDigitsEnd(String text, int start, int limit) {
        int end = digitsEnd(text, start, limit);
        while (end > start
                && end + 1 < limit
                && end - start <= LONGEST_NUMBER
                && text.charAt(end) == ' '
                && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(text, end + 1, limit);
        }
        return end;
    }

    static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = text.charAt(i) == ' ' ? number : number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
