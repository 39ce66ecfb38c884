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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.pipeline.sample.SilentListener;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The offsets of every published row cut its text out of texts.parquet, white space that joined lines aside. */
class OffsetsTest {
    @TempDir
    private static Path folder;

    private static Path snapshot = Path.of("");
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void publish() throws IOException, SQLException {
        RunOptions options = new RunOptions(
                List.of("notices"),
                folder,
                folder.resolve("store.db"),
                2,
                TableForm.of(Set.of(Format.CSV)),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        Inputs inputs = new FileInputs(List.of(Path.of("..", "fixtures", "notices")), List.of(), List.of());
        RunResult result = new Run(options, inputs, new SilentListener(), Clock.systemUTC(), 1).run();
        snapshot = ((RunResult.Published) result).snapshot();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT notice_id, text FROM '" + snapshot.resolve("texts.parquet") + "'")) {
            while (rows.next()) {
                TEXTS.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(TEXTS).hasSize(5);
    }

    @TestFactory
    Stream<DynamicTest> cutOutEverySpan() throws IOException {
        return tests("targets", "span");
    }

    @TestFactory
    Stream<DynamicTest> cutOutEveryUnit() throws IOException {
        return tests("responsibilities", "unit");
    }

    @TestFactory
    Stream<DynamicTest> cutOutEverySection() throws IOException {
        return tests("sections", "text");
    }

    @TestFactory
    Stream<DynamicTest> cutOutEveryQuote() throws IOException {
        return tests("problems", "quote");
    }

    private static Stream<DynamicTest> tests(String table, String column) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String csv = Files.readString(snapshot.resolve(table + ".csv")).substring(1);
        try (CSVParser rows =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            for (CSVRecord row : rows) {
                if (!row.get("char_start").isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(
                            table + " " + row.getRecordNumber(), () -> check(row, row.get(column))));
                }
            }
        }
        return tests.stream();
    }

    private static void check(CSVRecord row, String expected) {
        String text = TEXTS.get(row.get("notice_id"));
        String cut = text.substring(Integer.parseInt(row.get("char_start")), Integer.parseInt(row.get("char_end")));
        assertThat(squeezed(cut)).isEqualTo(squeezed(expected));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
