package org.gongwen.pipeline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongwen.pipeline.store.StoreCare;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** store 命令: looks after the store of parsed notices. */
@Command(
        name = "store",
        description = "Looks after the store of parsed notices. Not needed for runs: they keep it by themselves.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 done; 1 it cannot be read, or --check found it damaged; 2 wrong usage.",
            "",
            "Examples:",
            "  gongwen store --stats --out out",
            "  gongwen store --check --store /data/gongwen/store.db",
            "  gongwen store --prune --out out"
        })
final class StoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder that runs publish under; the store is in it.")
    private @Nullable Path out;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; DIR/store.db by default.")
    private @Nullable Path store;

    /** 任务: what is to be done. */
    static final class Task {
        @Option(names = "--stats", required = true, description = "Print what is in it.")
        private boolean stats;

        @Option(
                names = "--prune",
                required = true,
                description = "Forget files that are no longer there, and texts that no file has.")
        private boolean prune;

        @Option(names = "--check", required = true, description = "Read all of it and compare every checksum.")
        private boolean check;
    }

    StoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path file = file();
        StoreCare care = new StoreCare(file);
        if (task.check) {
            return check(care, file);
        } else if (task.prune) {
            StoreCare.Pruned pruned = care.prune();
            print("files forgotten", pruned.files());
            print("texts removed", pruned.contents());
            print("bytes freed", pruned.bytes());
        } else {
            print(care.statistics());
        }
        return ExitStatus.COMPLETE;
    }

    private Path file() {
        if (store == null && out == null) {
            CommandSpec own = spec == null ? CommandSpec.create() : spec;
            throw new ParameterException(own.commandLine(), "Missing required option: '--out=DIR' or '--store=FILE'");
        }
        return store == null ? Path.of(String.valueOf(out)).resolve("store.db") : store;
    }

    private int check(StoreCare care, Path file) throws IOException {
        List<String> faults = care.check();
        if (faults.isEmpty()) {
            surroundings.out().println("sound");
            return ExitStatus.COMPLETE;
        }
        faults.forEach(fault -> surroundings.err().println("gongwen: " + file + ": " + fault));
        surroundings
                .err()
                .println("gongwen: Cannot trust the store " + file
                        + ". Check the disk; the next run that meets the damage"
                        + " sets it aside and parses all again, or move it away yourself.");
        return ExitStatus.NOTHING_PUBLISHED;
    }

    private void print(StoreCare.Statistics statistics) {
        print("files", statistics.files());
        statistics.status().forEach((status, count) -> print("texts " + status, count));
        statistics.reader().forEach((reader, count) -> print("texts of reader " + reader, count));
        print("bytes of texts", statistics.textBytes());
        print("bytes", statistics.bytes());
    }

    private void print(String name, long value) {
        PrintStream out = surroundings.out();
        out.printf(Locale.ROOT, "%-36s %,d%n", name, value);
    }
}
