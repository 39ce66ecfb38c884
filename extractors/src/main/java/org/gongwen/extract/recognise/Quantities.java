package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Span;
import org.gongwen.schema.Comparator;
import org.jspecify.annotations.Nullable;

/** 量的构成: puts number, unit and bound together. */
final class Quantities {
    private Quantities() {}

    static Quantity of(
            int start,
            int end,
            BigDecimal value,
            @Nullable BigDecimal upper,
            UnitMeaning meaning,
            Comparators.Bound bound,
            BoundDefinition bounds,
            String rule) {
        BigDecimal normalUpper = upper == null ? null : plain(meaning.normalize(upper));
        Quantity.Amount amount = new Quantity.Amount(
                plain(value),
                upper == null ? null : plain(upper),
                meaning.unit(),
                plain(meaning.normalize(value)),
                normalUpper,
                meaning.normalizedUnit());
        Comparator comparator = upper != null ? Comparator.RANGE : bounds.apply(bound.comparator(), bound.word());
        return new Quantity(
                new Span(start, end),
                bound.extent(),
                meaning.kind(),
                amount,
                null,
                comparator,
                rule,
                bound.word().isEmpty() ? "comparator/none" : "comparator/" + bound.word());
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
