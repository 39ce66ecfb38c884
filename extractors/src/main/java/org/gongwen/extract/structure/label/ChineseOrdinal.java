package org.gongwen.extract.structure.label;

/** 汉字序数: Chinese numerals from 一 to 九百九十九, as ordinals print them. */
final class ChineseOrdinal {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 7;

    private ChineseOrdinal() {}

    /** Whether the character can stand in such a numeral. */
    static boolean isNumeral(char c) {
        return c == '十' || c == '百' || c == '〇' || DIGITS.indexOf(c) >= 0;
    }

    /** Offset behind the numeral that starts at start; start itself where there is none. */
    static int end(String text, int start, int limit) {
        int end = start;
        int reach = Math.min(limit, start + LONGEST);
        while (end < reach && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number between start and end, or 0 where it is none: 零七百 goes on with a number of the line above. */
    static int value(String text, int start, int end) {
        if (start < end && (text.charAt(start) == '零' || text.charAt(start) == '〇')) {
            return 0;
        }
        int value = 0;
        int digit = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                value += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = digit * 10 + Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return value + digit;
    }
}
