package org.gongwen.pipeline.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongwen.pipeline.run.StopSign;

/**
 * 信号中止: stops a run where the process is told to end (SIGTERM, SIGINT) and lets it clean up for a few seconds. The process
 * then ends with 128 and the number of the signal.
 */
final class SignalStop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    SignalStop(StopSign sign) {
        hook = new Thread(() -> stop(sign), "gongwen-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(StopSign sign) {
        sign.raise();
        try {
            boolean inTime = ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                return; // what is left over is removed by the next run
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException isRunning) {
            // the process is ending because of the signal
        }
    }
}
