package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwen.schema.Direction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Target;
import org.gongwen.schema.gold.GoldTarget;
import org.jspecify.annotations.Nullable;

/**
 * 指标比对: a target row and the gold target with the same span.
 *
 * @param gold the gold target
 * @param row the row
 * @param units the units of the gold target's section, as they are compared
 */
record ComparedTarget(GoldTarget gold, Target row, List<String> units) {
    private record Value(
            String name, @Nullable Object wanted, @Nullable Object got) {
        boolean isRight() {
            return Objects.equals(wanted, got);
        }
    }

    /** Counts the row as right or wrong; what hangs on the reading (comparator, role …) counts in right ones alone. */
    void score(Scorecard card) {
        card.right(Scorecard.SPAN);
        List<Value> wrong = reading().stream().filter(value -> !value.isRight()).toList();
        if (wrong.isEmpty()) {
            card.right(Scorecard.STRICT);
            meaning().forEach(value -> compare(card, value, value.isRight()));
            Value indicator = new Value("indicator", gold.indicator(), row.indicator());
            compare(card, indicator, Overlap.isEnough(gold.indicator(), row.indicator()));
        } else {
            card.wrong(Scorecard.STRICT);
            card.missed(Scorecard.STRICT);
            wrong.forEach(value -> report(card, value));
        }
    }

    private List<Value> reading() {
        if (gold.kind() != row.kind()) {
            return List.of(new Value("kind", gold.kind(), row.kind()));
        }
        if (gold.kind() == Kind.DEADLINE) {
            return List.of(
                    new Value("period_start", gold.periodStart(), row.periodStart()),
                    new Value("period_end", gold.periodEnd(), row.periodEnd()));
        }
        return List.of(
                new Value("value", number(gold.value()), number(row.value())),
                new Value("value_upper", number(gold.valueUpper()), number(row.valueUpper())),
                new Value("unit", ComparedText.of(gold.unit()), ComparedText.of(row.unit())));
    }

    private List<Value> meaning() {
        List<Value> values = new ArrayList<>();
        values.add(new Value("comparator", gold.comparator(), row.comparator()));
        values.add(new Value("role", gold.role(), row.role()));
        values.add(new Value("deadline", ComparedText.of(gold.deadline()), ComparedText.of(row.deadline())));
        if (gold.kind() != Kind.DEADLINE && gold.kind() != Kind.DURATION) {
            Direction wanted = Objects.requireNonNullElse(gold.direction(), Direction.LEVEL);
            values.add(new Value("direction", wanted, row.direction()));
        }
        values.add(new Value("responsible_units", units, responsibleUnits()));
        return values;
    }

    private void compare(Scorecard card, Value value, boolean right) {
        card.compared(value.name(), right);
        if (!right) {
            report(card, value);
        }
    }

    private void report(Scorecard card, Value value) {
        card.error("target " + gold.section() + " " + gold.span() + ": " + value.name(), value.wanted(), value.got());
    }

    private List<String> responsibleUnits() {
        return row.responsibleUnits().stream().map(ComparedText::of).toList();
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
