package org.gongwen.extract.rule;

import java.util.Arrays;
import java.util.List;

/**
 * 规则: a name, what it does, and the examples that hold it.
 *
 * @param id package/kebab-name; it stands in the rule column and in explain, so it is stable
 * @param production what the rule does
 * @param examples at least one sentence that it fires on and one that it spares
 * @param <P> the form of the production, set by the topic
 */
public record Rule<P>(String id, P production, List<Example> examples) {
    /** Refuses a rule without examples of both sorts. */
    public Rule {
        examples = List.copyOf(examples);
        if (examples.stream().noneMatch(Example::fires) || examples.stream().allMatch(Example::fires)) {
            throw new IllegalArgumentException(
                    "Invalid rule " + id + ": it needs a sentence that it fires on and one that it spares");
        }
    }

    /** A rule with its examples. */
    public static <P> Rule<P> of(String id, P production, Example... examples) {
        return new Rule<>(id, production, Arrays.asList(examples));
    }
}
