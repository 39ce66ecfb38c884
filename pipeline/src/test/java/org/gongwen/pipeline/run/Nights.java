package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Status;

/** 夜间运行: a folder of files and one run after the other over it. */
final class Nights {
    static final List<String> TABLES = List.of(
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
            "texts.parquet");
    private static final Instant FIRST = Instant.parse("2030-01-01T02:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-05-22T08:00:00Z");

    final Path in;
    final Path out;
    final List<String> read = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    String readerVersion = "1";
    String effort = "60 s";
    int threads = 2;
    RereadPolicy policy = RereadPolicy.STANDARD;
    private int files;
    private int nights;

    Nights(Path folder) throws IOException {
        this.in = Files.createDirectories(folder.resolve("in"));
        this.out = folder.resolve("out");
    }

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(files++)));
    }

    /** One more run, with the names of the files that were read in {@link #read}. */
    RunResult.Published next() throws IOException {
        read.clear();
        RunOptions options = new RunOptions(
                List.of("in"),
                out,
                out.resolve("store.db"),
                threads,
                TableForm.of(EnumSet.allOf(Format.class)),
                policy,
                null,
                Map.of());
        Clock clock = Clock.fixed(FIRST.plus(Duration.ofDays(nights)), ZoneOffset.UTC);
        RunResult result = new Run(options, inputs(), new Listener(), clock, nights++).run();
        assertThat(result).isInstanceOf(RunResult.Published.class);
        return (RunResult.Published) result;
    }

    private Inputs inputs() {
        FileInputs files = new FileInputs(List.of(in), List.of(), List.of());
        return new Inputs() {
            @Override
            public InputList list() {
                return files.list();
            }

            @Override
            public List<Reading> read(Input input) {
                synchronized (read) {
                    read.add(input.source());
                }
                return files.read(input);
            }

            @Override
            public ReaderVersion readerVersion() {
                return new ReaderVersion(readerVersion, effort);
            }
        };
    }

    static void assertSameTables(Path snapshot, Path expected) {
        for (String table : TABLES) {
            assertThat(snapshot.resolve(table)).as(table).hasSameBinaryContentAs(expected.resolve(table));
        }
    }

    private final class Listener implements RunListener {
        @Override
        public void found(int files) {}

        @Override
        public void done(String source, List<Status> statuses) {}

        @Override
        public void warn(String message) {
            warnings.add(message);
        }
    }
}
