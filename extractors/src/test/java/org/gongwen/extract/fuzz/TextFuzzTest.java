package org.gongwen.extract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.extract.structure.NoticeStructurer;
import org.gongwen.extract.structure.normal.Normaliser;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.Target;
import org.gongwen.schema.document.ParsedNotice;

/**
 * No text makes a stage throw, hang or lose its place. The seeds in the resources are read in every build;
 * {@code JAZZER_FUZZ=1} with the name of one test looks for new ones.
 */
class TextFuzzTest {
    private static final NoticeStructurer STRUCTURER = new NoticeStructurer();
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();

    @FuzzTest(maxDuration = "4m")
    void normalise(@NotNull String text) {
        checkPlaces(Normaliser.normalise(ParsedNotice.ofText(text)).normal(), text);
    }

    @FuzzTest(maxDuration = "4m")
    void structure(@NotNull String text) {
        StructuredNotice notice = STRUCTURER.structure(ParsedNotice.ofText(text));
        checkPlaces(notice.text(), text);
        assertThat(notice.sections().stream().map(section -> section.start())).isSorted();
    }

    @FuzzTest(maxDuration = "4m")
    void extractLine(@NotNull String text) {
        checkRows(EXTRACTOR.extractLine(text, LocalDate.of(2024, 2, 29)), text);
    }

    @FuzzTest(maxDuration = "4m")
    void extract(@NotNull String text) {
        checkRows(EXTRACTOR.extract("id", "source", ParsedNotice.ofText(text)), text);
    }

    /** Bytes choose among the pieces that quantities and dates consist of: far more of these texts mean something. */
    @FuzzTest(maxDuration = "4m")
    void extractQuantities(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 2_000) {
            text.append(data.pickValue(Pieces.ALL));
        }
        String line = text.toString();
        checkRows(EXTRACTOR.extractLine(line, LocalDate.of(2024, 2, 29)), line);
        checkRows(EXTRACTOR.extract("id", "source", ParsedNotice.ofText(line)), line);
    }

    private static void checkPlaces(NormalText normal, String text) {
        int[] origin = normal.origin();
        for (int i = 0; i < origin.length; i++) {
            assertThat(origin[i]).isBetween(i == 0 ? 0 : origin[i - 1], text.length());
        }
    }

    private static void checkRows(Extraction extraction, String text) {
        int last = 0;
        for (Target row : extraction.targets()) {
            assertThat(row.charStart()).isGreaterThanOrEqualTo(last);
            assertThat(row.charEnd()).isBetween(row.charStart() + 1, text.length());
            assertThat(row.sentence()).contains(row.span());
            last = row.charEnd();
        }
        StringBuilder sections = new StringBuilder();
        extraction.sections().forEach(section -> sections.append(section.text()));
        assertThat(text).startsWith(sections);
    }
}
