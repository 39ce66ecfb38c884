package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnitNamingTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "names.csv", delimiterString = " => ")
    void givesFullNames(String region, String names, String expected) {
        List<String> units = List.of(names.split("、"));
        String code = region.equals("none") ? null : region;
        String full = new UnitNaming(units, code).canonical(units.get(units.size() - 1));
        assertThat(full == null ? "none" : full).isEqualTo(expected);
    }

    @TestFactory
    List<DynamicTest> everyAgencyReadsItsExample() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LexiconLine row : LexiconFile.read(Agencies.class, "agencies.csv")) {
            String[] example = row.getOrDefault("example", "").split("→", -1);
            tests.add(DynamicTest.dynamicTest(row.get("example"), () -> {
                String code = switch ("STATE".equals(row.get("scope")) ? ' ' : example[0].charAt(0)) {
                    case '省' -> "360000";
                    case '市' -> "360100";
                    case '区' -> "360111";
                    case '县' -> "360121";
                    default -> null;
                };
                assertThat(new UnitNaming(List.of(example[0]), code).canonical(example[0]))
                        .isEqualTo(example[1]);
            }));
        }
        return tests;
    }
}
