package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.evaluate.Dataset;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Notices of other offices, in the files that these published: all are read. */
class PublishedNoticesTest {
    private static final String PRINTED = "042_hi-health-printed.pdf";
    private static final String TYPED = "043_hi-health-clean.docx";
    private static Dataset rows = new Dataset(List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void extract() {
        FileInputs inputs = new FileInputs(List.of(Notices.published()), List.of(), List.of());
        rows = MemoryRun.extract(inputs, Clock.systemUTC());
    }

    @TestFactory
    Stream<DynamicTest> eachIsRead() {
        assertThat(rows.notices()).hasSizeGreaterThanOrEqualTo(14);
        return rows.notices().stream()
                .map(notice -> DynamicTest.dynamicTest(notice.source(), () -> {
                    assertThat(notice.status()).isEqualTo(Status.READ);
                    assertThat(notice.title()).isNotBlank();
                    assertThat(rows.sections())
                            .anyMatch(section -> section.noticeId().equals(notice.noticeId()));
                }));
    }

    @Test
    void thePrintedPageAndTheDocumentOfANoticeGiveTheSameRows() {
        Notice printed = notice(PRINTED);
        Notice typed = notice(TYPED);

        assertThat(sections(printed)).hasSizeGreaterThan(10).isEqualTo(sections(typed));
        assertThat(targets(printed)).isNotEmpty().isEqualTo(targets(typed));
        assertThat(units(printed)).isEqualTo(units(typed));
        assertThat(header(printed)).isEqualTo(header(typed));
    }

    @Test
    void onlyThePageSaysWhenTheNoticeWasPublishedAndWhetherItIsValid() {
        assertThat(notice(PRINTED).publishedDate()).hasToString("2025-05-15");
        assertThat(notice(PRINTED).validity()).isEqualTo("有效");
        assertThat(notice(PRINTED).indexNumber()).isEqualTo("00817371-5/2025-00123");
        assertThat(notice(TYPED).publishedDate()).isNull();
        assertThat(notice(TYPED).validity()).isNull();
        assertThat(notice(TYPED).indexNumber()).isNull();
    }

    @Test
    void theNumberThatStandsOnlyInTheNameOfALinkedFileIsRead() {
        assertThat(notice("034_linhai-culture-hall.html").documentNumber()).isEqualTo("临政办发〔2013〕158号");
    }

    private static Notice notice(String source) {
        return rows.notices().stream()
                .filter(notice -> notice.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> header(Notice notice) {
        return Stream.<Function<Notice, Object>>of(
                        Notice::title,
                        Notice::documentNumber,
                        Notice::issuingBody,
                        Notice::region,
                        Notice::writtenDate,
                        Notice::recipients,
                        Notice::implementing)
                .map(field -> String.valueOf(field.apply(notice)))
                .collect(Collectors.toList());
    }

    private static List<String> sections(Notice notice) {
        return rows.sections().stream()
                .filter(section -> section.noticeId().equals(notice.noticeId()))
                .map(section -> section.path() + " " + section.label() + " " + section.heading() + " "
                        + section.text().replaceAll("\\s", ""))
                .toList();
    }

    private static List<String> targets(Notice notice) {
        return rows.targets().stream()
                .filter(target -> target.noticeId().equals(notice.noticeId()))
                .map(target ->
                        target.sectionPath() + " " + target.span() + " " + target.role() + " " + target.indicator()
                                + " " + target.comparator() + " " + target.value() + " " + target.deadline())
                .toList();
    }

    private static List<String> units(Notice notice) {
        return rows.responsibilities().stream()
                .filter(unit -> unit.noticeId().equals(notice.noticeId()))
                .map(unit -> unit.sectionPath() + " " + unit.role() + " " + unit.canonicalUnit())
                .toList();
    }
}
