package org.gongwen.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manual page of a release is made from the commands. Run with -Dgongwen.contract=write to accept a change. */
class DistributionTest {
    private static final Path MANUAL = Path.of("src", "dist", "man", "gongwen.1");

    @Test
    void theManualPageIsTheCommittedOne() throws IOException {
        String made = output("generate-man-page");
        if ("write".equals(System.getProperty("gongwen.contract"))) {
            Files.writeString(MANUAL, made);
        }
        assertThat(Files.readString(MANUAL)).isEqualTo(made);
        assertThat(made).contains(".SH gongwen run", ".SH gongwen review", "\\-\\-open\\-problems");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(output("generate-completion")).contains("review", "--open-problems", "--formats");
    }

    private static String output(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                err,
                Clock.systemUTC(),
                Map.of(),
                Surroundings.Interactive.NONE);
        assertThat(Gongwen.execute(surroundings, command)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
