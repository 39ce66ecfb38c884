package org.gongwen.extract.recognise;

import java.math.BigDecimal;

/**
 * 量级: the magnitudes that follow digits: 万, 千万, 万亿, with 多 or 余 among or behind them.
 *
 * @param end behind the last of them
 * @param value their product, 1 where there is none
 * @param more whether 多 or 余 stands among them
 */
record Magnitude(int end, BigDecimal value, boolean more) {
    private static final String MORE = "多余";
    /** 千 and 兆 in front of these belong to the unit: 千伏, 千克. */
    private static final String KILO_UNITS = "伏瓦克米帕卡焦赫安乏牛";

    static Magnitude read(CharSequence text, int start, int limit) {
        int at = start;
        boolean more = false;
        BigDecimal value = BigDecimal.ONE;
        while (at < limit) {
            char c = text.charAt(at);
            long factor = factor(c);
            if (factor > 1 && !opensUnit(text, at, limit)) {
                value = value.multiply(BigDecimal.valueOf(factor));
            } else if (!more && isMore(text, at, limit)) {
                more = true;
            } else {
                break;
            }
            at++;
        }
        return new Magnitude(at, value, more);
    }

    /** Whether 多 or 余 at {@code at} stands for "and more": something countable must follow. */
    static boolean isMore(CharSequence text, int at, int limit) {
        return MORE.indexOf(text.charAt(at)) >= 0 && at + 1 < limit && Character.isIdeographic(text.charAt(at + 1));
    }

    private static boolean opensUnit(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        boolean last = at + 1 >= limit;
        return (c == '千' && !last && KILO_UNITS.indexOf(text.charAt(at + 1)) >= 0)
                || (c == '百' && !last && (text.charAt(at + 1) == '分' || text.charAt(at + 1) == '帕'));
    }

    static long factor(char c) {
        return switch (c) {
            case '十' -> 10L;
            case '百' -> 100L;
            case '千' -> 1_000L;
            case '万' -> 10_000L;
            case '亿' -> 100_000_000L;
            default -> 1L;
        };
    }
}
