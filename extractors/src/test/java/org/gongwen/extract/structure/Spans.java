package org.gongwen.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.StructuredNotice;

/** What always holds of a structured notice. */
final class Spans {
    private Spans() {}

    static void check(StructuredNotice notice) {
        checkOrigin(notice);
        checkSections(notice.sections(), notice.text().text().length());
        checkPassages(notice);
    }

    private static void checkOrigin(StructuredNotice notice) {
        int[] origin = notice.text().origin();
        for (int i = 1; i < origin.length; i++) {
            if (origin[i] < origin[i - 1]) {
                throw new AssertionError("Offsets go back at " + i);
            }
        }
    }

    private static void checkSections(List<SectionSpan> sections, int length) {
        int reached = 0;
        for (SectionSpan section : sections) {
            assertThat(section.start()).as("start of " + section.path()).isEqualTo(reached);
            assertThat(section.end()).isBetween(section.start(), length);
            reached = section.end();
        }
        assertThat(sections.stream().map(SectionSpan::path)).doesNotHaveDuplicates();
    }

    private static void checkPassages(StructuredNotice notice) {
        int reached = 0;
        List<String> paths = notice.sections().stream().map(SectionSpan::path).toList();
        for (Passage passage : notice.passages()) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(reached);
            assertThat(passage.end()).isGreaterThan(passage.start());
            assertThat(paths).contains(passage.sectionPath());
            reached = passage.end();
        }
        int last = notice.sections().isEmpty()
                ? 0
                : notice.sections().get(notice.sections().size() - 1).end();
        assertThat(reached).isLessThanOrEqualTo(last);
    }
}
