package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.pipeline.sample.SilentListener;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final List<String> TABLES = List.of(
            "notices.csv",
            "notices.parquet",
            "sections.csv",
            "sections.parquet",
            "targets.csv",
            "targets.parquet",
            "responsibilities.csv",
            "responsibilities.parquet",
            "problems.csv",
            "problems.parquet",
            "changes.csv",
            "changes.parquet",
            "texts.parquet",
            "gongwen.xlsx",
            "datapackage.json");
    private static final Path NOTICES = Path.of("..", "fixtures", "notices");

    @TempDir
    private Path folder;

    @Test
    void leavesTheFilesOfTheDesign() throws IOException {
        RunResult.Published published = published(files(NOTICES), "out", 2);
        assertThat(Files.list(published.snapshot())
                        .map(path -> path.getFileName().toString()))
                .containsAll(TABLES)
                .contains("run.json", "_SUCCESS")
                .hasSize(TABLES.size() + 2);
        assertThat(published.manifest().counts().status()).isEqualTo(Map.of(Status.READ, 5L));
        assertThat(published.isComplete()).isTrue();
    }

    @Test
    void givesTheSameBytesWhateverTheNumberOfThreads() throws IOException {
        Path one = published(files(NOTICES), "one", 1).snapshot();
        Path four = published(files(NOTICES), "four", 4).snapshot();
        for (String table : TABLES) {
            assertThat(four.resolve(table)).as(table).hasSameBinaryContentAs(one.resolve(table));
        }
    }

    @Test
    void givesTheSameBytesTheNextNight() throws IOException {
        Path first = published(files(NOTICES), "out", 2).snapshot();
        Path second = published(files(NOTICES), "out", 2).snapshot();
        for (String table : TABLES) {
            assertThat(second.resolve(table)).as(table).hasSameBinaryContentAs(first.resolve(table));
        }
    }

    @Test
    void putsNoticesInSourceOrderHoweverLongTheyTake() throws IOException {
        List<String> sources = List.of("c", "a", "b", "d!", "d", "公文");
        Path snapshot = published(inputs(sources, RunTest::slowly), "out", 4).snapshot();
        assertThat(column(snapshot, "notices", "source")).containsExactly("a", "b", "c", "d", "d!", "公文");
        assertThat(column(snapshot, "notices", "notice_id").get(0)).isEqualTo("ca978112ca1bbdca");
    }

    @Test
    void makesARowOfEveryMemberOfAnArchive() throws IOException {
        Reading second = reading("!二.txt", "正文二");
        Reading first = reading("!一.txt", "正文一");
        Path snapshot = published(inputs(List.of("a.zip"), input -> List.of(second, first)), "out", 1)
                .snapshot();
        assertThat(column(snapshot, "notices", "source")).containsExactly("a.zip!一.txt", "a.zip!二.txt");
    }

    @Test
    void namesTheFirstNoticeWithTheSameContent() throws IOException {
        Path snapshot = published(
                        inputs(
                                List.of("a", "b", "c"),
                                input -> List.of(reading("", input.source().equals("b") ? "乙" : "甲"))),
                        "out",
                        2)
                .snapshot();
        assertThat(column(snapshot, "notices", "duplicate_of")).containsExactly("", "", "ca978112ca1bbdca");
    }

    @Test
    void goesOnWhereTheReaderFails() throws IOException {
        RunResult.Published published = published(
                inputs(List.of("a", "b"), input -> {
                    if (input.source().equals("a")) {
                        throw new IllegalStateException("bug");
                    }
                    return List.of(reading("", "正文"));
                }),
                "out",
                2);
        assertThat(column(published.snapshot(), "notices", "status")).containsExactly("CRASHED", "READ");
        assertThat(column(published.snapshot(), "problems", "message").get(0)).contains("bug");
        assertThat(published.isComplete()).isFalse();
    }

    @Test
    void givesEveryUnreadFileAProblem() throws IOException {
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.READ))) {
            Inputs inputs =
                    inputs(List.of("a"), input -> List.of(new Reading("", status, null, 9, null, null, List.of())));
            Path snapshot = published(inputs, status.name(), 1).snapshot();
            assertThat(column(snapshot, "notices", "status")).containsExactly(status.name());
            assertThat(column(snapshot, "notices", "problem_count")).containsExactly("1");
            assertThat(column(snapshot, "problems", "source")).containsExactly("a");
        }
    }

    @Test
    void putsWhatCouldNotBeLookedIntoAmongTheProblems() throws IOException {
        List<Input> files = List.of(new Input("b", Path.of("b")));
        List<InputList.Obstacle> obstacles =
                List.of(new InputList.Obstacle("c", "Cannot look"), new InputList.Obstacle("a", "Cannot look"));
        Inputs inputs = new FixedInputs(
                new InputList(files, obstacles),
                input -> List.of(new Reading("", Status.EMPTY, null, 0, null, null, List.of())));
        RunResult.Published published = published(inputs, "out", 1);
        assertThat(column(published.snapshot(), "problems", "source")).containsExactly("a", "b", "c");
        assertThat(published.isComplete()).isFalse();
    }

    @Test
    void doesNotReadWhatItWroteItself() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("a.txt"), "正文");
        published(files(out), "out", 1);
        RunResult.Published second = published(files(out), "out", 1);
        assertThat(column(second.snapshot(), "notices", "source")).containsExactly("a.txt");
    }

    @Test
    void tellsWhatChangedSinceTheSnapshotBefore() throws IOException {
        published(inputs(List.of("a", "b"), input -> List.of(reading("", "甲"))), "out", 1);
        Path next = published(inputs(List.of("b", "c"), input -> List.of(reading("", "甲"))), "out", 1)
                .snapshot();
        assertThat(column(next, "changes", "change")).containsExactly("REMOVED", "ADDED");
        assertThat(column(next, "changes", "source")).containsExactly("a", "c");
    }

    @Test
    void keepsAsManySnapshotsAsAskedFor() throws IOException {
        for (int night = 0; night < 3; night++) {
            published(files(NOTICES), "out", 1, 2);
        }
        assertThat(Files.list(folder.resolve("out/snapshots"))).hasSize(2);
    }

    private static Inputs files(Path folder) {
        return new FileInputs(List.of(folder), List.of(), List.of());
    }

    private static List<Reading> slowly(Input input) {
        try {
            Thread.sleep(input.source().equals("a") ? 60 : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(reading("", "正文" + input.source()));
    }

    private static Reading reading(String member, String text) {
        return new Reading(
                member,
                Status.READ,
                "text/plain",
                text.length(),
                Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)),
                ParsedNotice.ofText(text),
                List.of());
    }

    private static Inputs inputs(List<String> sources, Function<Input, List<Reading>> reader) {
        List<Input> inputs = sources.stream()
                .map(source -> new Input(source, Path.of(source)))
                .toList();
        return new FixedInputs(new InputList(inputs, List.of()), reader);
    }

    private record FixedInputs(InputList list, Function<Input, List<Reading>> reader) implements Inputs {
        @Override
        public List<Reading> read(Input input) {
            return reader.apply(input);
        }

        @Override
        public ReaderVersion readerVersion() {
            return new ReaderVersion("1", "");
        }
    }

    private RunResult.Published published(Inputs inputs, String out, int threads) throws IOException {
        return published(inputs, out, threads, null);
    }

    private int runs;

    private RunResult.Published published(Inputs inputs, String out, int threads, Integer keep) throws IOException {
        Path target = folder.resolve(out);
        RunOptions options = new RunOptions(
                List.of("in"),
                target,
                target.resolve("store.db"),
                threads,
                TableForm.of(EnumSet.allOf(Format.class)),
                RereadPolicy.STANDARD,
                keep,
                Map.of());
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z").plus(Duration.ofDays(runs)), ZoneOffset.UTC);
        RunResult result = new Run(options, inputs, new SilentListener(), clock, runs++).run();
        assertThat(result).isInstanceOf(RunResult.Published.class);
        return (RunResult.Published) result;
    }

    private static List<String> column(Path snapshot, String table, String column) throws IOException {
        String text = Files.readString(snapshot.resolve(table + ".csv")).substring(1);
        List<String> cells = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
            for (CSVRecord row : parser) {
                cells.add(row.get(column));
            }
        }
        return cells;
    }
}
