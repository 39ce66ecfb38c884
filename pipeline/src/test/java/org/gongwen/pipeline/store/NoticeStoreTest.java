package org.gongwen.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeStoreTest {
    private static final ContentKey KEY = new ContentKey("ab".repeat(32), "txt");
    private static final FileStamp STAMP = new FileStamp(7, Instant.parse("2026-11-22T02:00:00.123456789Z"));
    private static final int CONTENTS = 40;

    private String effort = "60 s";

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void keepsContentsAndFilesFromRunToRun() throws IOException {
        try (NoticeStore store = open("1")) {
            store.put(KEY, content("正文"));
            store.put("/in/a.txt", STAMP, KEY);
        }
        try (NoticeStore store = open("1")) {
            assertThat(store.contentOf("/in/a.txt", STAMP)).isEqualTo(KEY);
            assertThat(store.content(KEY)).isEqualTo(content("正文"));
        }
    }

    @Test
    void doesNotTakeAFileOfAnotherSizeOrTimeForTheSame() throws IOException {
        try (NoticeStore store = open("1")) {
            store.put("/in/a.txt", STAMP, KEY);
            store.flush();
            assertThat(store.contentOf("/in/a.txt", new FileStamp(8, STAMP.modified())))
                    .isNull();
            FileStamp later = new FileStamp(7, STAMP.modified().plusNanos(1));
            assertThat(store.contentOf("/in/a.txt", later)).isNull();
        }
    }

    @Test
    void givesNothingOutThatAnotherReaderRead() throws IOException {
        try (NoticeStore store = open("1")) {
            store.put(KEY, content("正文"));
        }
        try (NoticeStore store = open("2")) {
            assertThat(store.content(KEY)).isNull();
        }
    }

    @Test
    void givesAFailureOutOnlyToAReaderThatMayTakeNoMore() throws IOException {
        StoredContent failed =
                new StoredContent(3, List.of(new Reading("", Status.TIMEOUT, null, 6, "ab", null, List.of())));
        try (NoticeStore store = open("1")) {
            store.put(KEY, failed);
            store.put(key(1), content("正文"));
        }
        try (NoticeStore store = open("1")) {
            assertThat(store.content(KEY)).isEqualTo(failed);
        }
        effort = "120 s";
        try (NoticeStore store = open("1")) {
            assertThat(store.content(KEY)).isNull();
            assertThat(store.content(key(1))).isEqualTo(content("正文"));
        }
    }

    @Test
    void knowsEqualBytesWithOtherEndingsApart() {
        assertThat(ContentKey.of("ab", "a.HTML")).isEqualTo(ContentKey.of("ab", "b.html"));
        assertThat(ContentKey.of("ab", "a.txt")).isNotEqualTo(ContentKey.of("ab", "a.md"));
        assertThat(ContentKey.of("ab", "a.gz")).isNotEqualTo(ContentKey.of("ab", "b.gz"));
    }

    @Test
    void trustsNothingInADamagedFile() throws IOException {
        Path whole = filled();
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(5);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = bytes.clone();
            int place = round < 100 ? round : random.nextInt(damaged.length);
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(folder.resolve("store.db"), damaged);
            givesRightAnswersOrNone("byte " + place);
        }
        assertThat(warnings).hasSizeGreaterThan(50);
        assertThat(warnings.get(0))
                .contains("store.db", "set aside as store.db.damaged-", "parsed again", "Check the disk");
    }

    @Test
    void trustsNothingInATruncatedFile() throws IOException {
        Path whole = filled();
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {1, 99, 4096, bytes.length / 2, bytes.length - 4096, bytes.length - 1}) {
            warnings.clear();
            Files.write(folder.resolve("store.db"), java.util.Arrays.copyOf(bytes, length));
            givesRightAnswersOrNone("length " + length);
            assertThat(warnings).as("length " + length).hasSize(1);
            assertThat(warnings.get(0)).contains("truncated");
        }
    }

    @Test
    void trustsNoRowThatSomeoneChanged() throws IOException, SQLException {
        filled();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE source SET hash = '" + "0".repeat(64) + "'");
        }
        givesRightAnswersOrNone("hash");
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0)).contains("does not match its checksum");
    }

    @Test
    void leavesAStoreOfANewerVersionAlone() throws IOException, SQLException {
        filled();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 9");
            statement.executeUpdate("PRAGMA application_id = " + (0x67770000 + 9));
        }
        assertThatThrownBy(() -> open("1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("store.db", "newer version", "--store");
    }

    @Test
    void saysWhereItCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() ->
                        NoticeStore.open(file.resolve("store.db"), new ReaderVersion("1", ""), "run", warnings::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("store.db", "--store");
        Files.createDirectory(folder.resolve("store.db"));
        assertThatThrownBy(() -> open("1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("store.db", "is a folder");
    }

    private Path filled() throws IOException {
        try (NoticeStore store = open("1")) {
            for (int i = 0; i < CONTENTS; i++) {
                store.put(key(i), content("正文" + i));
                store.put("/in/" + i, STAMP, key(i));
            }
        }
        assertThat(folder.resolve("store.db-wal")).doesNotExist();
        return folder.resolve("store.db");
    }

    /** Also after the damage was met, and with new rows. */
    private void givesRightAnswersOrNone(String damage) throws IOException {
        try (NoticeStore store = open("1")) {
            for (int i = 0; i < CONTENTS; i++) {
                assertThat(store.contentOf("/in/" + i, STAMP)).as(damage).isIn(null, key(i));
                assertThat(store.content(key(i))).as(damage).isIn(null, content("正文" + i));
            }
            store.put(key(CONTENTS), content("新"));
        }
        try (NoticeStore store = open("1")) {
            assertThat(store.content(key(CONTENTS))).as(damage).isEqualTo(content("新"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static ContentKey key(int number) {
        return new ContentKey(String.format("%064x", number * 7919L), "txt");
    }

    private static StoredContent content(String text) {
        return new StoredContent(
                1, List.of(new Reading("", Status.READ, "text/plain", 6, "ab", ParsedNotice.ofText(text), List.of())));
    }

    private NoticeStore open(String reader) throws IOException {
        return NoticeStore.open(folder.resolve("store.db"), new ReaderVersion(reader, effort), "run", warnings::add);
    }
}
