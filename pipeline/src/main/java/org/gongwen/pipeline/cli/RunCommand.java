package org.gongwen.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongwen.pipeline.publish.FolderHeldException;
import org.gongwen.pipeline.review.ReviewFolder;
import org.gongwen.pipeline.review.Selection;
import org.gongwen.pipeline.review.WrittenReview;
import org.gongwen.pipeline.run.Inputs;
import org.gongwen.pipeline.run.InvalidInputException;
import org.gongwen.pipeline.run.RereadPolicy;
import org.gongwen.pipeline.run.Run;
import org.gongwen.pipeline.run.RunOptions;
import org.gongwen.pipeline.run.RunResult;
import org.gongwen.pipeline.write.CsvFlavor;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.HeaderLanguage;
import org.gongwen.pipeline.write.PartitionBy;
import org.gongwen.pipeline.write.TableForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** run 命令: the main job. */
@Command(
        name = "run",
        description = "Reads files and folders of notices and publishes a snapshot of tables under DIR.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "DIR/current always names a whole snapshot; it is switched in one step.",
            "",
            "Options may also stand in gongwen.yaml (keep: 7; inputs: [a, b]) or in the environment (GONGWEN_KEEP=7);",
            "the environment outdoes the file, the command line both.",
            "",
            "Exit status: 0 all was read; 3 published, but some files could not be read (see problems);",
            "2 wrong usage; 1 nothing published; 75 another run holds DIR; 143, 130 stopped by a signal.",
            "",
            "Examples:",
            "  gongwen run notices/ --out out",
            "  gongwen run 2024/ 2025/ --out out --include '*.html' --exclude 'draft-*' --keep 7",
            "  gongwen run notices/ --out out --formats csv,xlsx --csv-header zh",
            "  gongwen run notices/ --out out --formats parquet --threads 8 --quiet --json",
            "  gongwen run notices/ --out out --timeout 120 --limit members=50000 --limit worker-mib=1024"
        })
