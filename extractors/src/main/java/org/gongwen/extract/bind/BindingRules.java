package org.gongwen.extract.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.rule.Rule;

/** 绑定规则: the rules of this stage. */
public final class BindingRules {
    private BindingRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>();
        Stream.of(Roles.TOPICS, Roles.WEAKER).flatMap(List::stream).forEach(topic -> rules.addAll(topic.rules()));
        rules.addAll(Directions.FALLS);
        rules.addAll(Directions.RISES);
        rules.addAll(SizeIndicators.RULES);
        rules.addAll(TermIndicators.RULES);
        rules.addAll(DueIndicators.RULES);
        return rules;
    }
}
