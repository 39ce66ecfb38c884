package org.gongwen.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Severity;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;

class ReadingFormTest {
    private static final Block.Table TABLE = new Block.Table(
            3, 9, List.of(new Block.Cell(0, 1, 2, 3, true, 3, 3), new Block.Cell(70_000, 0, 1, 1, false, 4, 9)));
    private static final Problem PROBLEM = new Problem(
            null, null, Stage.READ, Severity.WARNING, ProblemCode.DOUBTFUL_ENCODING, "Some bytes", null, 3, null);

    @Test
    void givesReadingsBackAsTheyWere() throws Exception {
        List<Reading> readings = List.of(
                new Reading("", Status.READ, "text/html", 1L << 40, "ab", notice("㙍𠮷\n表格"), List.of(PROBLEM)),
                new Reading("!内/二.txt", Status.DAMAGED, null, 0, null, null, List.of(PROBLEM, PROBLEM)));
        assertThat(ReadingReader.read(ReadingWriter.write(readings))).isEqualTo(readings);
    }

    @Test
    void keepsHalvesOfSurrogatePairs() throws Exception {
        List<Reading> readings = List.of(reading(notice("a\uD842b")));
        assertThat(ReadingReader.read(ReadingWriter.write(readings))).isEqualTo(readings);
    }

    @Test
    void isSmall() {
        for (String name : Notices.names()) {
            String text = Notices.text(name);
            assertThat(ReadingWriter.write(List.of(reading(ParsedNotice.ofText(text)))))
                    .as(name)
                    .hasSizeLessThan(text.length() * 3 / 2);
        }
    }

    @Test
    void refusesOtherForms() {
        byte[] bytes = ReadingWriter.write(List.of());
        bytes[0]++;
        assertThatThrownBy(() -> ReadingReader.read(bytes)).isInstanceOf(ReadingReader.UnknownFormException.class);
        assertThatThrownBy(() -> ReadingReader.read(new byte[0]))
                .isInstanceOf(ReadingReader.UnknownFormException.class);
    }

    @Test
    void refusesBytesThatAreDamaged() {
        byte[] whole = ReadingWriter.write(List.of(reading(notice("一二三四五六七八"))));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ReadingReader.read(cut))
                    .as("%s of %s bytes", length, whole.length)
                    .isInstanceOf(ReadingReader.UnknownFormException.class);
        }
        byte[] other = Arrays.copyOf(whole, whole.length);
        Arrays.fill(other, 1, other.length, (byte) 7);
        assertThatThrownBy(() -> ReadingReader.read(other)).isInstanceOf(ReadingReader.UnknownFormException.class);
    }

    private static Reading reading(ParsedNotice notice) {
        return new Reading("", Status.READ, "text/plain", 3, "cd", notice, List.of());
    }

    private static ParsedNotice notice(String text) {
        return new ParsedNotice(
                text,
                List.of(new Block.Paragraph(0, 2, true), new Block.Paragraph(2, 3, false), TABLE),
                Map.of("索引号", "A-1", "PubDate", "2020-01-01"));
    }
}
