package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwen.pipeline.publish.FolderHeldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TwoRunsTest {
    @TempDir
    private Path folder;

    @Test
    void theSecondEndsAtOnceAndSaysWhoTheFirstIs() throws Exception {
        Nights nights = new Nights(folder);
        nights.file("a.txt", "2020年建成5G基站500个。");
        Path before = nights.next().snapshot();
        Process first = hold(nights);
        assertThatThrownBy(nights::next)
                .isInstanceOf(FolderHeldException.class)
                .hasMessageContainingAll(
                        "Cannot write to " + nights.out,
                        "another run holds it (run 2",
                        "process " + first.pid() + ", since 2",
                        "Wait for it to end, or stop it.");
        assertThat(nights.out.resolve("current").toRealPath()).isEqualTo(before.toRealPath());
        assertThat(Files.readString(nights.out.resolve("current/targets.csv"))).contains("500个");

        first.toHandle().destroyForcibly();
        first.waitFor();
        assertThat(nights.out.resolve(".lock")).content().contains("process " + first.pid());
        assertThat(nights.next().snapshot()).isNotEqualTo(before);
    }

    private static Process hold(Nights nights) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        nights.in.toString(),
                        nights.out.toString(),
                        RunStep.NOTICES_BEGUN.name())
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.lines().anyMatch("PASSED"::equals)).isTrue();
        return process;
    }
}
