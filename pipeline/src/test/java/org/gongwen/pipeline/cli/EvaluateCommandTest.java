package org.gongwen.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.evaluate.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = new CommandLine(
                    new EvaluateCommand(folder -> new Dataset(List.of(), List.of(), List.of(), List.of())))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @Test
    void printsTheFiguresAndTheErrorsAskedFor() {
        int status = run(Notices.goldFolder(), "--errors", "2");

        assertThat(status).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^targets.strict +0.0000   right 0, wrong 0, missed \\d+$")
                .contains("  jiangxi-2020-11.txt: no row in notices");
        assertThat(out.toString().lines().filter(line -> line.startsWith("  "))).hasSize(2);
    }

    @Test
    void printsJson() {
        assertThat(run(Notices.goldFolder(), "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{")
                .contains("\"targets.strict\"")
                .doesNotContain("\"errors\"");
    }

    @Test
    void aFolderWithoutGoldIsWrongUsage(@TempDir Path empty) {
        assertThat(run(empty)).isEqualTo(2);
        assertThat(err.toString()).startsWith("Invalid --gold: no .json file in " + empty);
    }

    @Test
    void aMissingFolderIsWrongUsage(@TempDir Path empty) {
        assertThat(run(empty.resolve("missing"))).isEqualTo(2);
        assertThat(err.toString()).startsWith("Invalid --gold: no folder ");
    }

    private int run(Path gold, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--notices", Notices.folder().toString(), "--gold", gold.toString()));
        arguments.addAll(List.of(more));
        return command.execute(arguments.toArray(String[]::new));
    }
}
