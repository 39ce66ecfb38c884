package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongwen.extract.lexicon.Wording;
import org.jspecify.annotations.Nullable;

/** 比率读取: reads 百分之三点五, 三分之二, 2/3, 1∶1.5, 一半, 减半, 翻一番. */
final class RatioReader {
    private static final int SCALE = 6;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private RatioReader() {}

    /**
     * A ratio in a text.
     *
     * @param start its first character
     * @param end behind its last character
     * @param value its value in the unit
     * @param unit %, ‰, ‱, 番 or 1
     * @param decrease whether its own word says that something falls (减半)
     * @param rule the rule that read it
     */
    record Ratio(int start, int end, BigDecimal value, String unit, boolean decrease, String rule) {}

    /** The ratio that starts at {@code start}, or null. */
    static @Nullable Ratio read(CharSequence text, int start, int limit) {
        char first = text.charAt(start);
        return switch (first) {
            case '减', '对', '折' -> readHalf(text, start, limit);
            case '翻' -> readDoubling(text, start, limit);
            case '半', '一' -> firstOf(readHalf(text, start, limit), readFraction(text, start, limit));
            default ->
                first == '百' || first == '千' || first == '万' || Character.isIdeographic(first)
                        ? readFraction(text, start, limit)
                        : readBar(text, start, limit);
        };
    }

    private static @Nullable Ratio firstOf(@Nullable Ratio one, @Nullable Ratio other) {
        return one != null ? one : other;
    }

    private static @Nullable Ratio readHalf(CharSequence text, int start, int limit) {
        if (at(text, start, limit, "减半")) {
            return new Ratio(start, start + 2, HALF, "%", true, "ratio/half");
        }
        if (at(text, start, limit, "一半") || at(text, start, limit, "半数")) {
            return new Ratio(start, start + 2, HALF, "%", false, "ratio/half");
        }
        boolean past = start > 0 && "过超".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start) == '半';
        boolean word =
                start + 1 < limit && Character.isIdeographic(text.charAt(start + 1)) && text.charAt(start + 1) != '的';
        boolean slogan = start > 1 && text.charAt(start - 2) == '双';
        return past && !word && !slogan ? new Ratio(start, start + 1, HALF, "%", false, "ratio/half") : null;
    }

    private static @Nullable Ratio readDoubling(CharSequence text, int start, int limit) {
        if (at(text, start, limit, "翻番")) {
            return new Ratio(start, start + 2, BigDecimal.ONE, "番", false, "ratio/doubling");
        }
        int at = at(text, start + 1, limit, "了") ? start + 2 : start + 1;
        Numeral times = at < limit ? NumeralReader.read(text, at, limit) : null;
        return times != null && at(text, times.end(), limit, "番")
                ? new Ratio(start, times.end() + 1, times.value(), "番", false, "ratio/doubling")
                : null;
    }

    /** 百分之三点五, 三分之二. */
    private static @Nullable Ratio readFraction(CharSequence text, int start, int limit) {
        Numeral denominator = denominator(text, start, limit);
        if (denominator == null || !at(text, denominator.end(), limit, "分之")) {
            return null;
        }
        int at = denominator.end() + 2;
        Numeral numerator = at < limit ? numerator(text, at, limit) : null;
        return numerator == null ? null : fraction(start, numerator.end(), numerator.value(), denominator.value());
    }

    /** 百, 千 and 万 alone, or any number. */
    private static @Nullable Numeral denominator(CharSequence text, int start, int limit) {
        long whole = Magnitude.factor(text.charAt(start));
        return whole >= 100 && whole <= 10_000
                ? new Numeral(
                        start, start + 1, BigDecimal.valueOf(whole), BigDecimal.ONE, Numeral.Form.MAGNITUDE, false)
                : NumeralReader.read(text, start, limit);
    }

    private static @Nullable Numeral numerator(CharSequence text, int start, int limit) {
        if (at(text, start, limit, "百") && !at(text, start, limit, "百分")) {
            return new Numeral(start, start + 1, BigDecimal.valueOf(100), BigDecimal.ONE, Numeral.Form.CHINESE, false);
        }
        return NumeralReader.read(text, start, limit);
    }

    private static @Nullable Ratio fraction(int start, int end, BigDecimal value, BigDecimal parts) {
        if (parts.signum() == 0) {
            return null;
        }
        return switch (parts.toBigInteger().bitLength() > 31 ? 0 : parts.intValue()) {
            case 100 -> new Ratio(start, end, value, "%", false, "ratio/fraction");
            case 1000 -> new Ratio(start, end, value, "‰", false, "ratio/fraction");
            case 10000 -> new Ratio(start, end, value, "‱", false, "ratio/fraction");
            default ->
                new Ratio(start, end, value.divide(parts, SCALE, RoundingMode.HALF_UP), "1", false, "ratio/fraction");
        };
    }

    /** 2/3 and 1∶1.5. */
    private static @Nullable Ratio readBar(CharSequence text, int start, int limit) {
        Numeral first = NumeralReader.read(text, start, limit);
        if (first == null || first.end() + 1 >= limit || isJoined(text, start, limit)) {
            return null;
        }
        if (at(text, first.end(), limit, "分之")) {
            return readFraction(text, start, limit);
        }
        char bar = text.charAt(first.end());
        int next = first.end() + 1;
        if ("/∶:：比".indexOf(bar) < 0 || !NumeralReader.isDigit(text.charAt(next))) {
            return null;
        }
        Numeral second = NumeralReader.read(text, next, limit);
        if (second == null || second.value().signum() == 0 || isContinued(text, second.end(), limit)) {
            return null;
        }
        boolean ratio = bar == '∶' || bar == '比' || (bar != '/' && speaksOfRatio(text, start, second.end(), limit));
        boolean proper = bar == '/'
                && first.value().compareTo(second.value()) < 0
                && isSmall(second.value())
                && isSmall(first.value());
        if (!ratio && !proper) {
            return null;
        }
        BigDecimal value = first.value()
                .divide(second.value(), SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Ratio(start, second.end(), value, "1", false, ratio ? "ratio/proportion" : "ratio/fraction");
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(20)) <= 0;
    }

    private static boolean isJoined(CharSequence text, int start, int limit) {
        return start > 0
                && "/∶:：.".indexOf(text.charAt(start - 1)) >= 0
                && start < limit
                && start > 1
                && NumeralReader.isDigit(text.charAt(start - 2));
    }

    private static boolean isContinued(CharSequence text, int end, int limit) {
        return end < limit
                && "/∶:：-月日".indexOf(text.charAt(end)) >= 0
                && (end + 1 >= limit || NumeralReader.isDigit(text.charAt(end + 1)) || text.charAt(end) == '月');
    }

    private static boolean speaksOfRatio(CharSequence text, int start, int end, int limit) {
        String head = text.subSequence(Math.max(0, start - 8), start).toString();
        String tail = text.subSequence(end, Math.min(limit, end + 6)).toString();
        return head.contains("比") || head.contains("按") || tail.contains("比") || tail.contains("配");
    }

    private static boolean at(CharSequence text, int index, int limit, String word) {
        return Wording.startsAt(text, index, limit, word);
    }
}
