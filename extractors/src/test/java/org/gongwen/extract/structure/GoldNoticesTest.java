package org.gongwen.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sections and header fields of the gold notices are read as the annotators read them. */
class GoldNoticesTest {
    private static final Path FIXTURES = Path.of("..", "fixtures");
    private static final NoticeStructurer STRUCTURER = new NoticeStructurer();

    @TestFactory
    Stream<DynamicTest> readsSectionsAndHeader() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve("gold"))) {
            return files.sorted().toList().stream().flatMap(GoldNoticesTest::tests);
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        JsonNode gold = JsonMapper.shared().readTree(read(file));
        String source = gold.path("source").asString();
        StructuredNotice notice = STRUCTURER.structure(
                ParsedNotice.ofText(read(FIXTURES.resolve("notices").resolve(source))));
        return Stream.of(
                DynamicTest.dynamicTest(
                        source + ": sections",
                        () -> assertThat(sections(notice)).isEqualTo(goldSections(gold.path("sections")))),
                DynamicTest.dynamicTest(
                        source + ": header",
                        () -> assertThat(header(notice.header())).isEqualTo(goldHeader(gold.path("notice")))),
                DynamicTest.dynamicTest(source + ": offsets", () -> Spans.check(notice)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<String> sections(StructuredNotice notice) {
        List<String> sections = new ArrayList<>();
        for (SectionSpan section : notice.sections()) {
            if (section.level() > 0) {
                sections.add(line(section.path(), section.level(), section.label(), section.heading()));
            }
        }
        return sections;
    }

    private static List<String> goldSections(JsonNode gold) {
        List<String> sections = new ArrayList<>();
        for (JsonNode section : gold) {
            sections.add(line(
                    section.path("path").asString(),
                    section.path("level").asInt(),
                    section.path("label").asString(),
                    section.path("heading").asString()));
        }
        return sections;
    }

    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(squeezed(String.valueOf(part))).append('|');
        }
        return line.toString();
    }

    private static List<String> header(NoticeHeader header) {
        return values(
                header.title(),
                header.documentType(),
                header.documentNumber(),
                header.issuingBody(),
                header.region(),
                header.regionCode(),
                header.indexNumber(),
                header.writtenDate(),
                header.publishedDate(),
                header.referenceYear(),
                header.disclosure(),
                header.validity(),
                String.join("；", header.recipients()),
                String.join("；", header.implementing()));
    }

    private static List<String> goldHeader(JsonNode gold) {
        List<String> values = new ArrayList<>();
        for (String field : List.of(
                "title",
                "document_type",
                "document_number",
                "issuing_body",
                "region",
                "region_code",
                "index_number",
                "written_date",
                "published_date",
                "reference_year",
                "disclosure",
                "validity",
                "recipients",
                "implements")) {
            JsonNode value = gold.path(field);
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asString()));
            values.add(squeezed(value.isArray() ? String.join("；", items) : value.isNull() ? "" : value.asString()));
        }
        return values;
    }

    private static List<String> values(Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(value == null ? "" : squeezed(value.toString()));
        }
        return texts;
    }

    /** White space never counts, nor does full width against half width. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text.replaceAll("[\\s\\u3000]+", ""), Normalizer.Form.NFKC);
    }
}
