package org.gongwen.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractTest {
    private static final Path COMMITTED = Path.of("contract");

    /** A column that changes shows in the review of its commit. Run with -Dgongwen.contract=write to accept. */
    @ParameterizedTest
    @EnumSource(Contract.class)
    void isTheCommittedOne(Contract contract) throws IOException {
        Path file = COMMITTED.resolve(fileName(contract));
        if ("write".equals(System.getProperty("gongwen.contract"))) {
            Files.createDirectories(COMMITTED);
            Files.writeString(file, contract.render());
        }
        assertThat(contract.render()).isEqualTo(Files.readString(file));
    }

    private static String fileName(Contract contract) {
        return switch (contract) {
            case JSON_SCHEMA -> "tables.schema.json";
            case DUCKDB, POSTGRESQL, SPARK -> contract.name().toLowerCase(Locale.ROOT) + ".sql";
            case DATAPACKAGE -> "datapackage.json";
            case DICTIONARY -> "dictionary.md";
        };
    }

    @ParameterizedTest
    @EnumSource(Contract.class)
    void hasEveryColumnOfEveryTableAndItsVersion(Contract contract) {
        String text = contract.render();
        assertThat(text).contains(Contract.VERSION);
        for (TableModel<?> table : Tables.ALL) {
            String name = table.name();
            int start = indexOfTable(text, name);
            assertThat(start).as(name).isNotNegative();
            assertThat(table.columnNames())
                    .allSatisfy(column ->
                            assertThat(text.substring(start)).as(name).containsPattern("\\b" + column + "\\b"));
        }
    }

    /** Where a table begins: behind a heading, or as a name in quotation marks of JSON or of a dialect. */
    private static int indexOfTable(String text, String name) {
        Matcher matcher = Pattern.compile("(?:## |TABLE .|\"(?:name\": \")?)" + name + "\\b")
                .matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    @Test
    void namesColumnsInSnakeCaseButForKeywords() {
        assertThat(Tables.TARGETS.columnNames())
                .startsWith("target_id", "notice_id")
                .contains("value_upper", "char_start");
        assertThat(Tables.NOTICES.columnNames())
                .contains("sha256", "implements")
                .doesNotContain("implementing");
    }

    @Test
    void keysAreColumnsThatAreNeverEmpty() {
        for (TableModel<?> table : Tables.ALL) {
            assertThat(table.columns().stream()
                            .filter(column -> !column.nullable())
                            .map(ColumnModel::name))
                    .as(table.name())
                    .containsAll(table.key());
        }
    }

    @Test
    void chineseNamesTellTheColumnsOfATableApart() {
        for (TableModel<?> table : Tables.ALL) {
            assertThat(table.columns().stream().map(column -> column.docs().zh()))
                    .as(table.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theDictionaryTellsWhatEveryValueMeans() {
        assertThat(Contract.DICTIONARY.render())
                .contains("| BY | 至迟 | By the point, DEADLINE only. |", "| LEAD | 牵头单位 |")
                .doesNotContainPattern("\\| [A-Z_]+ \\|  \\|  \\|");
    }

    @Test
    void everyColumnIsDocumentedInBothLanguages() {
        for (TableModel<?> table : Tables.ALL) {
            for (ColumnModel column : table.columns()) {
                assertThat(column.docs().zh())
                        .as(table.name() + "." + column.name())
                        .isNotBlank();
                assertThat(column.docs().doc())
                        .as(table.name() + "." + column.name())
                        .isNotBlank();
                assertThat(column.docs().docZh())
                        .as(table.name() + "." + column.name())
                        .isNotBlank();
            }
        }
    }
}
