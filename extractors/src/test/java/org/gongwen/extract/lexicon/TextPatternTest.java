package org.gongwen.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text pattern finds what its regular expression finds, and is not run where that cannot be. */
class TextPatternTest {
    private static final long SEED = 20260901;
    private static final int TEXTS = 4000;

    private static final List<String> EXPRESSIONS = List.of(
            "增长",
            "增长|下降",
            "(?:增长|提高|升)(?:了|约){0,3}$",
            "^(?:不?低于|至少)",
            "(?:^|[，、])其[余他]的?$",
            "(?<!不)(?:低于|高于)$",
            "的[，,]|(?<![及小])时[，,]|(?:情况|情形)下",
            "[^，；]{0,4}?的([^，；不]{1,3})",
            "(?:新(?:增|建(?!区))|净增)",
            "[0-9]{1,2}年|\\d+月",
            "(?:[一二三]|十){1,3}、",
            "每(?=年)年?次*",
            "增+长?|(?<x>提)高",
            "[a-c\\-、]{2,}增",
            "\\(含\\)|不含",
            ".*比$",
            "^$",
            "(?:增|提)??高",
            "\\p{IsHan}{2,3}局",
            "(?:增|提|升|涨|减|降|多|少)(?:长|高|幅|加|升|低|缩|小)(?:[到至为]|约|近|了)(?:以上|以下|不足)年?",
            "(?:增[长加]|减[少小])?(?:幅度|比例)?[到至]|增长、|(?:增|长){2}");

    /** On texts made of its own characters and a few others. */
    @TestFactory
    Stream<DynamicTest> findsWhatTheExpressionFinds() {
        return EXPRESSIONS.stream().map(regex -> DynamicTest.dynamicTest(regex, () -> compare(regex)));
    }

    private static void compare(String regex) {
        Random random = new Random(SEED);
        String characters = regex + "的增长，年0 ";
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            compare(regex, text.toString());
        }
    }

    private static void compare(String regex, String text) {
        TextPattern pattern = TextPattern.of(regex);
        Pattern expected = Pattern.compile(regex);
        for (CharSequence each : List.of(text, new Stretch(text))) {
            assertThat(pattern.in(each))
                    .as(text)
                    .isEqualTo(expected.matcher(text).find());
            assertThat(pattern.fits(each))
                    .as(text)
                    .isEqualTo(expected.matcher(text).matches());
            assertThat(pattern.opens(each))
                    .as(text)
                    .isEqualTo(expected.matcher(text).lookingAt());
            assertThat(pattern.find(each) != null).as(text).isEqualTo(pattern.in(each));
        }
        assertThat(pattern.cutAll(text)).isEqualTo(expected.matcher(text).replaceAll(""));
        assertThat(pattern.cutFirst(text)).isEqualTo(expected.matcher(text).replaceFirst(""));
    }

    @Test
    void knowsWhatEachMatchNeeds() {
        PatternOutline outline = PatternOutline.of("(?:增长|提高)了?[至到]?约{1,2}$");
        assertThat(outline.ways())
                .extracting(PatternOutline.Way::all)
                .containsExactly(Set.of('增', '长', '约'), Set.of('提', '高', '约'));
        assertThat(outline.common().all()).containsExactly('约');
        assertThat(outline.longest()).isEqualTo(6);
        assertThat(outline.atEnd()).isTrue();
        assertThat(outline.atStart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)gdp", "\\Q增长\\E", "[\\p{IsHan}&&[^的]]"})
    void refusesWhatItCannotRead(String regex) {
        assertThatThrownBy(() -> TextPattern.of(regex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(regex);
    }
}
