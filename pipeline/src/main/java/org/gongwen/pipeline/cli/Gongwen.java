package org.gongwen.pipeline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gongwen.pipeline.evaluate.Dataset;
import org.gongwen.pipeline.run.Version;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** 公文: the program. */
@Command(
        name = "gongwen",
        description = "Turns folders of Chinese government notices into typed tables.",
        mixinStandardHelpOptions = true,
        versionProvider = Gongwen.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 all was read; 3 published, but some files could not be read; 2 wrong usage;",
            "1 nothing published; 75 another run holds the output folder; 10 diff --exit-code found changes.",
            "",
            "Examples:",
            "  gongwen run notices/ --out out",
            "  echo '2020年粮食种植面积达到514万亩。' | gongwen scan",
            "",
            "gongwen COMMAND --help tells more of a command."
        })
public final class Gongwen {
    private static final int HELP_WIDTH = 110;

    private Gongwen() {}

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        int status = executeWithinMemory(surroundings, arguments);
        surroundings.out().flush();
        System.exit(status);
    }

    private static int executeWithinMemory(Surroundings surroundings, String... arguments) {
        try {
            return execute(surroundings, arguments);
        } catch (OutOfMemoryError e) {
            surroundings
                    .err()
                    .println("gongwen: Cannot finish: out of memory. Give Java more by -Xmx, or use fewer --threads.");
            return ExitStatus.NOTHING_PUBLISHED;
        }
    }

    static int execute(Surroundings surroundings, String... arguments) {
        CommandLine run = new CommandLine(new RunCommand(surroundings));
        CommandLine store = new CommandLine(new StoreCommand(surroundings));
        Settings settings;
        try {
            settings = settings(run, surroundings, arguments);
        } catch (InvalidSettingException e) {
            surroundings.err().println("gongwen: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        CommandLine line = new CommandLine(new Gongwen())
                .addSubcommand(run)
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(store)
                .addSubcommand(new ScanCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new EvaluateCommand(folder -> rows(surroundings, folder)))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new ReviewCommand(surroundings))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new ManPage(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((wrong, parsed) -> wrongUsage(wrong, settings, parsed))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(surroundings, failure));
        run.setDefaultValueProvider(settings);
        store.setDefaultValueProvider(settings);
        if (arguments.length == 0) {
            line.usage(surroundings.err());
            return ExitStatus.USAGE;
        }
        return line.execute(arguments);
    }

    /** Only runs and their store have settings; other commands start without looking for them. */
    private static Settings settings(CommandLine run, Surroundings surroundings, String... arguments) {
        List<String> words = List.of(arguments);
        boolean helps = words.contains("--help") || words.contains("-h");
        boolean hasSettings = !words.isEmpty() && List.of("run", "store").contains(words.get(0));
        return hasSettings && !helps
                ? Settings.of(run.getCommandSpec(), words, surroundings.environment())
                : Settings.none();
    }

    /** One line on what is wrong and one on where help is: the whole help would bury it. */
    private static int wrongUsage(ParameterException wrong, Settings settings, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        String origin = isNamed(wrong, arguments) ? null : settings.originOf(wrong.getArgSpec());
        err.println("gongwen: " + wrong.getMessage() + (origin == null ? "" : " (from " + origin + ")"));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE;
    }

    private static boolean isNamed(ParameterException wrong, String... arguments) {
        return wrong.getArgSpec() instanceof OptionSpec option
                && List.of(arguments).stream().anyMatch(each -> each.startsWith(option.longestName()));
    }

    private static Dataset rows(Surroundings surroundings, Path folder) {
        return ReadingFiles.rows(folder, surroundings.clock());
    }

    private static int failed(Surroundings surroundings, Exception failure) throws ParameterException {
        if (failure instanceof ParameterException usage) {
            throw usage;
        }
        surroundings.err().println("gongwen: " + FailureText.of(failure));
        return ExitStatus.NOTHING_PUBLISHED;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** 版本. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gongwen " + Version.text()};
        }
    }
}
