package org.gongwen.extract.recognise;

import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.DatePoint.Part;
import org.jspecify.annotations.Nullable;

/** 日期点读取: reads the calendar expression that starts at a place. */
final class DatePointReader {
    private static final String FIVE_YEAR_NUMBERS = "一二三四五六七八九十";

    private final CharSequence text;
    private final int limit;
    private final int referenceYear;
    private int sentenceYear;

    /**
     * A reader of one text.
     *
     * @param referenceYear the year that 今年 speaks of, or 0 where it is not known
     */
    DatePointReader(CharSequence text, int limit, int referenceYear) {
        this.text = text;
        this.limit = limit;
        this.referenceYear = referenceYear;
    }

    /** The year of a month or day without a year of its own that follows in the same sentence. */
    void rememberYear(int year) {
        sentenceYear = year;
    }

    /** A sentence ends: the reference year holds again. */
    void forgetYear() {
        sentenceYear = 0;
    }

    /** The expression that starts at {@code start}, or null. */
    @Nullable
    DatePoint read(int start) {
        DatePoint point = readAny(start);
        return point != null && point.isValid() ? point : null;
    }

    private @Nullable DatePoint readAny(int start) {
        DatePoint iso = readNumbers(start);
        if (iso != null) {
            return iso;
        }
        DatePoint years = readFiveYears(start);
        if (years != null) {
            return years;
        }
        int afterYear = year(start);
        if (afterYear > 0) {
            return readWithinYear(afterYear, yearValue);
        }
        return readWithoutYear(start);
    }

    private int yearValue;

    /** Reads 2020年, 二〇二〇年, 今年, 明年; returns the place behind it, or 0; sets yearValue. */
    private int year(int start) {
        int end = start;
        int value = 0;
        while (end < limit && end - start < 5 && digit(text.charAt(end)) >= 0) {
            value = value * 10 + digit(text.charAt(end++));
        }
        if (end - start == 4 && value >= 1900 && value < 2100 && at(end, "年")) {
            yearValue = value;
            return end + 1;
        }
        return relativeYear(start);
    }

    private int relativeYear(int start) {
        int shift = at(start, "今年") || at(start, "本年")
                ? 0
                : at(start, "明年") || at(start, "次年") ? 1 : at(start, "后年") && !isTail(start) ? 2 : -1;
        if (shift < 0 || precededBy(start, "每")) {
            return 0;
        }
        yearValue = referenceYear == 0 ? 0 : referenceYear + shift;
        return start + 2;
    }

    /** 投产后年新增: 后 belongs to the verb in front of it. */
    private boolean isTail(int start) {
        return start > 0
                && Character.isIdeographic(text.charAt(start - 1))
                && "到至在于从自和及或年".indexOf(text.charAt(start - 1)) < 0;
    }

    private DatePoint readWithinYear(int start, int year) {
        int behind = at(start, "度") ? start + 1 : start;
        DatePoint half = at(behind, "前") ? readFirstQuarters(behind, year) : readHalfOrQuarter(behind, year);
        if (half != null) {
            return half;
        }
        DatePoint month = readMonth(behind, year);
        if (month != null) {
            return month;
        }
        if (at(start, "底") || at(start, "末")) {
            return new DatePoint(start + 1, year, 12, 0, Part.END);
        }
        if (endsAfter(start, "初")) {
            return new DatePoint(start + 1, year, 0, 0, Part.BEGINNING);
        }
        if (endsAfter(start, "中")) {
            return new DatePoint(start + 1, year, 0, 0, Part.MIDDLE);
        }
        int whole = at(start, "全年") ? start + 2 : at(start, "年底") || at(start, "年末") ? -1 : behind;
        if (whole < 0) {
            return new DatePoint(start + 2, year, 12, 0, Part.END);
        }
        return new DatePoint(whole, year, 0, 0, Part.WHOLE);
    }

