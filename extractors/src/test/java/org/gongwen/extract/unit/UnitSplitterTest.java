package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gongwen.extract.text.NormalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnitSplitterTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "splits.csv", delimiterString = " => ")
    void cutsNames(String text, String expected) {
        NormalText normal = GoldNotice.normal(text);
        SplitUnits split = UnitSplitter.split(normal, 0, normal.text().length());
        String names = split.units().stream().map(SplitUnit::name).collect(Collectors.joining("/"));
        assertThat(names + (split.openEnded() ? "+" : "")).isEqualTo(expected);
    }
}
