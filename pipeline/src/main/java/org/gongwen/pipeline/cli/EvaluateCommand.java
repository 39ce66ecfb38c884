package org.gongwen.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongwen.pipeline.evaluate.DatasetSource;
import org.gongwen.pipeline.evaluate.Evaluation;
import org.gongwen.pipeline.evaluate.EvaluationReport;
import org.gongwen.pipeline.evaluate.GoldReader;
import org.gongwen.schema.gold.GoldNotice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** evaluate 命令: scores extraction against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores extraction against gold: how many rows and values are right.",
        footer = {"", "Examples:", "  gongwen evaluate --notices fixtures/notices --gold fixtures/gold --errors 20"})
final class EvaluateCommand implements Callable<Integer> {
    private final DatasetSource source;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--notices", required = true, paramLabel = "DIR", description = "Folder of the notices.")
    private Path notices = Path.of("");

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the gold, one JSON file for each notice. Notices without gold are not scored.")
    private Path gold = Path.of("");

    @Option(names = "--errors", paramLabel = "N", description = "List the first N errors.")
    private int errors;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** A command that extracts with the given source. */
    EvaluateCommand(DatasetSource source) {
        this.source = source;
    }

    @Override
    public Integer call() throws IOException {
        requireFolder("--notices", notices);
        requireFolder("--gold", gold);
        List<GoldNotice> golds = GoldReader.read(gold);
        if (golds.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Invalid --gold: no .json file in " + gold);
        }
        Evaluation evaluation = Evaluation.of(source.extract(notices), golds);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? EvaluationReport.json(evaluation, errors) : EvaluationReport.text(evaluation, errors));
        out.flush();
        return ExitStatus.COMPLETE;
    }

    private void requireFolder(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Invalid " + option + ": no folder " + folder);
        }
    }
}
