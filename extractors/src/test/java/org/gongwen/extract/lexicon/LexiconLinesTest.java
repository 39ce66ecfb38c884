package org.gongwen.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Target;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of a lexicon is there once, of a known dimension, and its example reads back. */
class LexiconLinesTest {
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();
    private static final Set<String> LENGTHS_OF_TIME =
            Set.of("P1Y", "P1M", "P1D", "PT1H", "PT1M", "PT1S", "workday", "学期", "交易日");
    private static final Set<String> PLACES = Set.of(
            "BARE",
            "COMPARING",
            "DEED",
            "EDGE",
            "FORMING",
            "LEAD",
            "LIGHT",
            "LINK",
            "MANNER",
            "MISHAP",
            "MODAL",
            "OPENING",
            "STATE",
            "VALUE",
            "WHOLE");

    @TestFactory
    Stream<DynamicTest> units() {
        return each("units.csv", line -> line.get("symbol"), line -> {
            assertDimension(Kind.valueOf(line.get("kind")), line.get("normalized_unit"));
            assertReads(line, row -> row.kind().name().equals(line.get("kind")) && isOf(row, line.get("unit")));
        });
    }

    @TestFactory
    Stream<DynamicTest> classifiers() {
        return each("classifiers.csv", line -> line.get("symbol"), line -> {
            assertThat(line.get("numerals")).isIn("ANY", "ARABIC");
            if (line.get("example").isEmpty()) {
                assertLabels(line.get("symbol"));
                return;
            }
            assertReads(line, row -> row.kind() == Kind.COUNT && isOf(row, line.get("symbol")));
        });
    }

    @TestFactory
    Stream<DynamicTest> comparators() {
        return each("comparators.csv", line -> line.get("side") + " " + line.get("word"), line -> {
            assertThat(line.get("side")).isIn("BEFORE", "AFTER");
            assertThat(line.get("example")).contains(line.get("word"));
            assertReads(line, row -> row.comparator() == Comparator.valueOf(line.get("comparator")));
        });
    }

    @TestFactory
    Stream<DynamicTest> phraseWords() {
        return each("phrase-words.csv", line -> line.get("place") + " " + line.get("word"), line -> {
            assertThat(line.get("place")).isIn(PLACES);
            assertThat(line.get("word")).isNotBlank();
        });
    }

    private interface Check {
        void of(LexiconLine line);
    }

    private static Stream<DynamicTest> each(String file, Function<LexiconLine, String> key, Check check) {
        List<LexiconLine> lines = LexiconFile.read(file);
        Set<String> seen = new HashSet<>();
        return lines.stream().map(line -> {
            boolean first = seen.add(key.apply(line));
            return DynamicTest.dynamicTest(file + " " + key.apply(line), () -> {
                assertThat(first).as("stands once").isTrue();
                check.of(line);
            });
        });
    }

    private static void assertDimension(Kind kind, String unit) {
        switch (kind) {
            case RATE -> assertThat(unit).isIn("ratio", "pp");
            case AMOUNT -> assertThat(Currency.getAvailableCurrencies()).contains(Currency.getInstance(unit));
            case ACREAGE -> assertThat(unit).isEqualTo("m2");
            case DURATION -> assertThat(LENGTHS_OF_TIME).contains(unit);
            case MEASURE -> assertThat(unit).isNotBlank();
            case COUNT, DEADLINE -> throw new AssertionError("Neither counts nor dates have units");
        }
    }

    private static boolean isOf(Target row, String unit) {
        return unit.equals(row.unit());
    }

    /** 大 and 级 without an example are read only to be refused: 三大平台 is a name. */
    private static void assertLabels(String symbol) {
        assertThat(EXTRACTOR.extractLine("建设三" + symbol + "平台。", null).targets())
                .isEmpty();
    }

    private static void assertReads(LexiconLine line, java.util.function.Predicate<Target> isMeant) {
        List<Target> rows = EXTRACTOR.extractLine(line.get("example"), null).targets();
        assertThat(rows).as(line.get("example")).anyMatch(isMeant);
    }
}
