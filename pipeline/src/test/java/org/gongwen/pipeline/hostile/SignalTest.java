package org.gongwen.pipeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongwen.fixtures.generate.Corpus;
import org.gongwen.fixtures.hostile.RawPdf;
import org.gongwen.pipeline.cli.Gongwen;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run that is told to stop while it waits for a file that never ends. */
@Timeout(180)
class SignalTest {
    private static final int NOTICES = 12;
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void stopsSoonPublishesNothingAndKeepsWhatWasParsed(String signal, int exitStatus) throws Exception {
        new Corpus(folder.resolve("in"), 8).write(NOTICES);
        Path endless = Files.write(folder.resolve("in/z.pdf"), RawPdf.endless());
        Process program = start("stopped");
        awaitFiles(program);
        Instant signalled = Instant.now();
        new ProcessBuilder("kill", "-" + signal, String.valueOf(program.pid()))
                .start()
                .waitFor();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.between(signalled, Instant.now())).isLessThan(A_FEW_SECONDS);
        assertThat(program.exitValue()).isEqualTo(exitStatus);
        assertThat(Files.readString(folder.resolve("stopped")))
                .contains("Stopped: nothing was published, what was parsed is kept. Start the run again.");
        assertThat(folder.resolve("out/current")).doesNotExist();
        try (Stream<Path> left = Files.list(folder.resolve("out/snapshots"))) {
            assertThat(left).isEmpty();
        }
        Files.delete(endless);
        assertThat(start("again").waitFor()).isZero();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/current/run.json")));
        assertThat(manifest.at("/counts/origin").toString()).isEqualTo("{\"UNCHANGED\":" + NOTICES + "}");
    }

    private Process start(String said) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Gongwen.class.getName(),
                "run",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--log-level",
                "debug",
                "--timeout",
                "600");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(said).toFile())
                .start();
    }

    /** Until all but the endless one are done. */
    private void awaitFiles(Process program) throws Exception {
        Path said = folder.resolve("stopped");
        while (program.isAlive() && Files.readString(said).split("READ]", -1).length <= NOTICES) {
            Thread.sleep(50);
        }
    }
}
