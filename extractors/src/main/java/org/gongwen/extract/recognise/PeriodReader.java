package org.gongwen.extract.recognise;

import java.time.LocalDate;
import java.util.Map;
import org.gongwen.extract.lexicon.Lexicon;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Span;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 时限读取: reads the calendar point or period that starts at a place, and the words that bound it: 2020年底前, 到2027年,
 * 自2021年起, 2020年3月至6月, 2023—2025年. By the Civil Code, art. 1259, 前 of a month or year is read as by its end.
 */
final class PeriodReader {
    private static final Lexicon<Comparator> BEFORE = new Lexicon<>(Map.ofEntries(
            Map.entry("到", Comparator.BY),
            Map.entry("至", Comparator.BY),
            Map.entry("截至", Comparator.BY),
            Map.entry("截止", Comparator.BY),
            Map.entry("截止到", Comparator.BY),
            Map.entry("截止至", Comparator.BY),
            Map.entry("截至到", Comparator.BY),
            Map.entry("不晚于", Comparator.BY),
            Map.entry("不迟于", Comparator.BY),
            Map.entry("最迟", Comparator.BY),
            Map.entry("最迟于", Comparator.BY),
            Map.entry("最晚", Comparator.BY),
            Map.entry("延长至", Comparator.BY),
            Map.entry("延长到", Comparator.BY),
            Map.entry("延期至", Comparator.BY),
            Map.entry("延至", Comparator.BY),
            Map.entry("自", Comparator.FROM),
            Map.entry("从", Comparator.FROM)));
    private static final Lexicon<Comparator> AFTER = new Lexicon<>(Map.ofEntries(
            Map.entry("前", Comparator.BY),
            Map.entry("之前", Comparator.BY),
            Map.entry("以前", Comparator.BY),
            Map.entry("止", Comparator.BY),
            Map.entry("为止", Comparator.BY),
            Map.entry("起", Comparator.FROM),
            Map.entry("开始", Comparator.FROM),
            Map.entry("以来", Comparator.FROM),
            Map.entry("以后", Comparator.FROM),
            Map.entry("之后", Comparator.FROM),
            Map.entry("后", Comparator.FROM),
            Map.entry("内", Comparator.DURING),
            Map.entry("期间", Comparator.DURING),
            Map.entry("间", Comparator.DURING),
            Map.entry("度内", Comparator.DURING)));

    private static final String[] CONNECTORS = {"起至", "起到", "至", "到", "-", "—", "~", "～", "–", "─", "－"};

    private final CharSequence text;
    private final int floor;
    private final int limit;
    private final DatePointReader points;
    private int sentenceEnd = -1;

    PeriodReader(CharSequence text, int floor, int limit, int referenceYear) {
        this.text = text;
        this.floor = floor;
        this.limit = limit;
        this.points = new DatePointReader(text, limit, referenceYear);
    }

