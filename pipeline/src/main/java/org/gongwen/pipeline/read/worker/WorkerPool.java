package org.gongwen.pipeline.read.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwen.pipeline.read.worker.Watchdog.Watch;
import org.gongwen.pipeline.read.worker.WorkerProcess.Compiler;

/**
 * 进程池: the workers; as many as are asked for at a time, started when they are first needed. Some thousands of files
 * are read sooner by workers that are ready at once, more by such as read faster.
 */
final class WorkerPool implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(1);
    /** Making fast code takes as long as it saves over so many files. */
    private static final int FEW = 4000;

    private final WorkerSettings settings;
    private final Watchdog watchdog;
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Thread hook = new Thread(this::killAll, "gongwen-workers-end");
    private final AtomicInteger taken = new AtomicInteger();
    private volatile int expected;
    private volatile boolean closed;

    WorkerPool(WorkerSettings settings, Watchdog watchdog) {
        this.settings = settings;
        this.watchdog = watchdog;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** How many files are to come, as far as is known. */
    void expect(int files) {
        expected = files;
    }

    /**
     * A worker that is ready.
     *
     * @throws UncheckedIOException where none can be started
     */
    WorkerProcess take() {
        Compiler wanted = Math.max(expected, taken.incrementAndGet()) <= FEW ? Compiler.QUICK : Compiler.THOROUGH;
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive() && worker.compiler() == wanted) {
                return worker;
            }
            discard(worker);
        }
        return start(wanted);
    }

    /** Takes back a worker that waits for its next file. */
    void giveBack(WorkerProcess worker) {
        idle.push(worker);
    }

    /** Ends a worker and forgets it. */
    void discard(WorkerProcess worker) {
        worker.kill();
        worker.end();
        all.remove(worker);
    }

    private WorkerProcess start(Compiler compiler) {
        WorkerProcess worker = launch(compiler);
        try (Watch watch = watchdog.watch(worker, START)) {
            worker.prepare(settings.reading());
            return worker;
        } catch (IOException e) {
            int status = worker.end();
            discard(worker);
            throw new UncheckedIOException("Cannot start a reading process: it ended with status " + status, e);
        }
    }

    private WorkerProcess launch(Compiler compiler) {
        try {
            WorkerProcess worker = WorkerProcess.start(settings.mebibytes(), compiler);
            all.add(worker);
            if (closed) {
                worker.kill();
            }
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a reading process: " + e.getMessage(), e);
        }
    }

    private void killAll() {
        closed = true;
        all.forEach(WorkerProcess::kill);
    }

    @Override
    public void close() {
        killAll();
        all.forEach(WorkerProcess::end);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            hook.interrupt(); // it has run, or is about to
        }
    }
}
