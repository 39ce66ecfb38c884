package org.gongwen.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.pipeline.compare.ChangeCounts;
import org.gongwen.pipeline.compare.Difference;
import org.gongwen.pipeline.compare.SnapshotComparison;
import org.gongwen.pipeline.publish.FolderHeldException;
import org.gongwen.pipeline.publish.OutputFolder;
import org.gongwen.pipeline.publish.RunId;
import org.gongwen.pipeline.publish.Staging;
import org.gongwen.pipeline.store.NoticeStore;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.PartitionBy;
import org.gongwen.pipeline.write.Partitions;
import org.gongwen.pipeline.write.TableFiles;
import org.gongwen.pipeline.write.TextFiles;
import org.gongwen.pipeline.write.Workbooks;
import org.gongwen.pipeline.write.WrittenFile;
import org.gongwen.schema.contract.DataFile;
import org.gongwen.schema.contract.DataPackage;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.gongwen.schema.document.ParsedNotice;

/** 运行: takes notices through all stages and publishes a snapshot. The only class that knows the order of the stages. */
public final class Run {
    private static final String DATA_PACKAGE = "datapackage.json";
    /** A notice that takes part in every stage. */
    private static final String SHORTEST = "关于建设学校的通知\n各县：\n一、目标\n2020年底前建成学校5所，投资增长10%。（责任单位：教育局）\n县人民政府\n2020年1月1日";

    private static final List<TableModel<?>> ROW_TABLES =
            Tables.ALL.stream().filter(table -> !table.equals(Tables.CHANGES)).toList();

    private final RunOptions options;
    private final Inputs inputs;
    private final RunListener listener;
    private final Clock clock;
    private final RunId id;
    private final Instant started;
    private final StageTimes times;
    private final NoticeExtractor extractor = new NoticeExtractor();
    private final StopSign stop = new StopSign();
    private final Tally tally = new Tally();
    private final ChangeCounts.Counter changes = new ChangeCounts.Counter();
    private final List<WrittenFile> written = new ArrayList<>();
    private final List<DataFile> dataFiles = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private Map<Origin, Long> origins = Map.of();

    /**
     * Prepares a run.
     *
     * @param options what is asked for
     * @param inputs where the notices come from
     * @param listener is told how it gets on
     * @param clock gives the run's name and timings; no row depends on it
     * @param distinction a random number that tells runs of the same second apart
     */
    public Run(RunOptions options, Inputs inputs, RunListener listener, Clock clock, int distinction) {
        this.options = options;
        this.inputs = new GuardedInputs(inputs);
        this.listener = listener;
        this.clock = clock;
        this.started = clock.instant();
        this.id = RunId.of(started, distinction);
        this.times = new StageTimes(
                clock, "discover", NoticeProcessor.READ, NoticeProcessor.EXTRACT, "write", "compare", "check");
    }

    /** The sign by which another thread stops the run. */
    public StopSign stopSign() {
        return stop;
    }

    /** Its name. */
    public String id() {
        return id.text();
    }

    /**
     * Runs all stages.
     *
     * @throws FolderHeldException where another run holds the output folder
     * @throws InvalidInputException where an input does not exist
     * @throws StoppedException where it was told to stop; nothing is published then
     * @throws IOException where the snapshot cannot be written; nothing is published then
     */
    public RunResult run() throws IOException {
        loadExtractor();
        InputList found = discover();
        if (found.inputs().isEmpty()) {
            return new RunResult.NothingFound();
        }
        try (OutputFolder output = OutputFolder.open(options.out(), holder())) {
            listener.passed(RunStep.LOCKED);
            Optional<Path> previous = output.current();
            try (Staging staging = output.stage(id)) {
                listener.passed(RunStep.STAGED);
                writeNotices(found, staging.folder());
                writeChanges(previous, staging.folder());
                writeWorkbook(staging.folder());
                writePartitions(staging.folder());
                writeDataPackage(staging.folder());
                return publish(found, previous, output, staging);
            }
        }
    }

    /** Loads rules and dictionaries while the files are looked for. What fails here fails again where it is told of. */
    private void loadExtractor() {
        Thread loading = new Thread(() -> extractor.extract("", "", ParsedNotice.ofText(SHORTEST)), "gongwen-load");
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.setDaemon(true);
        loading.start();
    }

    private String holder() {
        return "run " + id + ", process " + ProcessHandle.current().pid() + ", since " + started;
    }

    private InputList discover() throws IOException {
        Instant start = times.now();
        InputList found = new OwnFiles(options).removeFrom(inputs.list());
        times.addSince("discover", start);
        listener.found(found.inputs().size());
        stop.check();
        return found;
    }

