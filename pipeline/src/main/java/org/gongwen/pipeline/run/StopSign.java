package org.gongwen.pipeline.run;

/** 停止标志: set once by whoever wants a run to stop, looked at by all that work for it. */
public final class StopSign {
    private volatile boolean raised;

    /** Asks the run to stop. */
    public void raise() {
        raised = true;
    }

    /** Whether the run is to stop. */
    public boolean isRaised() {
        return raised;
    }

    /**
     * Goes on only where the run is not to stop.
     *
     * @throws StoppedException where it is
     */
    void check() throws StoppedException {
        if (raised) {
            throw new StoppedException();
        }
    }
}
