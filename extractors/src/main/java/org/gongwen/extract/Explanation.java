package org.gongwen.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.BoundTarget;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Recognition.Refusal;

/** 说明: which rule read what, for each quantity of a reading and each number that was refused. */
public final class Explanation {
    private final Reading reading;

    /** The explanation of a reading. */
    public Explanation(Reading reading) {
        this.reading = reading;
    }

    /**
     * 步骤: one thing that was read.
     *
     * @param what number, comparator, role, indicator, direction, deadline or refused
     * @param value what it came to
     * @param rule id of the rule
     */
    public record Step(String what, String value, String rule) {}

    /**
     * 一处数字: a number of the text.
     *
     * @param span its text
     * @param start its first character in the normalised text
     * @param steps how it was read
     */
    public record Entry(String span, int start, List<Step> steps) {
        /** Copies its steps. */
        public Entry {
            steps = List.copyOf(steps);
        }
    }

    /** All numbers in text order. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        reading.targets().forEach(target -> entries.add(read(target)));
        reading.recognition().refusals().forEach(refusal -> entries.add(refused(refusal)));
        entries.sort(java.util.Comparator.comparingInt(Entry::start));
        return entries;
    }

    /** Ids of the rules that took part. */
    public List<String> rules() {
        return entries().stream()
                .flatMap(entry -> entry.steps().stream())
                .map(Step::rule)
                .distinct()
                .toList();
    }

    private Entry read(BoundTarget target) {
        Quantity quantity = target.quantity();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(quantity.kind().name(), value(quantity), quantity.rule()));
        steps.add(new Step("comparator", quantity.comparator().name(), quantity.comparatorRule()));
        steps.add(new Step("role", target.role().name(), target.roleRule()));
        if (target.direction() != null) {
            steps.add(new Step("direction", target.direction().name(), target.directionRule()));
        }
        steps.add(new Step("indicator", target.indicator() == null ? "" : target.indicator(), target.indicatorRule()));
        if (target.deadline() != null) {
            steps.add(new Step(
                    "deadline", cut(target.deadline().start(), target.deadline().end()), "deadline/sentence"));
        }
        return new Entry(cut(quantity.start(), quantity.end()), quantity.start(), steps);
    }

    private Entry refused(Refusal refusal) {
        String span = cut(refusal.span().start(), refusal.span().end());
        return new Entry(span, refusal.span().start(), List.of(new Step("refused", "no target", refusal.rule())));
    }

    private static String value(Quantity quantity) {
        Quantity.Amount amount = quantity.amount();
        Quantity.Period period = quantity.period();
        if (amount != null) {
            String upper = amount.upper() == null ? "" : "–" + amount.upper().toPlainString();
            String normal = amount.normalizedValue() == null
                    ? ""
                    : " = " + amount.normalizedValue().toPlainString() + " " + amount.normalizedUnit();
            return amount.value().toPlainString() + upper + " " + amount.unit() + normal;
        }
        return period == null ? "" : text(period.start()) + " … " + text(period.end());
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String cut(int start, int end) {
        return reading.notice().text().text().substring(start, end);
    }
}
