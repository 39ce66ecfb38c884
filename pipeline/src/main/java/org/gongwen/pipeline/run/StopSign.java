package org.gongwen.pipeline.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** 停止标志: set once by whoever wants a run to stop, looked at by all that work for it. */
public final class StopSign {
    private final CountDownLatch raised = new CountDownLatch(1);

    /** Asks the run to stop. */
    public void raise() {
        raised.countDown();
    }

    /** Whether the run is to stop. */
    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    /** Whether it is to stop, or is told so within a moment. */
    boolean isRaisedWithin(Duration moment) {
        try {
            return raised.await(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isRaised();
        }
    }

    /**
     * Goes on only where the run is not to stop.
     *
     * @throws StoppedException where it is
     */
    void check() throws StoppedException {
        if (isRaised()) {
            throw new StoppedException();
        }
    }
}
