package org.gongwen.extract.bind;

import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.rule.Rule;

/** 绑定规则: the rules of this stage. */
public final class BindingRules {
    private BindingRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<? extends Rule<?>> all() {
        return Stream.of(Directions.FALLS, Directions.RISES, Roles.CONTEXTS, Roles.CONDITIONS, Roles.STANDARDS)
                .flatMap(List::stream)
                .toList();
    }
}