    /** The calendar point or period that starts at {@code start}, or null. */
    @Nullable
    Quantity read(int start) {
        Quantity years = readShortRange(start);
        if (years != null) {
            return years;
        }
        if (start > sentenceEnd) {
            points.forgetYear();
        }
        Quantity quarters = readQuarters(start);
        if (quarters != null) {
            return quarters;
        }
        DatePoint first = points.read(start);
        if (first == null) {
            return null;
        }
        if (first.month() > 0 && hasYear(start)) {
            points.rememberYear(first.year());
            sentenceEnd = start > sentenceEnd ? endOfSentence(start) : sentenceEnd;
        }
        Quantity months = first.day() == 0 && first.month() == 0 ? monthsOfYear(start, first) : null;
        if (months != null) {
            return months;
        }
        DatePoint last = secondPoint(first);
        return last == null ? single(start, first) : range(start, first, last);
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private int endOfSentence(int start) {
        int end = start;
        while (end < limit && !endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 2023—2025年, 3-6月: the first end has neither 年 nor 月 of its own. */
    private @Nullable Quantity readShortRange(int start) {
        int end = start;
        while (end < limit && end - start < 4 && NumeralReader.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == start || (end - start != 4 && end - start > 2)) {
            return null;
        }
        int next = connector(end);
        if (next == end) {
            return null;
        }
        DatePoint last = points.read(next);
        int number = Integer.parseInt(text.subSequence(start, end).toString());
        if (last == null || last.end() <= next || !NumeralReader.isDigit(text.charAt(next))) {
            return null;
        }
        if (end - start == 4 && last.year() >= number && last.year() < number + 100 && number >= 1900) {
            return range(start, new DatePoint(end, number, 0, 0, DatePoint.Part.WHOLE), last);
        }
        boolean months = end - start <= 2 && last.month() > number && number > 0 && last.day() == 0;
        return months ? range(start, new DatePoint(end, last.year(), number, 0, DatePoint.Part.WHOLE), last) : null;
    }

    /** 前三季度, 一至三季度: the quarters from the first one named to the last. */
    private @Nullable Quantity readQuarters(int start) {
        int number = quarter(start);
        boolean firstOnes = number > 1 && start > floor && text.charAt(start - 1) == '前';
        if (firstOnes && points.at(start + 1, "季度")) {
            DatePoint point = points.read(start);
            return point == null || point.part() != DatePoint.Part.QUARTER
                    ? null
                    : single(
                            start - 1,
                            new DatePoint(point.end(), point.year(), point.month(), 0, DatePoint.Part.FIRST_QUARTERS));
        }
        int next = number > 0 ? connector(start + 1) : start + 1;
        boolean range = next > start + 1 && quarter(next) > number && points.at(next + 1, "季度");
        DatePoint last = range ? points.read(next) : null;
        return last == null || last.part() != DatePoint.Part.QUARTER
                ? null
                : range(start, new DatePoint(start + 1, last.year(), number * 3, 0, DatePoint.Part.QUARTER), last);
    }

    /** The number from 1 to 4 at a place, or 0. */
    private int quarter(int at) {
        if (at >= limit) {
            return 0;
        }
        char c = text.charAt(at);
        int digit = NumeralReader.isDigit(c) ? c - '0' : ChineseNumeralReader.digit(c);
        return digit >= 1 && digit <= 4 ? digit : 0;
    }

    /** 2022年5—9月: a short range of months behind its year. */
    private @Nullable Quantity monthsOfYear(int start, DatePoint year) {
        if (year.year() == 0 || year.end() >= limit || !NumeralReader.isDigit(text.charAt(year.end()))) {
            return null;
        }
        int from = leadingNumber(year.end());
        int behind = year.end() + (from >= 10 ? 2 : 1);
        int next = connector(behind);
        DatePoint last = next == behind ? null : points.read(next);
        if (last == null || last.day() > 0 || last.month() <= from || from < 1 || hasYear(next)) {
            return null;
        }
        return range(
                start, new DatePoint(behind, year.year(), from, 0, DatePoint.Part.WHOLE), last.inYear(year.year()));
    }

    private int leadingNumber(int start) {
        int end = start;
        int value = 0;
        while (end < limit && end - start < 2 && NumeralReader.isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        return value;
    }

    private @Nullable DatePoint secondPoint(DatePoint first) {
        int from = first.day() > 0 ? skipClock(first.end()) : first.end();
        int next = connector(from);
        if (next == from) {
            return null;
        }
        DatePoint last = points.read(next);
        if (last == null) {
            return dayOnly(first, next);
        }
        boolean yearWritten = next + 4 <= limit && points.at(last.end() - 1, "年") || hasYear(next);
        return yearWritten ? last : last.inYear(first.year());
    }

    /** 3月1日9:00至: the time of day between a day and what joins it to the next. */
    private int skipClock(int start) {
        int at = start;
        while (at < limit && at - start < 7 && "0123456789:：时分点整上下午".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** 1月5日至20日: the second end has neither year nor month. */
    private @Nullable DatePoint dayOnly(DatePoint first, int start) {
        int end = start;
        int value = 0;
        while (end < limit && end - start < 2 && NumeralReader.isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        if (first.day() == 0 || end == start || !points.at(end, "日") || value <= first.day()) {
            return null;
        }
        DatePoint last = new DatePoint(end + 1, first.year(), first.month(), value, DatePoint.Part.WHOLE);
        return last.isValid() ? last : null;
    }

    private boolean hasYear(int start) {
        for (int i = start; i < Math.min(limit, start + 5); i++) {
            if (text.charAt(i) == '年') {
                return true;
            }
        }
        return points.at(start, "今年") || points.at(start, "明年");
    }

    /** Behind the word or dash that joins two ends, or {@code start} where there is none. */
    private int connector(int start) {
        for (String word : CONNECTORS) {
            if (points.at(start, word)) {
                return start + word.length();
            }
        }
        return start;
    }

    private Quantity range(int start, DatePoint first, DatePoint last) {
        DatePoint begin = first.year() == 0 && last.year() != 0 ? first.inYear(last.year()) : first;
        Quantity.Period period = new Quantity.Period(begin.firstDay(), last.lastDay(), false);
        boolean timed = first.day() > 0 && skipClock(first.end()) > first.end();
        int end = timed ? skipClock(last.end()) : last.end();
        return deadline(start, end, suffix(end), period, Comparator.DURING, "date/range");
    }

    private int suffix(int end) {
        Lexicon.Match<Comparator> after = AFTER.startingAt(text, end, limit);
        return after == null ? end : after.end();
    }

    private Quantity single(int start, DatePoint point) {
        Lexicon.Match<Comparator> after =
                AFTER.startingAt(text, point.day() > 0 ? skipClock(point.end()) : point.end(), limit);
        Lexicon.Match<Comparator> before = BEFORE.endingAt(text, start, floor);
        Comparator comparator = comparator(point, after, before);
        LocalDate from = comparator == Comparator.BY ? null : point.firstDay();
        LocalDate until = comparator == Comparator.FROM ? null : point.lastDay();
        Quantity.Period period = new Quantity.Period(from, until, point.isPoint());
        int extentEnd = after == null ? point.end() : after.end();
        return deadline(start, point.end(), extentEnd, period, comparator, "date/point");
    }

    private Comparator comparator(
            DatePoint point, Lexicon.@Nullable Match<Comparator> after, Lexicon.@Nullable Match<Comparator> before) {
        if (after != null && !(after.meaning() == Comparator.DURING && point.isPoint())) {
            return after.meaning();
        }
        boolean baseline = points.at(point.end(), "的") || points.at(point.end(), "水平");
        if (before != null && !baseline) {
            return before.meaning();
        }
        return point.isPoint() ? Comparator.BY : Comparator.DURING;
    }

    private Quantity deadline(
            int start, int end, int extentEnd, Quantity.Period period, Comparator comparator, String rule) {
        Lexicon.Match<Comparator> before = BEFORE.endingAt(text, start, floor);
        int extentStart = before == null ? start : before.start();
        return new Quantity(
                new Span(start, end),
                new Span(extentStart, extentEnd),
                Kind.DEADLINE,
                null,
                period,
                comparator,
                rule,
                "comparator/deadline");
    }
}
