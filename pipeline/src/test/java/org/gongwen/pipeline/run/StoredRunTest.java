package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.read.Packed;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes from the store, and that nobody can tell from its tables. */
class StoredRunTest {
    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void fill() throws IOException {
        nights = new Nights(folder);
        for (String name : Notices.names()) {
            nights.file(name, Notices.text(name));
        }
        nights.file(
                "a.zip", Packed.zip("内/一.txt", "一、建成5G基站500个。", "二.html", "<p>二、新增就业2万人。</p>", "坏.pdf", "%PDF-1.4"));
        nights.file("empty.txt", "");
    }

    @Test
    void opensNoFileThatIsUnchanged() throws IOException {
        RunResult.Published first = nights.next();
        assertThat(first.manifest().counts().origin()).isEqualTo(Map.of(Origin.PARSED, 7L));
        nights.policy = new RereadPolicy(RereadPolicy.Check.STAMP, 1);
        RunResult.Published second = nights.next();
        assertThat(second.manifest().counts().origin()).isEqualTo(Map.of(Origin.UNCHANGED, 7L));
        assertThat(nights.read).isEmpty();
        Nights.assertSameTables(second.snapshot(), first.snapshot());
    }

    @Test
    void looksIntoFilesOnlyWhereItIsToldToVerify() throws IOException {
        Path file = nights.file("b.txt", "建成5G基站500个。");
        nights.next();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "建成5G基站600个。");
        Files.setLastModifiedTime(file, time);
        assertThat(Files.readString(nights.next().snapshot().resolve("targets.csv")))
                .contains("500个");
        nights.policy = new RereadPolicy(RereadPolicy.Check.CONTENT, 1);
        RunResult.Published verified = nights.next();
        assertThat(Files.readString(verified.snapshot().resolve("targets.csv"))).contains("600个");
        assertThat(nights.read).containsExactly("b.txt");
        assertThat(verified.manifest().counts().origin()).isEqualTo(Map.of(Origin.PARSED, 1L, Origin.KNOWN, 7L));
    }

    @Test
    void parsesWhatHasAnotherNameOrTimeOnlyOnce() throws IOException {
        Path file = nights.file("b.txt", "建成5G基站500个。");
        nights.next();
        Files.move(file, file.resolveSibling("c.txt"));
        Files.setLastModifiedTime(nights.in.resolve("nanchang-2020.txt"), FileTime.fromMillis(1_600_000_000_000L));
        nights.policy = new RereadPolicy(RereadPolicy.Check.STAMP, 1);
        assertThat(nights.next().manifest().counts().origin())
                .isEqualTo(Map.of(Origin.KNOWN, 2L, Origin.UNCHANGED, 6L));
    }

    @Test
    void doesNotRememberTheTimeOfAFileThatMayStillBeWritten() throws IOException {
        Path file = nights.file("b.txt", "建成5G基站500个。");
        Files.setLastModifiedTime(file, FileTime.from(java.time.Instant.parse("2030-01-01T01:59:59Z")));
        nights.next();
        nights.next();
        assertThat(nights.read).doesNotContain("b.txt");
        assertThat(Files.readString(nights.next().snapshot().resolve("run.json")))
                .contains("\"UNCHANGED\"");
    }

    @Test
    void parsesAgainWithAnotherReader() throws IOException {
        Path first = nights.next().snapshot();
        nights.readerVersion = "2";
        Path second = nights.next().snapshot();
        assertThat(nights.read).hasSize(7);
        Nights.assertSameTables(second, first);
    }

    @Test
    void triesABrokenFileSomeNightsAndThenOnlyWhereItChanges() throws IOException {
        List<Integer> tries = new ArrayList<>();
        for (int night = 0; night < 5; night++) {
            nights.next();
            tries.add(Collections.frequency(nights.read, "empty.txt") + Collections.frequency(nights.read, "a.zip"));
        }
        assertThat(tries).containsExactly(2, 2, 2, 0, 0);
        nights.file("empty.txt", "建成5G基站500个。");
        assertThat(nights.next().manifest().counts().status()).isEqualTo(Map.of(Status.READ, 8L, Status.DAMAGED, 1L));
        assertThat(nights.read).containsExactly("empty.txt");
    }

    @Test
    void forgetsFilesThatHaveGone() throws IOException {
        nights.next();
        Files.delete(nights.in.resolve("a.zip"));
        Path snapshot = nights.next().snapshot();
        assertThat(Files.readString(snapshot.resolve("notices.csv"))).doesNotContain("a.zip");
        assertThat(Files.readString(snapshot.resolve("changes.csv"))).contains("a.zip!内/一.txt");
    }

    @Test
    void publishesTheSameWhereTheStoreIsDamaged() throws IOException {
        Path expected = nights.next().snapshot();
        Path store = nights.out.resolve("store.db");
        byte[] bytes = Files.readAllBytes(store);
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] ^= 1;
            Files.write(store, damaged);
            Nights.assertSameTables(nights.next().snapshot(), expected);
        }
        Files.write(store, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Nights.assertSameTables(nights.next().snapshot(), expected);
        assertThat(nights.warnings).isNotEmpty();
        assertThat(nights.warnings.get(0)).contains("Cannot trust the store", store.toString(), "set aside");
        assertThat(Files.readString(nights.out.resolve("current/run.json"))).contains("truncated");
    }

    @Test
    void givesTheSameBytesWhateverTheThreadsAndTheOrderOfTheFolder() throws IOException {
        Path expected = nights.next().snapshot();
        for (int threads : new int[] {1, 2, 4}) {
            Nights cold = new Nights(folder.resolve("shuffled" + threads));
            cold.threads = threads;
            copyShuffled(nights.in, cold.in, threads);
            Nights.assertSameTables(cold.next().snapshot(), expected);
            Nights.assertSameTables(cold.next().snapshot(), expected);
        }
    }

    private static void copyShuffled(Path from, Path to, int seed) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var list = Files.list(from)) {
            list.forEach(files::add);
        }
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Test
    void readsMembersOfArchivesFromTheStore() throws IOException {
        nights.next();
        nights.policy = new RereadPolicy(RereadPolicy.Check.STAMP, 1);
        Path snapshot = nights.next().snapshot();
        assertThat(nights.read).isEmpty();
        assertThat(Files.readString(snapshot.resolve("notices.csv"), StandardCharsets.UTF_8))
                .contains("a.zip!内/一.txt", "a.zip!二.html", "a.zip!坏.pdf");
    }
}
