package org.gongwen.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.pipeline.compare.SnapshotComparison;
import org.gongwen.pipeline.publish.FileFacts;
import org.gongwen.pipeline.publish.FolderHeldException;
import org.gongwen.pipeline.publish.OutputFolder;
import org.gongwen.pipeline.publish.RunId;
import org.gongwen.pipeline.publish.Staging;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.Partitions;
import org.gongwen.pipeline.write.TableFiles;
import org.gongwen.pipeline.write.Workbooks;
import org.gongwen.pipeline.write.WrittenFile;
import org.gongwen.schema.contract.DataFile;
import org.gongwen.schema.contract.DataPackage;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/** 运行: takes notices through all stages and publishes a snapshot. The only class that knows the order of the stages. */
public final class Run {
    private static final String DATA_PACKAGE = "datapackage.json";
    private static final List<TableModel<?>> ROW_TABLES =
            Tables.ALL.stream().filter(table -> !table.equals(Tables.CHANGES)).toList();

    private final RunOptions options;
    private final Inputs inputs;
    private final RunListener listener;
    private final RunId id;
    private final Instant started;
    private final StageTimes times;
    private final Tally tally = new Tally();
    private final List<WrittenFile> written = new ArrayList<>();
    private final List<DataFile> dataFiles = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

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
        this.inputs = inputs;
        this.listener = listener;
        this.started = clock.instant();
        this.id = RunId.of(started, distinction);
        this.times =
                new StageTimes(clock, "discover", NoticeProcessor.READ, NoticeProcessor.EXTRACT, "write", "compare");
    }

    /**
     * Runs all stages.
     *
     * @throws FolderHeldException where another run holds the output folder
     * @throws InvalidInputException where an input does not exist
     * @throws IOException where the snapshot cannot be written; nothing is published then
     */
    public RunResult run() throws IOException {
        InputList found = discover();
        if (found.inputs().isEmpty()) {
            return new RunResult.NothingFound();
        }
        try (OutputFolder output = OutputFolder.open(options.out())) {
            Optional<Path> previous = output.current();
            try (Staging staging = output.stage(id)) {
                writeNotices(found, staging.folder());
                writeChanges(previous, staging.folder());
                writeWorkbook(staging.folder());
                writePartitions(staging.folder());
                writeDataPackage(staging.folder());
                return publish(found, previous, output, staging);
            }
        }
    }

    private InputList discover() {
        Instant start = times.now();
        InputList found = new OwnFiles(options).removeFrom(inputs.list());
        times.addSince("discover", start);
        listener.found(found.inputs().size());
        return found;
    }

    private void writeNotices(InputList found, Path folder) throws IOException {
        NoticeProcessor processor = new NoticeProcessor(inputs, new NoticeExtractor(), options.cutsTexts(), times);
        TableFiles tables = create(folder, ROW_TABLES);
        try (tables) {
            RowWriter writer = new RowWriter(tables, tally, found.obstacles());
            new OrderedWorkers(options.threads())
                    .run(found.inputs(), processor::process, notices -> write(writer, notices));
            writer.finish();
        }
        note(tables);
    }

    private TableFiles create(Path folder, List<TableModel<?>> tables) throws IOException {
        return TableFiles.create(folder, tables, options.formats(), options.header(), options.flavor());
    }

    private void note(TableFiles tables) {
        written.addAll(tables.written());
        dataFiles.addAll(tables.dataFiles());
        rows.putAll(tables.rows());
    }

    private void writeWorkbook(Path folder) throws IOException {
        if (options.formats().contains(Format.XLSX)) {
            Instant start = times.now();
            written.add(Workbooks.write(folder));
            times.addSince("write", start);
        }
    }

    private void writePartitions(Path folder) throws IOException {
        if (options.partitionBy() != null) {
            Instant start = times.now();
            written.addAll(Partitions.write(folder, options.partitionBy()));
            times.addSince("write", start);
        }
    }

    private void writeDataPackage(Path folder) throws IOException {
        Files.writeString(folder.resolve(DATA_PACKAGE), DataPackage.render(dataFiles));
        written.add(new WrittenFile(DATA_PACKAGE, 0));
    }

    private void write(RowWriter writer, List<ProcessedNotice> notices) throws IOException {
        Instant start = times.now();
        for (ProcessedNotice notice : notices) {
            writer.write(notice);
        }
        times.addSince("write", start);
        listener.done(notices.stream().map(ProcessedNotice::status).toList());
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
    }

    private void compare(Path previous, Path folder, TableFiles tables) {
        try {
            SnapshotComparison.compare(previous, folder, changes -> tables.write(Tables.CHANGES, changes));
        } catch (IOException e) {
            String message = "changes is not complete: " + e.getMessage();
            warnings.add(message);
            listener.warn(message);
        }
    }

    private RunResult publish(InputList found, Optional<Path> previous, OutputFolder output, Staging staging)
            throws IOException {
        Manifest manifest = manifest(previous, staging);
        Path snapshot = staging.publish(manifest.toJson());
        removeOld(output);
        return new RunResult.Published(snapshot, manifest, found.obstacles().size());
    }

    private void removeOld(OutputFolder output) {
        if (options.keep() == null) {
            return;
        }
        try {
            output.keepNewest(options.keep());
        } catch (IOException e) {
            listener.warn("Cannot remove old snapshots: " + e.getMessage());
        }
    }

    private Manifest manifest(Optional<Path> previous, Staging staging) throws IOException {
        return new Manifest(
                id.text(),
                "snapshots/" + id.text(),
                Version.text(),
                started,
                times.now(),
                options.described(),
                options.inputs(),
                previous.map(path -> path.getFileName().toString()).orElse(null),
                tally.counts(rows),
                times.milliseconds(),
                manifestFiles(staging),
                warnings);
    }

    private List<Manifest.ManifestFile> manifestFiles(Staging staging) throws IOException {
        Map<String, FileFacts> facts =
                staging.files().stream().collect(Collectors.toMap(FileFacts::name, Function.identity()));
        List<Manifest.ManifestFile> files = new ArrayList<>();
        for (WrittenFile file : written) {
            FileFacts fact = facts.get(file.name());
            if (fact == null) {
                throw new IOException("Cannot publish: " + file.name() + " has gone");
            }
            files.add(new Manifest.ManifestFile(file.name(), file.rows(), fact.bytes(), fact.sha256()));
        }
        return files;
    }
}
