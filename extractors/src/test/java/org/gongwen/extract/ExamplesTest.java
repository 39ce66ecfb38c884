package org.gongwen.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of examples/*.csv gives just the rows that stand beside it, with the whole rule set at work. */
class ExamplesTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TestFactory
    Stream<DynamicContainer> sentencesGiveTheirRows() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream()
                    .map(file ->
                            DynamicContainer.dynamicContainer(file.getFileName().toString(), tests(file)));
        }
    }

    static Path folder() throws URISyntaxException {
        URI folder = ExamplesTest.class.getResource("examples").toURI();
        return Path.of(folder);
    }

    private static Stream<DynamicTest> tests(Path file) {
        return read(file).stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get("text"),
                        () -> assertThat(ExampleCheck.faults(line.get("text"), line.get("date"), line.get("expected")))
                                .as(line.get("text"))
                                .isEmpty()));
    }

    static List<CSVRecord> read(Path file) {
        try (CSVParser lines = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, FORMAT)) {
            return lines.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read the examples " + file, broken);
        }
    }
}
