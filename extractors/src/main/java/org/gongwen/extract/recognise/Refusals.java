package org.gongwen.extract.recognise;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwen.extract.rule.Rule;
import org.jspecify.annotations.Nullable;

/** 非指标: the rules that refuse a number that is no target (extraction.md, section 3, What is not a target). */
final class Refusals {
    /** All of them; what names a place or an hour is told first. */
    static final List<Rule<Predicate<Candidate>>> RULES = Stream.of(
                    NamingNumbers.RULES, CountRefusals.RULES, TimeRefusals.RULES)
            .flatMap(List::stream)
            .toList();

    private Refusals() {}

    /** Id of the first rule that refuses the candidate, or null. */
    static @Nullable String refuse(Candidate candidate) {
        for (Rule<Predicate<Candidate>> rule : RULES) {
            if (rule.production().test(candidate)) {
                return rule.id();
            }
        }
        return null;
    }
}
