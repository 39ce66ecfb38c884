package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.text.UnitMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldUnitsTest {
    private static final Path FIXTURES = Path.of("..", "fixtures");

    @TestFactory
    List<DynamicTest> everyListOfTheFixturesIsRead() throws IOException {
        try (Stream<Path> gold = Files.list(FIXTURES.resolve("gold"))) {
            return gold.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        GoldNotice notice = GoldNotice.read(file, FIXTURES.resolve("notices"));
        UnitLists lists = UnitListReader.read(notice.text(), notice.sections(), notice.regionCode());
        assertThat(GoldNotice.rows(lists)).isEqualTo(notice.units());
        for (UnitMention unit : lists.units()) {
            assertThat(notice.text().text().substring(unit.start(), unit.end())).isEqualTo(unit.unit());
        }
    }
}
