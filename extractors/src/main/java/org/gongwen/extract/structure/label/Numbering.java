package org.gongwen.extract.structure.label;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 连续编号: reads the ordinals of lines that follow one another. What came before tells an ordinal from a decimal: behind
 * 1. and 1.1 the line 1.2编制依据 starts with an ordinal, behind 10. the line 11.121人才梯队项目 starts with 11., and
 * 1.5亿元 starts with neither.
 */
public final class Numbering {
    private static final int DEEPEST = 4;
    private static final int LONGEST_HEADING = 30;
    /** What makes a number before it an amount; no heading starts so. */
    private static final String AMOUNTS = "0123456789%‰℃万亿千百倍元米吨亩克升-—~至/.、×。，；：,;:)(";
    /** What is counted in whole numbers only. */
    private static final String INDIVISIBLE = "人户名家项所只支款条座辆";

    /** More than these are no ordinals that are missing: 5.12防灾减灾日. */
    private static final int MOST_SKIPPED = 6;
    /** Units with which no heading opens. */
    private static final List<String> MEASURES = List.of(
            "公里", "公顷", "公斤", "公升", "平方", "平米", "立方", "个", "小时", "分钟", "年", "月", "天", "日", "度", "户", "人次", "件", "版",
            "级", "寸", "英寸", "厘", "毫", "秒", "折", "成", "余", "多", "左右", "以");

    private static final LabelStyle[] BY_DEPTH = {
        LabelStyle.ARABIC, LabelStyle.DECIMAL_PAIR, LabelStyle.DECIMAL_TRIPLE, LabelStyle.DECIMAL_QUADRUPLE
    };

    /** The last decimal ordinal: 1.2.3 is 1, 2, 3; empty before the first one. */
    private int[] last = {};
    /** The last ordinal of one number, whatever its form: 一、 第一章 1. */
    private int whole;

    private int arabic;
    /** The last bare number above decimal ordinals: 1总则; 0 before the first one. */
    private int top;
    /** The last ordinal of the kind 二、 */
    private int chinese;

    private final int[] parts = new int[DEEPEST];
    private int end;

    /**
     * The ordinal that the next line starts with, or null.
     *
     * @param text normalised text
     * @param start where the line starts
     * @param limit behind the line
     */
    public @Nullable Label next(String text, int start, int limit) {
        return next(text, start, limit, limit, limit);
    }

    /**
     * As {@link #next(String, int, int)}, where the line behind is known too: between 3. and 5. the line 4.24小时内 starts
     * with 4., whatever is counted.
     *
     * @param text normalised text
     * @param start where the line starts
     * @param limit behind the line
     * @param following where the next line starts
     * @param followingLimit behind the next line
     */
    public @Nullable Label next(String text, int start, int limit, int following, int followingLimit) {
        Label label = LabelReader.at(text, start, limit);
        if (label != null) {
            whole = label.style() == LabelStyle.CHINESE_IN_BRACKETS ? whole : label.ordinal();
            arabic = label.style() == LabelStyle.ARABIC ? label.ordinal() : arabic;
            chinese = label.style() == LabelStyle.CHINESE ? label.ordinal() : chinese;
            return label;
        }
        Label heading = start < limit ? LabelReader.beforeNumeral(text, start, limit) : null;
        if (heading != null && heading.ordinal() == chinese + 1 && chinese > 0 && isBrief(text, heading.end(), limit)) {
            chinese = heading.ordinal();
            whole = chinese;
            return heading;
        }
        int depth = start < limit && LabelReader.isDigit(text.charAt(start)) ? read(text, start, limit) : 0;
        if (depth < 2) {
            return depth == 1 ? damaged(text, start, limit, LabelReader.at(text, following, followingLimit)) : null;
        }
        boolean counted = follows(depth)
                || skips(text, depth, limit)
                || opensExcerpt(text, depth, limit, following, followingLimit);
        if (counted && mayHead(text, end, limit)) {
            last = Arrays.copyOf(parts, depth);
            return new Label(BY_DEPTH[depth - 1], parts[depth - 1], start, skipMark(text, end, limit));
        }
        return depth == 2 ? glued(text, start, following, followingLimit) : null;
    }

