package org.gongwen.pipeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.fixtures.generate.Corpus;
import org.gongwen.pipeline.cli.Gongwen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs on disks that are full or read-only. The disk is a piece of memory that only the tested processes see; where the system
 * lets nobody make one, the tests are left out.
 */
@Timeout(180)
class DiskFaultsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void systemMakesDisks() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")));
        Files.createDirectory(folder.resolve("disk"));
        assumeTrue(onDisk("true") == 0);
        new Corpus(folder.resolve("in"), 8).write(8);
    }

    @Test
    void keepTheSnapshotBeforeAndSayWhatToDo() throws Exception {
        int status = onDisk("""
                run first && readlink disk/out/current > before || exit 1
                mount -o remount,ro disk; run readonly; echo $? >> statuses; mount -o remount,rw disk
                dd if=/dev/zero of=disk/fill bs=1k 2>/dev/null; run full; echo $? >> statuses
                readlink disk/out/current > after; ls -A disk/out/snapshots > left
                rm disk/fill; run again; echo $? >> statuses
                """);
        assertThat(status).isZero();
        assertThat(lines("statuses")).containsExactly("1", "1", "0");
        assertThat(said("readonly"))
                .contains("Cannot ", "disk/out", "Give write permission", "the snapshot before stays current");
        assertThat(said("full")).contains("Cannot ", "disk/out", "Free some space");
        assertThat(lines("after")).isEqualTo(lines("before"));
        assertThat(lines("left")).hasSize(1);
        assertThat(said("again")).doesNotContain("ERROR", "WARN").contains("snapshot");
    }

    @Test
    void sayWhereTheStoreHasNoRoom() throws Exception {
        int status = onDisk("""
                dd if=/dev/zero of=disk/fill bs=1k count=4050 2>/dev/null
                java run in --out out --store disk/store.db --formats csv 2> full; echo $? >> statuses
                ls -A out > left
                """);
        assertThat(status).isZero();
        assertThat(lines("statuses")).containsExactly("1");
        assertThat(said("full")).contains("Cannot ", "store.db", "the disk is full. Free some space", "--store");
        assertThat(lines("left")).doesNotContain("current");
    }

    /** Runs a script in a place of its own where {@code disk} is a disk of 4 MiB. */
    private int onDisk(String script) throws Exception {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Gongwen.class.getName();
        String prepared =
                "java() { %s \"$@\"; }\nrun() { java run in --out disk/out --formats csv 2> $1; }\nmount -t tmpfs -o size=4m none disk || exit 9\n"
                                .formatted(java)
                        + script;
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", prepared));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private String said(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
