package org.gongwen.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void namesSnapshotsByTime() {
        assertThat(RunId.of(START, 0x1f3a9c).text()).isEqualTo("20261123T020000Z-1f3a9c");
        assertThat(RunId.of(START, -1).text()).isEqualTo("20261123T020000Z-ffffff");
    }

    @Test
    void publishesAWholeSnapshotInOneStep() throws IOException {
        Path snapshot = publish(START, "first");
        assertThat(snapshot).isEqualTo(folder.resolve("snapshots/20261123T020000Z-000001"));
        assertThat(snapshot.resolve("_SUCCESS")).isEmptyFile();
        assertThat(snapshot.resolve("run.json")).hasContent("{}");
        assertThat(Files.readSymbolicLink(folder.resolve("current")))
                .isEqualTo(Path.of("snapshots", "20261123T020000Z-000001"));
        assertThat(folder.resolve("current/notices.csv")).hasContent("first");
    }

    @Test
    void switchesCurrentToTheNextSnapshot() throws IOException {
        publish(START, "first");
        publish(START.plusSeconds(1), "second");
        assertThat(folder.resolve("current/notices.csv")).hasContent("second");
        assertThat(names(folder.resolve("snapshots"))).hasSize(2);
    }

    @Test
    void leavesNothingOfARunThatFails() throws IOException {
        publish(START, "first");
        try (OutputFolder output = OutputFolder.open(folder, "run 1");
                Staging staging = output.stage(RunId.of(START.plusSeconds(1), 2))) {
            Files.writeString(staging.folder().resolve("notices.csv"), "half");
        }
        assertThat(folder.resolve("current/notices.csv")).hasContent("first");
        assertThat(names(folder.resolve("snapshots"))).containsExactly("20261123T020000Z-000001");
    }

    @Test
    void removesWhatARunThatWasKilledLeft() throws IOException {
        Path left = Files.createDirectories(folder.resolve("snapshots/.staging-20261122T020000Z-abcdef"));
        Files.writeString(left.resolve("notices.csv"), "half");
        try (OutputFolder output = OutputFolder.open(folder, "run 1")) {
            assertThat(output.current()).isEmpty();
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void letsOneRunInAtATime() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, "run 1")) {
            assertThat(output.current()).isEmpty();
            assertThatThrownBy(() -> OutputFolder.open(folder, "run 1"))
                    .isInstanceOf(FolderHeldException.class)
                    .hasMessageContaining(folder.toString());
        }
        try (OutputFolder output = OutputFolder.open(folder, "run 1")) {
            assertThat(output.current()).isEmpty();
        }
    }

    @Test
    void keepsTheNewestSnapshotsAndWhateverElseLiesThere() throws IOException {
        for (int day = 0; day < 4; day++) {
            publish(START.plusSeconds(86_400L * day), "day" + day);
        }
        Files.createDirectory(folder.resolve("snapshots/mine"));
        try (OutputFolder output = OutputFolder.open(folder, "run 1")) {
            output.keepNewest(2);
        }
        assertThat(names(folder.resolve("snapshots")))
                .containsExactlyInAnyOrder("20261125T020000Z-000001", "20261126T020000Z-000001", "mine");
        assertThat(folder.resolve("current/notices.csv")).hasContent("day3");
    }

    @Test
    void saysWhereCurrentIsAFolderThatSomeoneMade() throws IOException {
        Files.createDirectories(folder.resolve("current/mine"));
        assertThatThrownBy(() -> publish(START, "first"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the snapshot itself is complete");
    }

    private Path publish(Instant time, String content) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, "run 1");
                Staging staging = output.stage(RunId.of(time, 1))) {
            Files.writeString(staging.folder().resolve("notices.csv"), content);
            return staging.publish("{}", step -> {});
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        return Disk.list(folder).stream().map(path -> path.getFileName().toString());
    }
}
