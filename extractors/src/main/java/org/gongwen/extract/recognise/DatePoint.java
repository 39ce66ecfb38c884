package org.gongwen.extract.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 日期点: a calendar expression as written: a year, month or day, or a named part of them.
 *
 * @param end behind its last character
 * @param year the year, or 0 where it is not written
 * @param month the month, or 0
 * @param day the day, or 0
 * @param part the named part of the year or month
 */
record DatePoint(int end, int year, int month, int day, Part part) {
    /** Part of a year or a month. */
    enum Part {
        /** The whole of it. */
        WHOLE,
        /** 初: its first days. */
        BEGINNING,
        /** 中: its middle. */
        MIDDLE,
        /** 底, 末. */
        END,
        /** 上旬. */
        FIRST_TEN_DAYS,
        /** 中旬. */
        SECOND_TEN_DAYS,
        /** 下旬. */
        LAST_TEN_DAYS,
        /** 上半年. */
        FIRST_HALF,
        /** 下半年. */
        SECOND_HALF,
        /** 一季度. */
        QUARTER,
        /** 前三季度. */
        FIRST_QUARTERS,
        /** 一季度末. */
        QUARTER_END,
        /** “十四五”期间. */
        FIVE_YEARS,
        /** “十四五”末. */
        FIVE_YEARS_END
    }

    /** The same point in another year. */
    DatePoint inYear(int otherYear) {
        return new DatePoint(end, otherYear, month, day, part);
    }

    /** The same day in another month. */
    DatePoint inMonth(int otherYear, int otherMonth) {
        return new DatePoint(end, otherYear, otherMonth, day, part);
    }

    /** Whether it names a point in time (30日, 年底) rather than a stretch (2020年, 上半年). */
    boolean isPoint() {
        return switch (part) {
            case WHOLE -> day > 0;
            case FIRST_HALF, SECOND_HALF, QUARTER, FIRST_QUARTERS, FIVE_YEARS -> false;
            case BEGINNING, MIDDLE, END, FIRST_TEN_DAYS, SECOND_TEN_DAYS, LAST_TEN_DAYS, QUARTER_END, FIVE_YEARS_END ->
                true;
        };
    }

    /** Whether the date exists; a year that is not written counts as a leap year. */
    boolean isValid() {
        return month <= 12
                && day
                        <= (month == 0
                                ? 0
                                : YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth());
    }

    /** Its first day, or null where the year is not known. */
    @Nullable
    LocalDate firstDay() {
        if (year == 0) {
            return null;
        }
        return switch (part) {
            case WHOLE, BEGINNING, END, MIDDLE, FIRST_TEN_DAYS, QUARTER_END, FIVE_YEARS_END ->
                LocalDate.of(year, Math.max(1, month), Math.max(1, day));
            case SECOND_TEN_DAYS -> LocalDate.of(year, month, 11);
            case LAST_TEN_DAYS -> LocalDate.of(year, month, 21);
            case FIRST_HALF, FIVE_YEARS -> LocalDate.of(year, 1, 1);
            case SECOND_HALF -> LocalDate.of(year, 7, 1);
            case QUARTER -> LocalDate.of(year, month - 2, 1);
            case FIRST_QUARTERS -> LocalDate.of(year, 1, 1);
        };
    }

    /** Its last day, or null where the year is not known. */
    @Nullable
    LocalDate lastDay() {
        if (year == 0) {
            return null;
        }
        return switch (part) {
            case WHOLE, END, QUARTER, FIRST_QUARTERS, QUARTER_END ->
                day > 0 ? LocalDate.of(year, month, day) : lastOfMonth();
            case BEGINNING -> month > 0 ? LocalDate.of(year, month, 10) : LocalDate.of(year, 3, 31);
            case MIDDLE -> month > 0 ? LocalDate.of(year, month, 20) : LocalDate.of(year, 6, 30);
            case FIRST_TEN_DAYS -> LocalDate.of(year, month, 10);
            case SECOND_TEN_DAYS -> LocalDate.of(year, month, 20);
            case LAST_TEN_DAYS -> lastOfMonth();
            case FIRST_HALF -> LocalDate.of(year, 6, 30);
            case SECOND_HALF -> LocalDate.of(year, 12, 31);
            case FIVE_YEARS, FIVE_YEARS_END -> LocalDate.of(year + 4, 12, 31);
        };
    }

    private LocalDate lastOfMonth() {
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }
}
