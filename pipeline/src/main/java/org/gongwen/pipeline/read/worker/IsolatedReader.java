package org.gongwen.pipeline.read.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.ContentHash;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.NoticeReader;
import org.gongwen.pipeline.read.PlainFiles;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.worker.Exchange.Begun;
import org.gongwen.pipeline.read.worker.Watchdog.Watch;
import org.jspecify.annotations.Nullable;

/**
 * 隔离读取: reads plain text in this process and all else in worker processes, one for each thread that calls at a time.
 * A file that hangs, eats up the memory or kills its worker gets a status of its own, and the next file a new worker;
 * the members of an archive that come after such a one are read by the new worker. No worker outlives the reader.
 */
public final class IsolatedReader implements NoticeReader, AutoCloseable {
    private static final int FAILURES = 3;
    private static final int OUT_OF_MEMORY = 3;

    private final WorkerSettings settings;
    private final InProcessReader here;
    private final Watchdog watchdog = new Watchdog();
    private final WorkerPool workers;

    /** A reader with the settings; it starts no worker before it needs one. */
    public IsolatedReader(WorkerSettings settings) {
        this.settings = settings;
        this.here = new InProcessReader(settings.reading());
        this.workers = new WorkerPool(settings, watchdog);
    }

    @Override
    public List<ReadResult> read(Path file) {
        try {
            ReadResult refused = here.refuse(file);
            if (refused != null) {
                return List.of(refused);
            }
            return PlainFiles.isPlain(file) ? here.read(file) : readIsolated(file);
        } catch (IOException e) {
            return List.of(InProcessReader.unreadable(e));
        }
    }

    @Override
    public void expect(int files) {
        workers.expect(files);
    }

    @Override
    public ReadSettings settings() {
        return settings.reading();
    }

    @Override
    public String effort() {
        return settings.timeout().toMillis() + " ms, " + settings.mebibytes() + " MiB";
    }

    private List<ReadResult> readIsolated(Path file) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        int failures = 0;
        for (Failed failed = attempt(file, results); failed != null; failed = attempt(file, results)) {
            results.add(result(file, failed));
            if (failed.at().member().isEmpty()) {
                return results;
            }
            if (++failures == FAILURES) {
                results.add(result(file, givenUp()));
                return results;
            }
        }
        return results;
    }

    /** 失败: what a worker died over. */
    private record Failed(Begun at, ReadFailure failure) {}

    private @Nullable Failed attempt(Path file, List<ReadResult> results) throws IOException {
        Path name = file.getFileName();
        WorkerProcess worker = workers.take();
        boolean usable = false;
        try (InputStream bytes = Files.newInputStream(file);
                Watch watch = watchdog.watch(worker, settings.timeout())) {
            Begun interrupted = new Exchange(worker, watch, results).run(name == null ? "" : name.toString(), bytes);
            usable = interrupted == null && !watch.isExpired();
            return interrupted == null ? null : new Failed(interrupted, failure(worker.end(), watch));
        } finally {
            if (usable) {
                workers.giveBack(worker);
            } else {
                workers.discard(worker);
            }
        }
    }

    private ReadFailure failure(int exitStatus, Watch watch) {
        if (watch.isExpired()) {
            return ReadFailure.timedOut("Reading took longer than "
                    + settings.timeout().toSeconds() + " seconds. Raise --timeout, or split the file.");
        }
        if (exitStatus == OUT_OF_MEMORY) {
            return ReadFailure.outOfMemory("Reading took more than " + settings.mebibytes()
                    + " MiB of memory. Raise the limit worker-mib, or split the file.");
        }
        return ReadFailure.crashed("The process that read it ended with status " + exitStatus
                + ". Report the file; the other files are complete.");
    }

    private static Failed givenUp() {
        String message = FAILURES + " of its members could not be read; those after them were not tried. Unpack it.";
        return new Failed(new Begun("", null), ReadFailure.crashed(message));
    }

    private static ReadResult result(Path file, Failed failed) throws IOException {
        String member = failed.at().member();
        String hash = member.isEmpty() ? ContentHash.of(file) : "";
        long bytes = member.isEmpty() ? Files.size(file) : 0;
        return ReadResult.failed(member, failed.at().mediaType(), hash, bytes, failed.failure());
    }

    @Override
    public void close() {
        workers.close();
        watchdog.close();
    }
}
