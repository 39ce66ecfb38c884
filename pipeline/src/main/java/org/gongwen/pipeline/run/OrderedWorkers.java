package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 有序并行: works on items in several threads and hands over the results in the order of the items. Only a few items a thread
 * are under way or waiting at a time, however many there are.
 */
final class OrderedWorkers {
    private static final int WAITING_PER_THREAD = 16;
    private static final long LOOK_MILLISECONDS = 100;
    private static final long LAST_MILLISECONDS = 1_500;

    private final int threads;
    private final StopSign stop;

    OrderedWorkers(int threads, StopSign stop) {
        this.threads = threads;
        this.stop = stop;
    }

    /** Takes results in order. */
    interface Receiver<I, T> {
        void accept(I item, T result) throws IOException;
    }

    /**
     * Works on all items.
     *
     * @throws StoppedException where the stop sign is raised; what is under way then gets a moment to end
     */
    <I, O> void run(List<I> items, Function<I, O> work, Receiver<I, O> receiver) throws IOException {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedWorkers::thread);
        try {
            Deque<Waiting<I, O>> waiting = new ArrayDeque<>();
            for (I item : items) {
                if (waiting.size() == threads * WAITING_PER_THREAD) {
                    hand(waiting.remove(), receiver);
                }
                waiting.add(new Waiting<>(item, executor.submit(() -> work.apply(item))));
            }
            while (!waiting.isEmpty()) {
                hand(waiting.remove(), receiver);
            }
        } finally {
            end(executor);
        }
    }

    private record Waiting<I, O>(I item, Future<O> result) {}

    private <I, O> void hand(Waiting<I, O> waiting, Receiver<I, O> receiver) throws IOException {
        receiver.accept(waiting.item(), result(waiting.result()));
    }

    /** Threads are not interrupted: a file that is read at that moment would pass for a broken one. */
    private static void end(ThreadPoolExecutor executor) {
        executor.getQueue().clear();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                return; // they are daemons and end with the process
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gongwen-worker");
        thread.setDaemon(true);
        return thread;
    }

    private <O> O result(Future<O> future) throws IOException {
        while (true) {
            stop.check();
            try {
                return future.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Cannot finish: the run was interrupted", e);
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return new IOException(String.valueOf(unchecked.getMessage()), unchecked);
        } else if (cause instanceof OutOfMemoryError memory) {
            throw memory;
        }
        throw new IllegalStateException("Cannot finish: " + cause, cause);
    }
}
