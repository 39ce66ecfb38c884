package org.gongwen.pipeline.run;

import java.io.IOException;

/** 运行中止: the run was told to stop; nothing was published. */
public final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("Stopped: nothing was published, what was parsed is kept. Start the run again.");
    }
}
