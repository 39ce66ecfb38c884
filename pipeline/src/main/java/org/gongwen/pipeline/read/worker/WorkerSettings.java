package org.gongwen.pipeline.read.worker;

import java.time.Duration;
import org.gongwen.pipeline.read.ReadSettings;

/**
 * 隔离设置: how workers read.
 *
 * @param timeout longest time for a file, or for a member of an archive
 * @param mebibytes memory that a worker may take for what it reads, in MiB
 * @param reading how files are read
 */
public record WorkerSettings(Duration timeout, int mebibytes, ReadSettings reading) {
    private static final int MEBIBYTES = 512;

    /** Checks its numbers. */
    public WorkerSettings {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("Invalid timeout: " + timeout + ", must be positive");
        }
        if (mebibytes < 1) {
            throw new IllegalArgumentException("Invalid memory: " + mebibytes + " MiB, at least 1");
        }
    }

    /** A minute and half a gibibyte. */
    public static WorkerSettings standard() {
        return new WorkerSettings(Duration.ofMinutes(1), MEBIBYTES, ReadSettings.standard());
    }
}
