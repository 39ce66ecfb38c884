package org.gongwen.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.rule.Example;
import org.gongwen.extract.rule.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of roles and indicators have tests beside them; every other rule fires on the sentences that stand beside it as such, spares the others, and all of them give their rows. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicContainer> rulesDoAsTheirExamplesSay() {
        return NoticeExtractor.rules().stream()
                .filter(rule -> rule.id().startsWith("refuse/") || rule.id().startsWith("direction/"))
                .map(rule -> DynamicContainer.dynamicContainer(rule.id(), tests(rule)));
    }

    @Test
    void ruleIdsAreUnique() {
        List<String> ids = NoticeExtractor.rules().stream().map(Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+/[a-z-]+"));
    }

    private static Stream<DynamicTest> tests(Rule<?> rule) {
        return rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(rule, example)));
    }

    private static void check(Rule<?> rule, Example example) {
        assertThat(ExampleCheck.faults(example.text(), "", example.expected())).isEmpty();
        List<String> fired = new Explanation(new NoticeExtractor().readLine(example.text(), null)).rules();
        assertThat(fired.contains(rule.id()))
                .as("%s fires on %s", rule.id(), example.text())
                .isEqualTo(example.fires());
    }
}
