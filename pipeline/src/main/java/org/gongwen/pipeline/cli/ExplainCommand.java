package org.gongwen.pipeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** explain 命令: which rule read what in a sentence or a whole notice. */
@Command(
        name = "explain",
        description = "Shows which rule read what in a sentence or a file, and which rule refused a number.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  gongwen explain '力争2020年建成2万个5G基站。'",
            "  gongwen explain --date 2020-05-22 '年底前完成危房改造500户以上。'",
            "  gongwen explain --file fixtures/notices/nanchang-2020.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "Written date (2020-05-22) that 今年 and 年底 of a sentence are read against; none by default.")
    private @Nullable LocalDate date;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    /** 输入: a sentence or a file. */
    private static final class Input {
        @Option(names = "--file", paramLabel = "FILE", description = "A notice in any format that runs read.")
        private @Nullable Path file;

        @Parameters(paramLabel = "SENTENCE", description = "The text to read.")
        private String sentence = "";
    }

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        int status = input.file == null
                ? ExplanationText.ofSentence(input.sentence, date, out)
                : ExplanationText.ofFile(input.file, out);
        out.flush();
        return status;
    }
}