    /** 初 and 中 name a part of the year only where no longer word (初中, 中央) begins with them. */
    private boolean endsAfter(int start, String part) {
        return at(start, part) && (start + 1 >= limit || "前，,。；;、)至到-起".indexOf(text.charAt(start + 1)) >= 0);
    }

    private @Nullable DatePoint readWithoutYear(int start) {
        if (start > 0 && isBoundToNumber(start)) {
            return null;
        }
        int year = sentenceYear > 0 ? sentenceYear : referenceYear;
        if (at(start, "年底") || at(start, "年末")) {
            return new DatePoint(start + 2, year, 12, 0, Part.END);
        }
        if (at(start, "年内") || at(start, "全年")) {
            return new DatePoint(start + 2, referenceYear, 0, 0, Part.WHOLE);
        }
        if (at(start, "年中") && !at(start, "年中央")) {
            return new DatePoint(start + 2, year, 0, 0, Part.MIDDLE);
        }
        DatePoint half = readHalfOrQuarter(start, year);
        return half != null ? half : readMonth(start, year);
    }

    /** Words such as 年底 behind 每, 历, 当, 上 or a number speak of no single year. */
    private boolean isBoundToNumber(int start) {
        char before = text.charAt(start - 1);
        return "每历当上去往常两数几多各近第逐隔其该".indexOf(before) >= 0 || digit(before) >= 0 || Magnitude.factor(before) > 1;
    }

    private @Nullable DatePoint readHalfOrQuarter(int start, int year) {
        if (at(start, "上半年") || at(start, "下半年")) {
            Part part = text.charAt(start) == '上' ? Part.FIRST_HALF : Part.SECOND_HALF;
            return new DatePoint(start + 3, year, 0, 0, part);
        }
        int number = at(start, "第") ? start + 1 : start;
        if (number < limit && at(number + 1, "季度")) {
            int quarter = digit(text.charAt(number));
            if (quarter >= 1 && quarter <= 4) {
                boolean ends = at(number + 3, "末") || at(number + 3, "底");
                int end = number + (ends ? 4 : 3);
                return new DatePoint(end, year, quarter * 3, 0, ends ? Part.QUARTER_END : Part.QUARTER);
            }
        }
        return null;
    }

    /** 今年前三季度, 今年前5个月: from the first day of the year. */
    private @Nullable DatePoint readFirstQuarters(int start, int year) {
        int months = smallNumber(start + 1);
        if (months > start + 1 && numberValue > 1 && numberValue < 12 && at(months, "个月")) {
            return new DatePoint(months + 2, year, numberValue, 0, Part.FIRST_QUARTERS);
        }
        boolean quarters = start + 1 < limit && at(start + 2, "季度");
        int last = quarters ? digit(text.charAt(start + 1)) : 0;
        return last == 2 || last == 3 ? new DatePoint(start + 4, year, last * 3, 0, Part.FIRST_QUARTERS) : null;
    }

    private @Nullable DatePoint readMonth(int start, int year) {
        int end = smallNumber(start);
        int month = numberValue;
        if (end == start || month < 1 || month > 12 || !at(end, "月")) {
            return null;
        }
        end++;
        if (at(end, "份")) {
            end++;
        }
        int dayEnd = smallNumber(end);
        if (dayEnd > end && (at(dayEnd, "日") || at(dayEnd, "号")) && numberValue >= 1 && numberValue <= 31) {
            return new DatePoint(dayEnd + 1, year, month, numberValue, Part.WHOLE);
        }
        return monthPart(end, year, month);
    }

    private DatePoint monthPart(int end, int year, int month) {
        if (at(end, "底") || at(end, "末")) {
            return new DatePoint(end + 1, year, month, 0, Part.END);
        }
        if (at(end, "初") && !at(end, "初步") && !at(end, "初级") && !at(end, "初次")) {
            return new DatePoint(end + 1, year, month, 0, Part.BEGINNING);
        }
        if (at(end, "上旬") || at(end, "中旬") || at(end, "下旬")) {
            Part part = switch (text.charAt(end)) {
                case '上' -> Part.FIRST_TEN_DAYS;
                case '中' -> Part.SECOND_TEN_DAYS;
                default -> Part.LAST_TEN_DAYS;
            };
            return new DatePoint(end + 2, year, month, 0, part);
        }
        return new DatePoint(end, year, month, 0, Part.WHOLE);
    }

