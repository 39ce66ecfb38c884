package org.gongwen.pipeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongwen.fixtures.hostile.RawPdf;
import org.gongwen.pipeline.cli.Gongwen;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the program ends in the midst of a file, no process of it is left, and nothing is published. */
@Timeout(120)
class ProgramEndTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void leavesNoProcess(String signal) throws Exception {
        Files.write(folder.resolve("endless.pdf"), RawPdf.endless());
        Process program = start();
        List<ProcessHandle> workers = awaitWorkers(program);
        if (signal.equals("TERM")) {
            program.destroy();
        } else {
            program.destroyForcibly();
        }

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        for (ProcessHandle worker : workers) {
            worker.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
        assertThat(workers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(folder.resolve("out/current")).doesNotExist();
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gongwen.class.getName(),
                        "run",
                        folder.resolve("endless.pdf").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--timeout",
                        "600")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private static List<ProcessHandle> awaitWorkers(Process program) throws InterruptedException {
        for (int i = 0; i < 600 && program.descendants().findAny().isEmpty(); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(Duration.ofSeconds(2).toMillis()); // it gets to the file
        return program.descendants().toList();
    }
}