final class RunCommand implements Callable<Integer> {
    /** 文字识别: when scanned pages are read by OCR. */
    enum Ocr {
        /** Never. */
        OFF,
        /** Where a page has no text. */
        AUTO
    }

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            split = Settings.SEPARATOR,
            hideParamSyntax = true,
            paramLabel = "IN...",
            description = "Files and folders of notices.")
    private List<Path> inputs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to publish under.")
    private Path out = Path.of("out");

    @Option(names = "--store", paramLabel = "FILE", description = "Store of parsed notices; DIR/store.db by default.")
    private @Nullable Path store;

    @Option(
            names = "--verify",
            arity = "0..1",
            fallbackValue = "true",
            hideParamSyntax = true,
            paramLabel = "",
            description = "Hash all files, also those whose size and time are unchanged.")
    private boolean verify;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            description = "Runs that try a file which cannot be read, before only a change makes them; 3 by default.")
    private int attempts = RereadPolicy.STANDARD.attempts();

    @Option(names = "--threads", paramLabel = "N", description = "Threads; as many as there are processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "Formats of the tables: csv, parquet, xlsx; csv,parquet by default.")
    private Set<Format> formats = EnumSet.of(Format.CSV, Format.PARQUET);

    @Option(names = "--ocr", paramLabel = "WHEN", description = "Read scanned pages by OCR: off (default) or auto.")
    private Ocr ocr = Ocr.OFF;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Longest time for a file; 60 by default.")
    private int timeout = 60;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "Limit of reading a file; may be repeated: file-mib, inflated-mib, ratio, members, depth,"
                    + " characters, worker-mib.")
    private Map<String, Integer> limits = Map.of();

    @Option(
            names = "--record-title",
            split = ",",
            paramLabel = "FIELD",
            description =
                    "Fields of JSON records that hold the title, the first that is there; title, 标题 … by default.")
    private List<String> recordTitle = List.of();

    @Option(
            names = "--record-content",
            split = ",",
            paramLabel = "FIELD",
            description = "Fields of JSON records that hold the body; content, html, body, 正文 … by default.")
    private List<String> recordContent = List.of();

    @Option(names = "--keep", paramLabel = "N", description = "Keep only the newest N snapshots; all by default.")
    private @Nullable Integer keep;

    @Option(
            names = "--include",
            split = Settings.SEPARATOR,
            hideParamSyntax = true,
            paramLabel = "=GLOB",
            description = "Read only files that match; may be repeated.")
    private List<String> include = List.of();

    @Option(
            names = "--exclude",
            split = Settings.SEPARATOR,
            hideParamSyntax = true,
            paramLabel = "=GLOB",
            description = "Leave out files that match; may be repeated.")
    private List<String> exclude = List.of();

    @Option(
            names = "--csv-header",
            paramLabel = "LANGUAGE",
            description = "Header line of CSV files: en (default) or zh.")
    private HeaderLanguage header = HeaderLanguage.EN;

    @Option(
            names = "--csv-flavor",
            paramLabel = "FLAVOR",
            description =
                    "CSV files for: spreadsheet (default: byte order mark, texts guarded and cut) or data (neither).")
    private CsvFlavor flavor = CsvFlavor.SPREADSHEET;

    @Option(
            names = "--partition-by",
            paramLabel = "KEY",
            description = "Write the Parquet files also in a folder for each region or year.")
    private @Nullable PartitionBy partitionBy;

    @Option(
            names = "--review",
            arity = "0..1",
            fallbackValue = "true",
            hideParamSyntax = true,
            paramLabel = "",
            description = "Write pages for review into the snapshot; see gongwen review.")
    private boolean review;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "Log lines: text (default where there is no terminal) or json.")
    private @Nullable LogForm log;

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            description = "Least level of log lines: debug, info (default), warn, error.")
    private LogLevel level = LogLevel.INFO;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "File of settings; gongwen.yaml or gongwen.json in the working folder by default.")
    private @Nullable Path config;

    @Option(
            names = "--quiet",
            arity = "0..1",
            fallbackValue = "true",
            hideParamSyntax = true,
            paramLabel = "",
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = "true",
            hideParamSyntax = true,
            paramLabel = "",
            description = "Print the run's manifest on standard output.")
    private boolean json;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        check();
        RunTalk talk = new RunTalk(surroundings, log, quiet ? LogLevel.ERROR : level);
        try (ReadingFiles files = new ReadingFiles(reading())) {
            Inputs found = files.inputs(inputs, include, exclude);
            Run run = new Run(options(), found, talk, surroundings.clock(), new SecureRandom().nextInt());
            try (SignalStop signals = new SignalStop(run.stopSign())) {
                return run(run, talk, signals);
            }
        }
    }

    private int run(Run run, RunTalk talk, SignalStop signals) {
        try (talk) {
            talk.starts(run.id(), out);
            return report(run.run(), talk, signals);
        } catch (FolderHeldException e) {
            talk.error(e.getMessage());
            return ExitStatus.HELD;
        } catch (InvalidInputException e) {
            throw usage(e.getMessage());
        } catch (IOException e) {
            talk.error(FailureText.of(e));
            return ExitStatus.NOTHING_PUBLISHED;
        }
    }

    private ReadingOptions reading() {
        try {
            return ReadingOptions.of(timeout, limits, ocr.name(), recordTitle, recordContent);
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private int report(RunResult result, RunTalk talk, SignalStop signals) {
        signals.close(); // from here on nothing is to be stopped
        if (result instanceof RunResult.Published published) {
            talk.summary(published);
            if (review) {
                writeReview(published.snapshot(), talk);
            }
            if (json) {
                surroundings.out().print(published.manifest().toJson());
            }
            return published.isComplete() ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
        talk.error("Nothing published: no file found in " + inputs);
        return ExitStatus.NOTHING_PUBLISHED;
    }

    /** The snapshot is published whether or not its review can be written. */
    private static void writeReview(Path snapshot, RunTalk talk) {
        try {
            WrittenReview written = ReviewFolder.write(snapshot, null, Selection.ALL);
            talk.reviewed(written.firstPage());
        } catch (IOException e) {
            talk.warn("Cannot write the review: " + FailureText.of(e));
        }
    }

    private void check() {
        atLeastOne("--threads", threads);
        atLeastOne("--timeout", timeout);
        atLeastOne("--attempts", attempts);
        atLeastOne("--keep", keep == null ? 1 : keep);
        if (partitionBy != null && !formats.contains(Format.PARQUET)) {
            throw usage("Invalid --partition-by: it divides Parquet files; add parquet to --formats");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw usage("Invalid --out: " + out + " is a file, not a folder");
        }
    }

    private void atLeastOne(String option, int number) {
        if (number < 1) {
            throw usage("Invalid " + option + ": " + number + ", at least 1");
        }
    }

    private ParameterException usage(@Nullable String message) {
        if (spec == null) {
            throw new IllegalStateException("picocli has not set the command");
        }
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }

    private RunOptions options() {
        List<String> named = inputs.stream().map(Path::toString).toList();
        TableForm tables = new TableForm(formats, header, flavor, partitionBy);
        return new RunOptions(named, out, storeFile(), threads, tables, reread(), keep, described());
    }

    private RereadPolicy reread() {
        return new RereadPolicy(verify ? RereadPolicy.Check.CONTENT : RereadPolicy.Check.STAMP, attempts);
    }

    private Path storeFile() {
        return store == null ? out.resolve("store.db") : store;
    }

    private Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("out", out.toString());
        described.put("store", storeFile().toString());
        described.put("verify", String.valueOf(verify));
        described.put("attempts", String.valueOf(attempts));
        described.put("threads", String.valueOf(threads));
        described.put(
                "formats",
                String.join(",", formats.stream().sorted().map(OptionText::of).toList()));
        described.put("ocr", OptionText.of(ocr));
        described.put("timeout", String.valueOf(timeout));
        described.putAll(reading().described());
        described.put("record-title", String.join(",", recordTitle));
        described.put("record-content", String.join(",", recordContent));
        described.put("keep", keep == null ? "all" : String.valueOf(keep));
        described.put("include", String.join(",", include));
        described.put("exclude", String.join(",", exclude));
        described.put("csv-header", OptionText.of(header));
        described.put("csv-flavor", OptionText.of(flavor));
        described.put("partition-by", partitionBy == null ? "none" : OptionText.of(partitionBy));
        described.put("review", String.valueOf(review));
        return described;
    }
}
