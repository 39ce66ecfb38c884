package org.gongwen.pipeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.gongwen.pipeline.sample.SampleRows;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.Contract;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What DuckDB, a reader that is not ours, makes of the Parquet files. */
class ParquetFileTest {
    @TempDir
    private Path folder;

    static List<TableModel<?>> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasTheTypesOfTheContract(TableModel<?> table) throws Exception {
        write(folder, BigDecimal.ONE);
        Map<String, String> types = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM '" + file(table) + "'")) {
            while (rows.next()) {
                types.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        }
        assertThat(types).containsExactlyEntriesOf(expectedTypes(table));
    }

    private static Map<String, String> expectedTypes(TableModel<?> table) {
        Map<String, String> types = new LinkedHashMap<>();
        for (ColumnModel column : table.columns()) {
            types.put(
                    column.name(),
                    switch (column.type()) {
                        case TEXT, ENUM -> "VARCHAR";
                        case INTEGER -> "INTEGER";
                        case LONG -> "BIGINT";
                        case BOOLEAN -> "BOOLEAN";
                        case DATE -> "DATE";
                        case DECIMAL -> "DECIMAL(38,10)";
                        case TEXT_LIST -> "VARCHAR[]";
                    });
        }
        return types;
    }

    @Test
    void givesBackWhatWasWritten() throws Exception {
        write(folder, new BigDecimal("5.14E+6"));
        assertThat(query(
                        "SELECT kind, value, value_upper, normalized_value, period_end, responsible_units[2], span FROM '"
                                + file(Tables.TARGETS) + "'"))
                .isEqualTo("ACREAGE|5140000.0000000000|null|3426666666.6667000000|2020-12-31|市财政局|514万亩");
        assertThat(query("SELECT implements, len(recipients), validity = '', index_number IS NULL, bytes FROM '"
                        + file(Tables.NOTICES) + "'"))
                .isEqualTo("[]|2|true|true|24529");
    }

    @Test
    void leavesACellEmptyWhoseNumberHasTooManyDigits() throws Exception {
        write(folder, new BigDecimal("1E+40"));
        assertThat(query("SELECT value, unit FROM '" + file(Tables.TARGETS) + "'"))
                .isEqualTo("null|亩");
    }

    @Test
    void loadsIntoTheTablesOfTheContract() throws Exception {
        write(folder, BigDecimal.TEN);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Contract.DUCKDB.render());
            for (TableModel<?> table : Tables.ALL) {
                statement.execute("INSERT INTO " + table.name() + " SELECT * FROM '" + file(table) + "'");
            }
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM targets")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void isReadByParquetItselfWithLogicalTypesAndStatistics() throws IOException {
        write(folder, BigDecimal.TEN);
        Path file = folder.resolve("targets.parquet");
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            MessageType schema = reader.getFileMetaData().getSchema();
            assertThat(schema.getType("value").getLogicalTypeAnnotation())
                    .isEqualTo(LogicalTypeAnnotation.decimalType(10, 38));
            assertThat(schema.getType("period_end").getLogicalTypeAnnotation())
                    .isEqualTo(LogicalTypeAnnotation.dateType());
            assertThat(schema.getType("kind").getLogicalTypeAnnotation()).isEqualTo(LogicalTypeAnnotation.enumType());
            assertThat(reader.getFileMetaData().getKeyValueMetaData())
                    .containsKeys(Tables.TARGETS.columnNames().stream()
                            .map(name -> "gongwen.column." + name)
                            .toArray(String[]::new));
            assertThat(reader.getRowGroups())
                    .singleElement()
                    .satisfies(group -> assertThat(group.getColumns())
                            .filteredOn(column -> column.getPath().toDotString().equals("source"))
                            .singleElement()
                            .satisfies(
                                    column -> assertThat(column.getStatistics().hasNonNullValue())
                                            .isTrue()));
        }
    }

    @Test
    void isTheSameByteForByte() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        write(first, BigDecimal.TEN);
        write(second, BigDecimal.TEN);
        for (TableModel<?> table : Tables.ALL) {
            assertThat(first.resolve(table.name() + ".parquet"))
                    .hasSameBinaryContentAs(second.resolve(table.name() + ".parquet"));
        }
    }

    @Test
    void keepsTheTextsOutOfCsv() throws IOException {
        try (TableFiles files = TableFiles.create(folder, Tables.ALL, TableForm.of(Set.of(Format.CSV)))) {
            assertThat(files.written())
                    .extracting(WrittenFile::name)
                    .contains("targets.csv", "texts.parquet")
                    .doesNotContain("texts.csv", "targets.parquet");
        }
    }

    private static void write(Path folder, BigDecimal value) throws IOException {
        try (TableFiles files = TableFiles.create(folder, Tables.ALL, TableForm.of(Set.of(Format.PARQUET)))) {
            files.write(Tables.NOTICES, List.of(SampleRows.notice("n1", "a.txt", "标题")));
            files.write(Tables.SECTIONS, List.of(SampleRows.section("n1", "稳定粮食")));
            files.write(Tables.TARGETS, List.of(SampleRows.target("n1", "t1", value, "514万亩")));
            files.write(Tables.RESPONSIBILITIES, List.of(SampleRows.responsibility("n1", 1, "市农业农村局")));
            files.write(Tables.CHANGES, List.of(SampleRows.change()));
        }
    }

    private String file(TableModel<?> table) {
        return folder.resolve(table.name() + ".parquet").toString();
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            StringBuilder cells = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.append(i == 1 ? "" : "|").append(row.getObject(i));
            }
            return cells.toString();
        }
    }
}