    /** 2020-06-30, 2020.6.30, 2020/6/30. */
    private @Nullable DatePoint readNumbers(int start) {
        int year = plainNumber(start, 4);
        if (year != start + 4 || numberValue < 1900 || numberValue > 2100 || precededByDigit(start)) {
            return null;
        }
        int years = numberValue;
        if (year >= limit || "-./".indexOf(text.charAt(year)) < 0) {
            return null;
        }
        char mark = text.charAt(year);
        int month = plainNumber(year + 1, 2);
        int months = numberValue;
        if (month == year + 1 || month >= limit || text.charAt(month) != mark || months < 1 || months > 12) {
            return null;
        }
        int day = plainNumber(month + 1, 2);
        boolean closed = day >= limit || (digit(text.charAt(day)) < 0 && text.charAt(day) != mark);
        if (day == month + 1 || numberValue < 1 || numberValue > 31 || !closed) {
            return null;
        }
        return new DatePoint(day, years, months, numberValue, Part.WHOLE);
    }

    /** “十四五”期间, “十四五”时期, “十四五”末, with or without quotation marks. */
    private @Nullable DatePoint readFiveYears(int start) {
        boolean quoted = start < limit && (text.charAt(start) == '“' || text.charAt(start) == '"');
        int at = quoted ? start + 1 : start;
        int teens = at(at, "十") ? 10 : 0;
        int unit = at + (teens > 0 ? 1 : 0) < limit
                ? FIVE_YEAR_NUMBERS.indexOf(text.charAt(at + (teens > 0 ? 1 : 0))) + 1
                : 0;
        int five = at + (teens > 0 ? 2 : 1);
        if (teens == 0 || unit < 1 || unit > 9 || !at(five, "五")) {
            return null;
        }
        int end = five + 1;
        if (quoted) {
            if (!at(end, "”") && !at(end, "\"")) {
                return null;
            }
            end++;
        }
        int year = 2006 + 5 * (unit - 1);
        if (at(end, "期间") || at(end, "时期")) {
            boolean last = at(end + 2, "末");
            return new DatePoint(end + (last ? 3 : 2), year, 0, 0, last ? Part.FIVE_YEARS_END : Part.FIVE_YEARS);
        }
        if (at(end, "末") || at(end, "期末")) {
            return new DatePoint(end + (at(end, "末") ? 1 : 2), year, 0, 0, Part.FIVE_YEARS_END);
        }
        return null;
    }

    private int numberValue;

    /** Reads 1 to 2 digits or a Chinese number up to 三十一; returns the place behind it, sets numberValue. */
    private int smallNumber(int start) {
        int end = plainNumber(start, 2);
        if (end > start) {
            return end;
        }
        int value = 0;
        while (end < limit && end - start < 3) {
            int digit = digit(text.charAt(end));
            if (text.charAt(end) == '十') {
                value = value == 0 ? 10 : value * 10;
            } else if (digit > 0 && text.charAt(end) != '两') {
                value = value >= 10 ? value + digit : digit;
            } else {
                break;
            }
            end++;
        }
        numberValue = value;
        return end;
    }

    private int plainNumber(int start, int most) {
        int end = start;
        int value = 0;
        while (end < limit && end - start < most && NumeralReader.isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        numberValue = value;
        return end;
    }

    private static int digit(char c) {
        return NumeralReader.isDigit(c) ? c - '0' : ChineseNumeralReader.digit(c);
    }

    private boolean precededByDigit(int start) {
        return start > 0 && NumeralReader.isDigit(text.charAt(start - 1));
    }

    private boolean precededBy(int start, String word) {
        return start >= word.length() && at(start - word.length(), word);
    }

    boolean at(int index, String word) {
        return Wording.startsAt(text, index, limit, word);
    }
}
