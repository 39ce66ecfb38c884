package org.gongwen.extract.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 量: a quantity as recognition hands it to binding.
 *
 * @param span the number, its magnitude and its unit
 * @param extent span and the words that compare it, as far as they touch it (不超过16%以内)
 * @param kind what sort of quantity it is
 * @param amount its value; null for deadlines
 * @param period its calendar period; null but for deadlines
 * @param comparator how it bounds what it measures
 * @param rule id of the rule that read it
 * @param comparatorRule id of the rule that read the comparator
 */
public record Quantity(
        Span span,
        Span extent,
        Kind kind,
        @Nullable Amount amount,
        @Nullable Period period,
        Comparator comparator,
        String rule,
        String comparatorRule) {

    /** First character of the span. */
    public int start() {
        return span.start();
    }

    /** Behind the last character of the span. */
    public int end() {
        return span.end();
    }

    /**
     * 数值: value and unit as stated and in their normal form.
     *
     * @param value the value, or the low end of a range, magnitude worked in
     * @param upper the high end of a range
     * @param unit the unit as stated, without magnitude; empty where the text gives none
     * @param normalizedValue value in the normalised unit
     * @param normalizedUpper upper in the normalised unit
     * @param normalizedUnit the normalised unit
     */
    public record Amount(
            BigDecimal value,
            @Nullable BigDecimal upper,
            String unit,
            @Nullable BigDecimal normalizedValue,
            @Nullable BigDecimal normalizedUpper,
            @Nullable String normalizedUnit) {}

    /**
     * 期间: the calendar period of a deadline.
     *
     * @param start first day, or null where it is open or not known
     * @param end last day, or null where it is open or not known
     * @param point whether the words name a point (年底, 30日) rather than a stretch (2020年, 上半年)
     */
    public record Period(
            @Nullable LocalDate start, @Nullable LocalDate end, boolean point) {}
}