    /**
     * 1总则 above 1.1编制目的: a bare number as ordinal, known by what the line behind it starts with; those that go on
     * counting need nothing behind them. A text that is cut out of a longer one may open with 3预警 above 3.1分级.
     *
     * @param text normalised text
     * @param start where the line starts
     * @param limit behind the line
     * @param next where the next line starts
     * @param nextLimit behind the next line
     */
    public @Nullable Label bare(String text, int start, int limit, int next, int nextLimit) {
        int end = start < limit ? LabelReader.digitsEnd(text, start, limit) : start;
        if (end == start || end - start > 2 || limit - end > LONGEST_HEADING || !mayHead(text, end, limit)) {
            return null;
        }
        int number = LabelReader.number(text, start, end);
        int depth = next < nextLimit ? read(text, next, nextLimit) : 0;
        boolean above = depth == 2 && parts[0] == number && parts[1] == 1;
        boolean excerpt = above && whole == 0 && last.length == 0 && number > 1;
        if (number != Math.max(top, last.length == 0 ? 0 : last[0]) + 1 && !excerpt) {
            return null;
        }
        if (!above && (top == 0 || !isHeading(text, end, limit))) {
            return null;
        }
        top = number;
        whole = number;
        return new Label(LabelStyle.ARABIC, number, start, end);
    }

    /** Reads 1.2.3 into the parts; gives how many there are, 0 where they are too many or too long. */
    private int read(String text, int start, int limit) {
        int depth = 0;
        int from = start;
        while (true) {
            int digits = LabelReader.digitsEnd(text, from, limit);
            if (digits == from || digits - from > 3 || depth == DEEPEST) {
                return 0;
            }
            parts[depth++] = LabelReader.number(text, from, digits);
            end = digits;
            boolean more =
                    digits + 1 < limit && text.charAt(digits) == '.' && LabelReader.isDigit(text.charAt(digits + 1));
            if (!more) {
                return depth;
            }
            from = digits + 1;
        }
    }

    /** Whether the parts are the next brother, the first child, or the first child of the next whole number. */
    private boolean follows(int depth) {
        int own = depth - 1;
        boolean first = parts[own] == 1;
        if (depth == 2 && first && (parts[0] == whole || parts[0] == (last.length == 0 ? 1 : last[0] + 1))) {
            return true;
        }
        boolean inside = last.length >= own && Arrays.equals(last, 0, own, parts, 0, own);
        return inside && (last.length == own ? first : parts[own] == last[own] + 1);
    }

    /** 1.5事件分级 behind 1.1编制目的, 3.2预警 behind 3.监测预警: a heading of the same chapter, though some before it are missing. */
    private boolean skips(String text, int depth, int limit) {
        int own = depth - 1;
        boolean inside = last.length >= own && Arrays.equals(last, 0, own, parts, 0, own);
        boolean inChapter = depth == 2 && parts[0] == whole;
        int before = inside && last.length > own ? last[own] : 0;
        int skipped = parts[own] - before - 1;
        boolean near = skipped >= 0 && skipped <= MOST_SKIPPED;
        return (inside || inChapter) && near && isBrief(text, end, limit) && isNamed(text, end);
    }

    /** Whether words stand behind a number that are no unit: 3.2公共服务, not 3.2公里绿道. */
    private static boolean isNamed(String text, int from) {
        if (from >= text.length() || !Character.isIdeographic(text.charAt(from))) {
            return false;
        }
        for (String unit : MEASURES) {
            if (text.startsWith(unit, from)) {
                return false;
            }
        }
        return true;
    }

