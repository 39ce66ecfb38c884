package org.gongwen.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Target;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the rows of every notice: of the five, and of notices put together at random. */
class ExtractionPropertiesTest {
    private static final int CASES = 1_500;
    private static final int CHANGES = 12;
    private static final String UNRELATED = "各地要加强组织领导，认真抓好落实。";
    private static final List<String> FILLERS = List.of(
            "各部门要按照职责分工抓好落实，",
            "坚持把保障和改善民生摆在更加突出的位置，",
            "深入推进农业农村领域的各项改革任务落地见效。",
            "加强统筹协调，",
            "建立健全部门协同推进的工作机制并强化要素保障，",
            "鼓励和引导社会资本参与公共服务设施的建设运营，");
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();

    static List<String> names() {
        return Notices.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void spansCutOutTheirText(String name) {
        checkRows(Notices.text(name));
    }

    @Test
    void spansCutOutTheirTextAnywhere() {
        Seeded.check(CASES, random -> checkRows(RandomNotice.text(random)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anUnrelatedParagraphChangesNothing(String name) {
        String text = Notices.text(name);
        List<String> rows = targets(extract(text));
        List<Integer> places = betweenParagraphs(text, extract(text));
        Seeded.check(CHANGES, random -> {
            int place = places.get(random.nextInt(places.size()));
            String longer = text.substring(0, place) + UNRELATED + "\n" + text.substring(place);
            assertThat(targets(extract(longer)))
                    .as(text.substring(place - 20, place))
                    .isEqualTo(rows);
        });
    }

    @Test
    void anUnrelatedSentenceChangesNothing() {
        Seeded.check(CASES, random -> {
            String before = sentence(random);
            String behind = sentence(random);
            List<String> rows = targets(line(before + behind));
            assertThat(targets(line(before + UNRELATED + behind)))
                    .as(before + behind)
                    .isEqualTo(rows);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void fullWidthCharactersChangeNoValue(String name) {
        String text = Notices.text(name);
        assertThat(values(extract(fullWidth(text)))).isEqualTo(values(extract(text)));
    }

    @Test
    void fullWidthCharactersChangeNoValueAnywhere() {
        Seeded.check(CASES, random -> {
            String text = RandomNotice.text(random);
            assertThat(values(extract(fullWidth(text)))).as(text).isEqualTo(values(extract(text)));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void blanksChangeNoValue(String name) {
        String text = Notices.text(name);
        List<String> values = values(extract(text));
        Seeded.check(
                CHANGES,
                random -> assertThat(values(extract(withBlanks(text, random)))).isEqualTo(values));
    }

    @Test
    void blanksInALineChangeNoValue() {
        Seeded.check(CASES, random -> {
            String text = sentence(random);
            String blanked = withBlanks(text, random);
            assertThat(values(line(blanked))).as(blanked).isEqualTo(values(line(text)));
        });
    }

    @Test
    void brokenLinesChangeNoValue() {
        Seeded.check(CASES / 10, random -> {
            StringBuilder text = new StringBuilder("一、总体要求\n");
            for (int i = 0; i < 30; i++) {
                for (int j = 0; j < 4; j++) {
                    text.append(FILLERS.get(random.nextInt(FILLERS.size()))).append(sentence(random));
                }
                text.append("要加强调度完善机制。\n");
            }
            String broken = withBreaks(text.toString(), 56 + random.nextInt(40));
            assertThat(values(extract(broken))).as(broken).isEqualTo(values(extract(text.toString())));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBrokenParagraphChangesNoValue(String name) {
        String text = Notices.text(name);
        List<String> values = values(extract(text));
        Seeded.check(CHANGES, random -> {
            String broken = withBreak(text, random);
            assertThat(values(extract(broken))).isEqualTo(values);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void sectionsPutTogetherAreTheText(String name) {
        String text = Notices.text(name);
        String sections = String.join(
                "", extract(text).sections().stream().map(Section::text).toList());
        assertThat(text).startsWith(sections);
        assertThat(sections.length()).isGreaterThan(text.length() * 3 / 4);
    }

    @Test
    void fourThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
        List<String> texts = names().stream().map(Notices::text).toList();
        List<Extraction> alone =
                texts.stream().map(ExtractionPropertiesTest::extract).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Extraction>> together = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = texts.get(i % texts.size());
                together.add(threads.submit(() -> extract(text)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void checkRows(String text) {
        Extraction extraction = extract(text);
        for (Target row : extraction.targets()) {
            assertThat(squeeze(text.substring(row.charStart(), row.charEnd()))).isEqualTo(row.span());
        }
        for (Responsibility row : extraction.responsibilities()) {
            assertThat(squeeze(text.substring(row.charStart(), row.charEnd()))).isEqualTo(row.unit());
        }
        for (Section row : extraction.sections()) {
            assertThat(text.substring(row.charStart(), row.charEnd())).isEqualTo(row.text());
        }
        assertThat(extraction.targets().stream().map(Target::charStart)).isSorted();
        assertThat(extraction.sections().stream().map(Section::charStart)).isSorted();
        assertThat(extraction.responsibilities().stream().map(Responsibility::charStart))
                .isSorted();
        String sections = String.join(
                "", extraction.sections().stream().map(Section::text).toList());
        assertThat(text).startsWith(sections);
    }

    private static String sentence(Random random) {
        return RandomNotice.sentence(random).replaceAll("[“《（].*?[”》）]", "").replace("：", "") + "。";
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract("id", "source", ParsedNotice.ofText(text));
    }

    private static Extraction line(String text) {
        return EXTRACTOR.extractLine(text, java.time.LocalDate.of(2024, 6, 5));
    }

    /** All that a target says but where it stands. */
    private static List<String> targets(Extraction extraction) {
        return extraction.targets().stream()
                .map(row -> value(row) + " " + row.span() + " " + row.sectionPath() + " " + row.indicator() + " "
                        + row.deadline() + " " + row.responsibleUnits() + " " + row.sentence())
                .toList();
    }

    private static List<String> values(Extraction extraction) {
        return extraction.targets().stream()
                .map(ExtractionPropertiesTest::value)
                .toList();
    }

    private static String value(Target row) {
        return row.kind() + " " + row.comparator() + " " + row.value() + " " + row.valueUpper() + " "
                + row.normalizedValue() + " " + row.normalizedUnit() + " " + row.periodStart() + " " + row.periodEnd();
    }

    /** Behind a paragraph of the body that ends in 。, where no list follows that it leads. */
    private static List<Integer> betweenParagraphs(String text, Extraction extraction) {
        int from = extraction.targets().get(0).charStart();
        int to = extraction.targets().get(extraction.targets().size() - 1).charStart();
        return IntStream.range(from, to)
                .filter(i -> text.charAt(i) == '\n' && text.charAt(i - 1) == '。')
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean changes =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || "%()".indexOf(c) >= 0;
            wide.append(changes ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    /** Puts blanks between Chinese characters and between a number and its unit, now and then. */
    private static String withBlanks(String text, Random random) {
        StringBuilder blanked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && isWritten(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i));
            blanked.append(inside && random.nextInt(25) == 0 ? " " : "").append(text.charAt(i));
        }
        return blanked.toString();
    }

    /** Breaks lines at a width in columns, as printed pages do, but never among digits or letters. */
    private static String withBreaks(String text, int width) {
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = column >= width && Character.isIdeographic(c);
            column = breaks || c == '\n' ? 0 : column + (c < 128 ? 1 : 2);
            broken.append(breaks ? "\n" : "").append(c);
        }
        return broken.toString();
    }

    /** Breaks one line between Chinese characters where sentences stand before and behind: the rest is a guess. */
    private static String withBreak(String text, Random random) {
        List<Integer> places = IntStream.range(40, text.length() - 40)
                .filter(i -> Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i - 1)))
                .filter(i -> text.lastIndexOf('。', i) > text.lastIndexOf('\n', i) + 60)
                .filter(i -> text.indexOf('\n', i) > text.indexOf('。', i))
                .filter(i -> text.lastIndexOf('《', i) <= text.lastIndexOf('》', i)
                        && text.lastIndexOf('“', i) <= text.lastIndexOf('”', i))
                .boxed()
                .toList();
        int place = places.isEmpty() ? text.length() : places.get(random.nextInt(places.size()));
        return text.substring(0, place) + "\n" + text.substring(place);
    }

    private static boolean isWritten(char c) {
        return Character.isIdeographic(c) || (c >= '0' && c <= '9');
    }

    private static String squeeze(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
