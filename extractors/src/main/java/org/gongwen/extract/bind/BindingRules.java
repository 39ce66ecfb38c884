package org.gongwen.extract.bind;

import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.rule.Rule;

/** 绑定规则: the rules of this stage. */
public final class BindingRules {
    private BindingRules() {}

    /** All of them, in the order in which they are asked; the kinds of indicators share some. */
    public static List<Rule<?>> all() {
        return Stream.<Stream<? extends Rule<?>>>of(
                        Roles.rules(),
                        Directions.FALLS.stream(),
                        Directions.RISES.stream(),
                        Stream.of(SizeIndicators.RULES, TermIndicators.RULES, DueIndicators.RULES)
                                .flatMap(List::stream)
                                .distinct())
                .<Rule<?>>flatMap(rules -> rules)
                .toList();
    }
}
