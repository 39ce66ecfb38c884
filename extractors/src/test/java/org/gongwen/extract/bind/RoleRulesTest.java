package org.gongwen.extract.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwen.extract.ExampleCheck;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.extract.rule.Example;
import org.gongwen.extract.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence beside a role rule reads as it says, and the rule takes part where it says so. */
class RoleRulesTest {
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();
    private static final String DATE = "2020-06-01";

    @TestFactory
    Stream<DynamicTest> sentencesReadAsTheirRulesSay() {
        return Roles.rules().flatMap(RoleRulesTest::tests);
    }

    private static Stream<DynamicTest> tests(Rule<Predicate<RoleContext>> rule) {
        return rule.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(rule.id() + " " + example.text(), () -> check(rule.id(), example)));
    }

    private static void check(String id, Example example) {
        assertThat(ExampleCheck.faults(example.text(), DATE, example.expected()))
                .isEmpty();
        assertThat(fired(example.text()).contains(id)).as("rule takes part").isEqualTo(example.fires());
    }

    static List<String> fired(String text) {
        return EXTRACTOR.readLine(text, java.time.LocalDate.parse(DATE)).targets().stream()
                .map(target -> target.roleRule())
                .toList();
    }
}