    /** 4.3.3启动条件, 6.3响应 above 6.3.1 where no decimal ordinal stands before it: the text is part of a longer one. */
    private boolean opensExcerpt(String text, int depth, int limit, int following, int followingLimit) {
        if (last.length > 0 || !isBrief(text, end, limit)) {
            return false;
        }
        return depth > 2 || opensWithin(text, following, followingLimit);
    }

    /** Whether the next line has the first ordinal within that of this line. */
    private boolean opensWithin(String text, int following, int followingLimit) {
        int chapter = parts[0];
        int section = parts[1];
        int behind = end;
        boolean within = following < followingLimit
                && read(text, following, followingLimit) == 3
                && parts[0] == chapter
                && parts[1] == section
                && parts[2] == 1;
        parts[0] = chapter;
        parts[1] = section;
        end = behind;
        return within;
    }

    /** 2。各单位 behind 1., 2，各单位 between 1. and 3.: the stop of the ordinal was misprinted. */
    private @Nullable Label damaged(String text, int start, int limit, @Nullable Label following) {
        int number = parts[0];
        char mark = end + 1 < limit ? text.charAt(end) : ' ';
        boolean next = number == arabic + 1;
        boolean between =
                following != null && following.style() == LabelStyle.ARABIC && following.ordinal() == number + 1;
        if (!(mark == '。' && (next || number == 1)) && !(mark == '，' && next && between)) {
            return null;
        }
        arabic = number;
        whole = number;
        return new Label(LabelStyle.ARABIC, number, start, end + 1);
    }

    /** 11.121人才梯队项目 behind 10., 1.9座以下 in front of 2.9座以上: the number belongs to the heading. */
    private @Nullable Label glued(String text, int start, int following, int followingLimit) {
        int number = parts[0];
        boolean counted = isCounted(text, text.indexOf('.', start) + 1);
        Label next = LabelReader.at(text, following, followingLimit);
        boolean between = next != null && next.style() == LabelStyle.ARABIC && next.ordinal() == number + 1;
        boolean goesOn = arabic > 0 && number == arabic + 1 && (between || counted);
        boolean opens = number == 1 && counted && (between || isSecond(text, following, followingLimit));
        if (!goesOn && !opens) {
            return null;
        }
        arabic = number;
        whole = arabic;
        return new Label(LabelStyle.ARABIC, arabic, start, text.indexOf('.', start) + 1);
    }

    /** 2.9座以上: the second of a list whose items open with what is counted. */
    private boolean isSecond(String text, int start, int limit) {
        return start < limit
                && LabelReader.isDigit(text.charAt(start))
                && read(text, start, limit) == 2
                && parts[0] == 2
                && isCounted(text, text.indexOf('.', start) + 1);
    }

    /** 121人, 18周岁, 24小时: whole numbers, though they stand behind a stop; 1.5小时 is a decimal. */
    private boolean isCounted(String text, int number) {
        boolean counted = end < text.length() && INDIVISIBLE.indexOf(text.charAt(end)) >= 0;
        boolean hours = text.startsWith("小时", end) && end - number > 1 && text.charAt(number) != '0';
        return counted || hours || text.startsWith("周岁", end);
    }

    private static boolean isBrief(String text, int from, int limit) {
        return limit - from <= LONGEST_HEADING && isHeading(text, from, limit);
    }

    private static boolean isHeading(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if ("。，；：,;:".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHead(String text, int from, int limit) {
        int at = from + 1 < limit && text.charAt(from) == ' ' && "IVX".indexOf(text.charAt(from + 1)) >= 0
                ? from + 1
                : from;
        char c = at < limit ? text.charAt(at) : '%';
        boolean mark = (c == '.' || c == '、') && at + 1 < limit && AMOUNTS.indexOf(text.charAt(at + 1)) < 0;
        return mark || c > ' ' && AMOUNTS.indexOf(c) < 0 && !text.startsWith("个百分点", at) && !text.startsWith("个月", at);
    }

    private static int skipMark(String text, int at, int limit) {
        return at < limit && (text.charAt(at) == '.' || text.charAt(at) == '、') ? at + 1 : at;
    }
}
