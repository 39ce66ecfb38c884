package org.gongwen.pipeline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongwen.pipeline.review.ReviewFolder;
import org.gongwen.pipeline.review.Selection;
import org.gongwen.pipeline.review.WrittenReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** review 命令: writes the pages on which a person looks through a snapshot. */
@Command(
        name = "review",
        description = "Writes pages that show each notice of a snapshot with what was read from it marked in its text.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The pages need no network and no server: open index.html in a browser. Marks that you set there",
            "(accepted, rejected) stay in the browser; a button exports them as CSV.",
            "",
            "Examples:",
            "  gongwen review out",
            "  gongwen review out --open-problems --to problems",
            "  gongwen review out/snapshots/20261123T020000Z-1f3a9c"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Output folder of runs (its current snapshot), or a snapshot.")
    private Path folder = Path.of("");

    @Option(names = "--to", paramLabel = "FOLDER", description = "Folder to write; review in the snapshot by default.")
    private @Nullable Path target;

    @Option(names = "--open-problems", description = "Only notices that have problems or could not be read.")
    private boolean openProblems;

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Selection selection = openProblems ? Selection.OPEN_PROBLEMS : Selection.ALL;
            WrittenReview written = ReviewFolder.write(folder, target, selection);
            surroundings.err().println("review    " + written.pages() + " pages: " + written.firstPage());
            return ExitStatus.COMPLETE;
        } catch (FileNotFoundException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), "Invalid --to: " + e.getMessage());
        }
    }
}
