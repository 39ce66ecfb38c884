package org.gongwen.pipeline.read.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** 看门狗: kills workers that take too long. */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, Watchdog::thread);

    Watchdog() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Starts to watch a worker. */
    Watch watch(WorkerProcess worker, Duration timeout) {
        return new Watch(worker, timeout);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gongwen-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** 看守: the time that one worker has left. */
    final class Watch implements AutoCloseable {
        private final WorkerProcess worker;
        private final Duration timeout;
        private volatile boolean expired;
        private @Nullable ScheduledFuture<?> end;

        private Watch(WorkerProcess worker, Duration timeout) {
            this.worker = worker;
            this.timeout = timeout;
            restart();
        }

        /** Gives the whole time anew. */
        void restart() {
            close();
            end = timer.schedule(this::expire, timeout.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Whether the worker has been killed. */
        boolean isExpired() {
            return expired;
        }

        @Override
        public void close() {
            if (end != null) {
                end.cancel(false);
            }
        }

        private void expire() {
            expired = true;
            worker.kill();
        }
    }
}
