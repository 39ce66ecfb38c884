package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.sample.SilentListener;
import org.gongwen.pipeline.write.CsvFlavor;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.HeaderLanguage;
import org.gongwen.pipeline.write.PartitionBy;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.ColumnType;
import org.gongwen.schema.contract.Contract;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The snapshot of the five notices in DuckDB, loaded as the README says. */
class LoadingTest {
    private static final Pattern DUCKDB_LINES = Pattern.compile("```sql\\n-- DuckDB\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static Path snapshot;

    @BeforeAll
    static void run() throws IOException {
        RunOptions options = new RunOptions(
                List.of("in"),
                folder.resolve("out"),
                folder.resolve("store.db"),
                2,
                new TableForm(
                        Set.of(Format.CSV, Format.PARQUET), HeaderLanguage.EN, CsvFlavor.DATA, PartitionBy.REGION),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        FileInputs inputs = new FileInputs(List.of(Notices.file("notices")), List.of(), List.of());
        new Run(options, inputs, new SilentListener(), Clock.systemUTC(), 1).run();
        snapshot = folder.resolve("out").resolve("current");
    }

    static Stream<TableModel<?>> tables() {
        return Tables.ALL.stream().filter(table -> !table.equals(Tables.TEXTS));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvForLoadersAndParquetHoldTheSameRows(TableModel<?> table) throws SQLException {
        String parquet = "SELECT * FROM '" + snapshot.resolve(table.name() + ".parquet") + "'";
        String csv = "SELECT " + columns(table) + " FROM read_csv('" + snapshot.resolve(table.name() + ".csv")
                + "', all_varchar = true, header = true, allow_quoted_nulls = false)";
        assertThat(count(parquet)).isEqualTo(count(csv));
        assertThat(count("(" + parquet + ") EXCEPT (" + csv + ")")).isZero();
        assertThat(count("(" + csv + ") EXCEPT (" + parquet + ")")).isZero();
    }

    private static String columns(TableModel<?> table) {
        return table.columns().stream().map(LoadingTest::cast).collect(Collectors.joining(", "));
    }

    private static String cast(ColumnModel column) {
        String name = '"' + column.name() + '"';
        if (column.type() == ColumnType.TEXT_LIST) {
            return "CASE WHEN " + name + " = '' THEN [] ELSE string_split(" + name + ", '；') END";
        }
        return switch (column.type()) {
            case TEXT, ENUM, TEXT_LIST -> name;
            case INTEGER -> name + "::INTEGER";
            case LONG -> name + "::BIGINT";
            case BOOLEAN -> name + "::BOOLEAN";
            case DATE -> name + "::DATE";
            case DECIMAL -> name + "::DECIMAL(38, 10)";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void theLinesOfTheReadmeLoadIt(String page) throws IOException, SQLException {
        String text = Files.readString(Notices.file("..").resolve(page).normalize());
        List<String> blocks = DUCKDB_LINES
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String line : String.join("", blocks).split(";\\s*\\n")) {
                if (!line.isBlank()) {
                    statement.execute(line.replace("out/current", snapshot.toString()));
                }
            }
            assertThat(count(statement, "SELECT * FROM targets")).isPositive();
        }
    }

    @Test
    void fillsTheTablesOfTheContract() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Contract.DUCKDB.render());
            for (TableModel<?> table : Tables.ALL) {
                Path file = snapshot.resolve(table.name() + ".parquet");
                statement.execute("INSERT INTO " + table.name() + " SELECT * FROM '" + file + "'");
            }
            assertThat(
                            count(
                                    statement,
                                    "SELECT * FROM targets JOIN texts USING (notice_id) WHERE replace("
                                            + "replace(substr(text, char_start + 1, char_end - char_start), chr(10), ''), ' ', '') <> span"))
                    .as("offsets point at spans")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices", "targets", "responsibilities", "texts"})
    void partitionsHoldTheSameRows(String table) throws SQLException {
        String whole = "SELECT * FROM '" + snapshot.resolve(table + ".parquet") + "'";
        String parts = "read_parquet('" + snapshot.resolve("by-region").resolve(table)
                + "/*/*.parquet', hive_partitioning = true)";
        String columns = table.equals("notices") ? "*" : "* EXCLUDE (region)";
        assertThat(count("(" + whole + ") EXCEPT ALL (SELECT " + columns + " FROM " + parts + ")"))
                .isZero();
        assertThat(count("SELECT * FROM " + parts)).isEqualTo(count(whole));
        assertThat(count("SELECT DISTINCT region FROM " + parts + " WHERE region = '景德镇市'"))
                .isEqualTo(1);
    }

    @Test
    void parquetTellsWhatItsColumnsMean() throws SQLException {
        String metadata = "SELECT * FROM parquet_kv_metadata('" + snapshot.resolve("targets.parquet")
                + "') WHERE decode(key) = 'gongwen.column.indicator' AND decode(value) LIKE '指标名称%'";
        assertThat(count(metadata)).isEqualTo(1);
    }

    @Test
    void theDataPackageNamesEveryFileOfATable() throws IOException {
        String description = Files.readString(snapshot.resolve("datapackage.json"));
        try (Stream<Path> files = Files.list(snapshot)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv") || name.endsWith(".parquet")))
                    .allSatisfy(name -> assertThat(description).contains("\"path\": \"" + name + "\""));
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            return count(statement, query);
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM (" + query + ")")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}