    private void writeNotices(InputList found, Path folder) throws IOException {
        try (NoticeStore store = NoticeStore.open(options.store(), inputs.readerVersion(), id.text(), this::warn)) {
            listener.passed(RunStep.STORE_OPENED);
            inputs.expect(Math.max(0, found.inputs().size() - store.sources()));
            StoredInputs stored = new StoredInputs(inputs, store, options.reread(), clock, stop);
            writeNotices(found, stored, folder);
            origins = stored.origins();
        }
        listener.passed(RunStep.NOTICES_WRITTEN);
    }

    private void writeNotices(InputList found, Inputs stored, Path folder) throws IOException {
        NoticeProcessor processor =
                new NoticeProcessor(stored, extractor, options.tables().cutsTexts(), times);
        TableFiles tables = create(folder, ROW_TABLES);
        try (tables) {
            RowWriter writer = new RowWriter(tables, tally, found.obstacles());
            listener.passed(RunStep.NOTICES_BEGUN);
            workers().run(found.inputs(), processor::process, (input, notices) -> write(writer, input, notices));
            writer.finish();
        }
        note(tables);
    }

    private OrderedWorkers workers() {
        return new OrderedWorkers(options.threads(), stop);
    }

    private TableFiles create(Path folder, List<TableModel<?>> tables) throws IOException {
        return TableFiles.create(folder, tables, options.tables());
    }

    private void note(TableFiles tables) {
        written.addAll(tables.written());
        dataFiles.addAll(tables.dataFiles());
        rows.putAll(tables.rows());
    }

    private void writeWorkbook(Path folder) throws IOException {
        if (options.tables().formats().contains(Format.XLSX)) {
            Instant start = times.now();
            written.add(Workbooks.write(folder));
            times.addSince("write", start);
        }
    }

    private void writePartitions(Path folder) throws IOException {
        PartitionBy by = options.tables().partitionBy();
        if (by != null) {
            Instant start = times.now();
            written.addAll(Partitions.write(folder, by));
            times.addSince("write", start);
        }
    }

    private void writeDataPackage(Path folder) throws IOException {
        written.add(TextFiles.write(folder, DATA_PACKAGE, DataPackage.render(dataFiles)));
    }

    private void write(RowWriter writer, Input input, List<ProcessedNotice> notices) throws IOException {
        Instant start = times.now();
        for (ProcessedNotice notice : notices) {
            writer.write(notice);
        }
        times.addSince("write", start);
        listener.done(
                input.source(), notices.stream().map(ProcessedNotice::status).toList());
    }

    private void writeChanges(Optional<Path> previous, Path folder) throws IOException {
        Instant start = times.now();
        TableFiles tables = create(folder, List.of(Tables.CHANGES));
        try (tables) {
            if (previous.isPresent()) {
                compare(previous.get(), folder, tables);
            }
        }
        note(tables);
        times.addSince("compare", start);
        listener.passed(RunStep.CHANGES_WRITTEN);
    }

    private void compare(Path previous, Path folder, TableFiles tables) throws IOException {
        try {
            SnapshotComparison.compare(previous, folder, found -> {
                stop.check();
                changes.add(found);
                tables.write(
                        Tables.CHANGES, found.stream().map(Difference::change).toList());
            });
        } catch (StoppedException e) {
            throw e;
        } catch (IOException e) {
            warn("changes is not complete: " + e.getMessage());
        }
    }

    private synchronized void warn(String message) {
        warnings.add(message);
        listener.warn(message);
    }

    private RunResult publish(InputList found, Optional<Path> previous, OutputFolder output, Staging staging)
            throws IOException {
        Manifest manifest = manifest(previous, check(staging));
        stop.check();
        Path snapshot = staging.publish(manifest.toJson(), step -> listener.passed(RunStep.of(step)));
        removeOld(output);
        return new RunResult.Published(snapshot, manifest, found.obstacles().size());
    }

    private List<Manifest.ManifestFile> check(Staging staging) throws IOException {
        Instant start = times.now();
        List<Manifest.ManifestFile> files = CheckedFiles.of(staging, written, workers());
        times.addSince("check", start);
        listener.passed(RunStep.CHECKED);
        return files;
    }

    private void removeOld(OutputFolder output) {
        if (options.keep() == null) {
            return;
        }
        try {
            output.keepNewest(options.keep());
            listener.passed(RunStep.OLD_REMOVED);
        } catch (IOException e) {
            listener.warn("Cannot remove old snapshots: " + e.getMessage());
        }
    }

    private Manifest manifest(Optional<Path> previous, List<Manifest.ManifestFile> files) {
        return new Manifest(
                id.text(),
                "snapshots/" + id.text(),
                Version.all(inputs.readerVersion().reader()),
                started,
                times.now(),
                options.described(),
                options.inputs(),
                previous.map(path -> path.getFileName().toString()).orElse(null),
                tally.counts(origins, rows),
                changes.counts(),
                times.milliseconds(),
                Resources.processorMilliseconds(),
                Resources.peakHeap(),
                files,
                warnings);
    }
}
