package org.gongwen.pipeline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** evaluate 命令: scores extraction against gold. */
@Command(
        name = "evaluate",
        description = "Scores extraction against gold annotations.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  gongwen evaluate --notices fixtures/notices --gold fixtures/gold"})
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--notices", required = true, paramLabel = "DIR", description = "Folder of notices.")
    private @Nullable Path notices;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of gold, a JSON file a notice.")
    private @Nullable Path gold;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().println("gongwen: Cannot evaluate " + notices + " against " + gold + ": not built yet");
        return ExitStatus.USAGE;
    }
}
