package org.gongwen.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short commands start fast because they load nothing that only runs need. */
class StartUpTest {
    private static final List<String> HEAVY = List.of(
            "org.apache.tika",
            "org.apache.parquet",
            "org.apache.hadoop",
            "com.jerolba",
            "org.sqlite",
            "tools.jackson.databind",
            "org.gongwen.pipeline.read",
            "org.gongwen.pipeline.compare");

    @ParameterizedTest
    @ValueSource(strings = {"scan", "schema"})
    void loadsNothingHeavy(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gongwen.class.getName(),
                        command)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output).contains(Gongwen.class.getName());
        for (String heavy : HEAVY) {
            assertThat(output.lines().filter(line -> line.contains("] " + heavy + ".")))
                    .as(heavy)
                    .isEmpty();
        }
    }
}
