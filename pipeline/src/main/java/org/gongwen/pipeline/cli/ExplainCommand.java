package org.gongwen.pipeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.gongwen.extract.Explanation;
import org.gongwen.extract.NoticeExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** explain 命令: which rule read what in a sentence. */
@Command(
        name = "explain",
        description = "Shows which rule read what in a sentence, and which rule refused a number.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  gongwen explain '力争2020年建成2万个5G基站。'",
            "  gongwen explain --date 2020-05-22 '年底前完成危房改造500户以上。'"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "Written date (2020-05-22) that 今年 and 年底 are read against; none by default.")
    private @Nullable LocalDate date;

    @Parameters(paramLabel = "SENTENCE", description = "The text to read.")
    private String sentence = "";

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Explanation explanation = new Explanation(new NoticeExtractor().readLine(sentence, date));
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        for (Explanation.Entry entry : explanation.entries()) {
            out.println(entry.span());
            for (Explanation.Step step : entry.steps()) {
                out.printf("  %-10s  %-32s  %s%n", step.what(), step.value(), step.rule());
            }
        }
        if (explanation.entries().isEmpty()) {
            out.println("No number was found.");
        }
        out.flush();
        return ExitStatus.COMPLETE;
    }
}
