package org.gongwen.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongwen.pipeline.compare.SnapshotComparison;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** diff 命令: what changed from one snapshot to another. */
@Command(
        name = "diff",
        description = "Tells what changed from one snapshot to another: notices, targets and responsibilities.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A folder that runs publish under stands for its current snapshot. A paragraph that moves changes nothing.",
            "",
            "Exit status: 0 compared; with --exit-code 10 where there are changes; 1 not compared; 2 wrong usage.",
            "",
            "Examples:",
            "  gongwen diff out/snapshots/20261122T020000Z-0c41d7 out",
            "  gongwen diff yesterday today --exit-code > changes.txt"
        })
final class DiffCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older snapshot.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer snapshot.")
    private Path after = Path.of("");

    @Option(names = "--exit-code", description = "End with 10 where there are changes.")
    private boolean exitCode;

    @Option(names = "--json", description = "Print a JSON object for each change, with the columns of changes.")
    private boolean json;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        DiffOutput output = json ? new DiffJson(surroundings.out()) : new DiffText(surroundings.out());
        SnapshotComparison.compare(snapshot(before), snapshot(after), output::add);
        output.finish();
        surroundings.out().flush();
        return exitCode && output.hasChanges() ? ExitStatus.CHANGED : ExitStatus.COMPLETE;
    }

    private Path snapshot(Path named) {
        for (Path folder : new Path[] {named, named.resolve("current")}) {
            for (String ending : new String[] {".parquet", ".csv"}) {
                if (Files.isRegularFile(folder.resolve(Tables.NOTICES.name() + ending))) {
                    return folder;
                }
            }
        }
        CommandSpec own = spec == null ? CommandSpec.create() : spec;
        throw new ParameterException(own.commandLine(), "Invalid snapshot: " + named + " has no table notices");
    }
}
