package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.recognise.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * 汉字数词读取: reads 一千二百三十四, 两万五千, 十二亿三千万, 三点五, 二〇二〇, 百万. Source: GB/T 15835-2011.
 */
final class ChineseNumeralReader {

    private final CharSequence text;
    private final int limit;
    private int at;
    private boolean more;
    /** What stands in front of 亿. */
    private BigDecimal hundredMillions = BigDecimal.ZERO;
    /** What stands in front of 万, behind 亿. */
    private BigDecimal tenThousands = BigDecimal.ZERO;
    /** What stands behind 万 and 亿. */
    private BigDecimal section = BigDecimal.ZERO;

    private ChineseNumeralReader(CharSequence text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    /** The number that starts at {@code start}, or null. */
    static @Nullable Numeral read(CharSequence text, int start, int limit) {
        return new ChineseNumeralReader(text, start, limit).read(start);
    }

    /** The digit that a character stands for, or -1. */
    static int digit(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private @Nullable Numeral read(int start) {
        int run = digitRun(start);
        if (run >= 3 || (run == 2 && text.charAt(start + 1) == '〇')) {
            return positional(start, start + run);
        }
        boolean bare = Magnitude.factor(text.charAt(start)) >= 100;
        BigDecimal value = bare ? bareMagnitude() : sections();
        if (value == null || at == start) {
            return null;
        }
        BigDecimal decimals = fraction();
        BigDecimal magnitude = trailingMagnitude(start);
        if (decimals.signum() > 0) {
            Magnitude behind = Magnitude.read(text, at, limit);
            at = behind.end();
            more |= behind.more();
            magnitude = behind.value();
            value = value.add(decimals).multiply(magnitude);
        }
        if (value.signum() == 0) {
            return null;
        }
        return new Numeral(
                start,
                at,
                value,
                magnitude,
                bare ? Form.MAGNITUDE : at - start == 1 ? Form.CHINESE : Form.COMPOUND,
                more);
    }

    private int digitRun(int start) {
        int end = start;
        while (end < limit && text.charAt(end) != '两' && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end < limit && Magnitude.factor(text.charAt(end)) > 1 ? Math.min(end - start, 1) : end - start;
    }

    private @Nullable Numeral positional(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            digits.append(digit(text.charAt(i)));
        }
        return new Numeral(start, end, new BigDecimal(digits.toString()), BigDecimal.ONE, Form.COMPOUND, false);
    }

    /** 百万, 千万, 亿: magnitudes without a digit. */
    private BigDecimal bareMagnitude() {
        Magnitude bare = Magnitude.read(text, at, limit);
        at = bare.end();
        more = bare.more();
        return bare.value();
    }

    /** Sections of up to four digits, each behind its 亿 or 万: 三万二千亿 is (3 × 10⁴ + 2000) × 10⁸. */
    private @Nullable BigDecimal sections() {
        long lowest = Long.MAX_VALUE;
        int begin = at;
        while (at < limit) {
            int digit = digit(text.charAt(at));
            if (digit == 0) {
                at++;
                continue;
            }
            boolean ten = digit < 0 && text.charAt(at) == '十' && section.signum() == 0;
            if (digit < 0 && !ten) {
                break;
            }
            long value = ten ? 1 : digit;
            int next = ten ? at : at + 1;
            long unit = next < limit ? smallUnit(next) : 1;
            if (unit >= lowest || (unit == 1 && lowest == 1)) {
                break;
            }
            section = section.add(BigDecimal.valueOf(value * unit));
            lowest = unit;
            at = unit > 1 ? next + 1 : next;
            skipMore();
            while (at < limit && largeUnit(at) > 1) {
                raise(largeUnit(at));
                at++;
                lowest = Long.MAX_VALUE;
                skipMore();
            }
        }
        while (at > begin && text.charAt(at - 1) == '零' && at - 1 > begin) {
            at--;
        }
        return at == begin ? null : hundredMillions.add(tenThousands).add(section);
    }

    /** Takes in 万 or 亿 behind a section. */
    private void raise(long unit) {
        BigDecimal below = tenThousands.add(section);
        BigDecimal factor = BigDecimal.valueOf(unit);
        boolean hundredMillion = unit > 10_000;
        section = BigDecimal.ZERO;
        tenThousands = hundredMillion ? BigDecimal.ZERO : below.multiply(factor);
        if (below.signum() == 0) {
            hundredMillions = hundredMillions.multiply(factor);
        } else if (hundredMillion) {
            hundredMillions = hundredMillions.add(below.multiply(factor));
        }
    }

    private void skipMore() {
        if (!more && at < limit && Magnitude.isMore(text, at, limit)) {
            more = true;
            at++;
        }
    }

    private long smallUnit(int index) {
        long factor = Magnitude.factor(text.charAt(index));
        boolean kilo = factor == 1000 && Magnitude.read(text, index, limit).end() == index;
        return factor > 1000 || kilo ? 1 : factor;
    }

    private long largeUnit(int index) {
        long factor = Magnitude.factor(text.charAt(index));
        return factor >= 10_000 ? factor : 1;
    }

    /** 点五: the decimals. */
    private BigDecimal fraction() {
        if (at + 1 >= limit || text.charAt(at) != '点' || digit(text.charAt(at + 1)) < 0) {
            return BigDecimal.ZERO;
        }
        StringBuilder decimals = new StringBuilder("0.");
        at++;
        while (at < limit && digit(text.charAt(at)) >= 0 && text.charAt(at) != '两') {
            decimals.append(digit(text.charAt(at++)));
        }
        return new BigDecimal(decimals.toString());
    }

    private BigDecimal trailingMagnitude(int start) {
        int from = at;
        while (from > start && largeUnit(from - 1) > 1) {
            from--;
        }
        BigDecimal magnitude = BigDecimal.ONE;
        for (int i = from; i < at; i++) {
            magnitude = magnitude.multiply(BigDecimal.valueOf(largeUnit(i)));
        }
        return magnitude;
    }
}
