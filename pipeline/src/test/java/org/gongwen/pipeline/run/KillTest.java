package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongwen.fixtures.generate.Corpus;
import org.gongwen.pipeline.read.ContentHash;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills runs by SIGKILL, at each named step and at random instants, and looks at what they leave. {@code -Dgongwen.kills=1000}
 * does so a thousand times; {@code -Dgongwen.seed} takes other instants.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("gongwen.kills", 50);
    private static final long SEED = Long.getLong("gongwen.seed", 20_261_123L);
    private static final int NOTICES = Integer.getInteger("gongwen.notices", KILLS > 50 ? 300 : 40);
    private static final long LONGEST_RUN_MILLISECONDS = KILLS > 50 ? 2_500 : 1_000;

    @TempDir
    private static Path folder;

    private final Random random = new Random(SEED);
    private int unfinished;
    private int finished;

    @Test
    void leavesCurrentWholeAndTheNextRunWorking() throws IOException, InterruptedException {
        System.out.println("KillTest: " + KILLS + " kills, seed " + SEED);
        Corpus corpus = new Corpus(folder.resolve("in"), 3);
        corpus.write(NOTICES);
        Path out = folder.resolve("out");
        run(out);
        QuickJava java = new QuickJava(
                folder.resolve("tmp"),
                KilledRun.class,
                folder.resolve("in").toString(),
                folder.resolve("sample").toString(),
                "none");
        for (int kill = 0; kill < KILLS; kill++) {
            change(corpus, kill);
            kill(java, out, step(kill));
            assertCurrentIsWhole(out);
            Path current = out.resolve("current").toRealPath();
            Path next = run(out);
            assertIsAsUndisturbed(next, current, "kill " + kill + " at " + step(kill));
            assertNothingLiesAbout(out);
        }
        System.out.println("KillTest: " + unfinished + " died before publishing, " + finished + " after");
        assertThat(unfinished).isGreaterThan(KILLS / 5);
    }

    /** Each named step once, then random instants; with many kills the steps come again every hundred. */
    private static String step(int kill) {
        int index = kill % 100;
        return index < RunStep.values().length ? RunStep.values()[index].name() : "none";
    }

    private static void change(Corpus corpus, int kill) throws IOException {
        for (int number = 0; number < 3; number++) {
            int changed = (kill * 7 + number * 31) % NOTICES;
            if (kill % 2 == 0) {
                corpus.revise(changed);
            } else {
                corpus.restore(changed);
            }
        }
    }

    private void kill(QuickJava java, Path out, String step) throws IOException, InterruptedException {
        Process process = java.start(KilledRun.class, folder.resolve("in").toString(), out.toString(), step);
        List<String> words = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String word = said.readLine(); word != null; word = said.readLine()) {
                words.add(word);
                if (word.equals("READY") && step.equals("none")) {
                    process.waitFor(random.nextLong(LONGEST_RUN_MILLISECONDS), TimeUnit.MILLISECONDS);
                    process.toHandle().destroyForcibly(); // Process itself would close the stream
                } else if (word.equals("PASSED")) {
                    process.toHandle().destroyForcibly(); // Process itself would close the stream
                }
            }
        }
        process.waitFor();
        assertThat(words).as(step).startsWith("READY");
        assertThat(words).as(step).containsAnyOf(step.equals("none") ? "READY" : "PASSED");
    }

    private static void assertCurrentIsWhole(Path out) throws IOException {
        Path current = out.resolve("current");
        assertThat(current.resolve("_SUCCESS")).exists();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(current.resolve("run.json")));
        assertThat(manifest.at("/files").size()).isEqualTo(14);
        for (JsonNode file : manifest.at("/files")) {
            assertThat(ContentHash.of(current.resolve(file.at("/name").asString())))
                    .isEqualTo(file.at("/sha256").asString());
        }
    }

    /** Also its changes, against the snapshot that was current then. */
    private void assertIsAsUndisturbed(Path snapshot, Path before, String when) throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        remove(undisturbed.resolve("snapshots")); // its store is its own, and no run of it was ever killed
        Files.deleteIfExists(undisturbed.resolve("current"));
        Path first = Files.createDirectories(undisturbed.resolve("snapshots")).resolve(before.getFileName());
        Files.createSymbolicLink(first, before);
        Files.createSymbolicLink(
                undisturbed.resolve("current"),
                Path.of("snapshots", first.getFileName().toString()));
        Path expected = run(undisturbed);
        for (String table : Nights.TABLES) {
            assertThat(snapshot.resolve(table)).as(when + ": " + table).hasSameBinaryContentAs(expected.resolve(table));
        }
        for (String table : List.of("changes.csv", "changes.parquet")) {
            assertThat(snapshot.resolve(table)).as(when + ": " + table).hasSameBinaryContentAs(expected.resolve(table));
        }
        boolean published = Files.mismatch(before.resolve("targets.csv"), snapshot.resolve("targets.csv")) < 0;
        finished += published ? 1 : 0;
        unfinished += published ? 0 : 1;
    }

    private static void assertNothingLiesAbout(Path out) throws IOException {
        try (Stream<Path> snapshots = Files.list(out.resolve("snapshots"))) {
            assertThat(snapshots.map(path -> path.getFileName().toString()))
                    .hasSizeLessThanOrEqualTo(3)
                    .noneMatch(name -> name.startsWith("."));
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("current", "snapshots", "store.db", ".lock");
        }
    }

    private int runs;

    private Path run(Path out) throws IOException {
        Inputs inputs = new FileInputs(List.of(folder.resolve("in")), List.of(), List.of());
        RunOptions options = KilledRun.options(out);
        RunResult result = new Run(options, inputs, new Strict(), Clock.systemUTC(), 0x100000 + runs++).run();
        return ((RunResult.Published) result).snapshot();
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path each :
                        tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static final class Strict implements RunListener {
        @Override
        public void found(int files) {}

        @Override
        public void done(String source, List<Status> statuses) {}

        @Override
        public void warn(String message) {
            throw new AssertionError(message);
        }
    }
}
