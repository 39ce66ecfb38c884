package org.gongwen.schema.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Direction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/**
 * 标注指标: a target that the gold has; the values mean what those of {@link org.gongwen.schema.Target} mean.
 *
 * @param section path of its section
 * @param span its text
 * @param nth which occurrence of the span in its section it is, from 1
 * @param kind what sort of quantity it is
 * @param value its value, or the low end of a range
 * @param valueUpper the high end of a range
 * @param unit its unit
 * @param periodStart first day of a deadline's period
 * @param periodEnd last day of a deadline's period
 * @param comparator how it bounds
 * @param direction level or change; LEVEL where the gold is silent
 * @param role what it does in the notice
 * @param indicator phrases of which each is right
 * @param deadline span of the deadline that governs it
 * @param optional true where careful readers may differ: neither rewarded nor punished
 */
public record GoldTarget(
        String section,
        String span,
        int nth,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueUpper,
        @Nullable String unit,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        Comparator comparator,
        @Nullable Direction direction,
        Role role,
        List<String> indicator,
        @Nullable String deadline,
        boolean optional) {
    /** Copies its list. */
    public GoldTarget {
        indicator = Objects.requireNonNullElse(indicator, List.of());
    }
}
