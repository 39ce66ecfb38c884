package org.gongwen.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.extract.text.UnitMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a notice of a few lines, parted by |, gives. */
class StructureExamplesTest {
    private static final NoticeStructurer STRUCTURER = new NoticeStructurer();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sections.csv", delimiterString = " => ", maxCharsPerColumn = 9999)
    void levelsAreRelative(String lines, String expected) {
        StructuredNotice notice = structured(lines);
        Spans.check(notice);
        assertThat(notice.sections().stream()
                        .filter(section -> section.level() > 0)
                        .map(StructureExamplesTest::rendered)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected.equals("none") ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "units.csv", delimiterString = " => ", maxCharsPerColumn = 9999)
    void unitsBelongToTheirSections(String lines, String expected) {
        StructuredNotice notice = structured(lines);
        assertThat(notice.units().stream()
                        .sorted(Comparator.comparing(UnitMention::sectionPath))
                        .map(unit ->
                                unit.sectionPath() + " " + unit.role().name().charAt(0) + ":" + unit.unit())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected.equals("none") ? "" : expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "headers.csv", delimiterString = " => ", maxCharsPerColumn = 9999)
    void readsTheHeader(String lines, String field, String expected) {
        assertThat(String.valueOf(value(structured(lines).header(), field))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "passages.csv", delimiterString = " => ", maxCharsPerColumn = 9999)
    void quantitiesAreLookedForBehindTheOrdinal(String lines, String expected) {
        StructuredNotice notice = structured(lines);
        assertThat(notice.passages().stream()
                        .map(passage -> text(notice, passage))
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    private static StructuredNotice structured(String lines) {
        return STRUCTURER.structure(ExampleNotice.of(lines));
    }

    private static String text(StructuredNotice notice, Passage passage) {
        String unit = passage.unit() == null ? "" : "<" + passage.unit() + ">";
        return notice.text().text().substring(passage.start(), passage.end()) + unit;
    }

    private static String rendered(SectionSpan section) {
        return section.path() + "[" + section.heading() + "]";
    }

    private static Object value(NoticeHeader header, String field) {
        Object value = switch (field) {
            case "title" -> header.title();
            case "type" -> header.documentType();
            case "number" -> header.documentNumber();
            case "issuer" -> header.issuingBody();
            case "region" -> header.region();
            case "index" -> header.indexNumber();
            case "written" -> header.writtenDate();
            case "published" -> header.publishedDate();
            case "year" -> header.referenceYear();
            case "disclosure" -> header.disclosure();
            case "recipients" -> String.join("；", header.recipients());
            case "implements" -> String.join("；", header.implementing());
            default -> throw new IllegalArgumentException("Invalid field: " + field);
        };
        return value == null ? "none" : value;
    }
}
