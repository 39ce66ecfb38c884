package org.gongwen.pipeline.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * 有序并行: works on items in several threads and hands over the results in the order of the items. Only a few items a thread
 * are under way or waiting at a time.
 */
final class OrderedWorkers {
    private static final int WAITING_PER_THREAD = 4;

    private final int threads;

    OrderedWorkers(int threads) {
        this.threads = threads;
    }

    /** Takes results in order. */
    interface Receiver<T> {
        void accept(T result) throws IOException;
    }

    <I, O> void run(List<I> items, Function<I, O> work, Receiver<O> receiver) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, OrderedWorkers::thread);
        try {
            Deque<Future<O>> waiting = new ArrayDeque<>();
            for (I item : items) {
                if (waiting.size() == threads * WAITING_PER_THREAD) {
                    receiver.accept(result(waiting.remove()));
                }
                waiting.add(executor.submit(() -> work.apply(item)));
            }
            for (Future<O> future : waiting) {
                receiver.accept(result(future));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gongwen-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Cannot finish: the run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot finish: " + e.getCause(), e.getCause());
        }
    }
}
