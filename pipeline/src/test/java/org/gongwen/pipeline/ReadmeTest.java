package org.gongwen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front pages name what there is. */
class ReadmeTest {
    /** A path in back quotes; what the build and a run make lies in target and out. */
    private static final Pattern PATH = Pattern.compile("`((?:(?!target|out/)\\w+/)+[\\w.-]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void namesEachTableAndEachColumnOfTargets(String name) throws Exception {
        String page = Files.readString(page(name));

        assertThat(Tables.ALL).allSatisfy(table -> assertThat(page).containsPattern("\\b" + table.name() + "\\b"));
        assertThat(Tables.TARGETS.columns())
                .extracting(ColumnModel::name)
                .allSatisfy(column -> assertThat(page).containsPattern("\\b" + column + "\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md", "CONTRIBUTING.md"})
    void namesNoFileThatIsNotThere(String name) throws Exception {
        Path page = page(name);

        assertThat(PATH.matcher(Files.readString(page)).results().map(match -> match.group(1)))
                .allSatisfy(path -> assertThat(page.resolveSibling(path)).exists());
    }

    private static Path page(String name) {
        return Notices.file("..").resolve(name).normalize();
    }
}
