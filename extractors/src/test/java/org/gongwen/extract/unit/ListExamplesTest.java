package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gongwen.extract.text.UnitMention;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ListExamplesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "lists.csv", delimiterString = " => ", maxCharsPerColumn = 9999)
    void readsTheListsAndNoOthers(String text, String expected) {
        assertThat(rendered(UnitListReader.read(GoldNotice.normal(text), List.of(), null)
                        .units()))
                .isEqualTo(expected);
    }

    private static String rendered(List<UnitMention> units) {
        List<String> groups = new ArrayList<>();
        StringJoiner group = new StringJoiner(" ");
        @Nullable UnitRole role = null;
        for (UnitMention unit : units) {
            if (unit.role() != role && role != null) {
                groups.add(group.toString());
                group = new StringJoiner(" ");
            }
            if (unit.role() != role) {
                role = unit.role();
                group.add(role.name().charAt(0) + (unit.openEnded() ? "+:" : ":") + unit.unit());
            } else {
                group.add(unit.unit());
            }
        }
        groups.add(group.toString());
        return units.isEmpty() ? "none" : String.join(" ", groups);
    }
}
