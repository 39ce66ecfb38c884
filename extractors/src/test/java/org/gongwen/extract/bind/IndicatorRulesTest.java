package org.gongwen.extract.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongwen.extract.ExampleCheck;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.extract.rule.Example;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.BoundTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule for indicators takes part in the reading of the sentences that it fires on, and in no other one's. */
class IndicatorRulesTest {
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();

    @TestFactory
    Stream<DynamicTest> rulesReadTheirExamples() {
        return Stream.of(SizeIndicators.RULES, TermIndicators.RULES, DueIndicators.RULES)
                .flatMap(List::stream)
                .distinct()
                .flatMap(rule -> rule.examples().stream().map(example -> test(rule, example)));
    }

    private static DynamicTest test(Rule<Function<Site, @Nullable String>> rule, Example example) {
        return DynamicTest.dynamicTest(rule.id() + " " + example.text(), () -> {
            assertThat(ExampleCheck.faults(example.text(), "", example.expected()))
                    .isEmpty();
            List<String> fired = EXTRACTOR.readLine(example.text(), null).targets().stream()
                    .map(BoundTarget::indicatorRule)
                    .toList();
            assertThat(fired.contains(rule.id()))
                    .as("%s of %s", rule.id(), fired)
                    .isEqualTo(example.fires());
        });
    }
}
