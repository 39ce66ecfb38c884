package org.gongwen.pipeline.read.format;

import java.io.IOException;

/** 超限: carries a failure out of a stream. */
public final class LimitReached extends IOException {
    private static final long serialVersionUID = 1L;

    private final ReadFailure failure;

    /** With the failure that it carries. */
    public LimitReached(ReadFailure failure) {
        super(failure.explanation(), failure);
        this.failure = failure;
    }

    /** The failure. */
    public ReadFailure failure() {
        return failure;
    }
}
