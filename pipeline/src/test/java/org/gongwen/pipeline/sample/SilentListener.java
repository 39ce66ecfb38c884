package org.gongwen.pipeline.sample;

import java.util.List;
import org.gongwen.pipeline.run.RunListener;
import org.gongwen.schema.Status;

/** Says nothing, and fails at warnings. */
public final class SilentListener implements RunListener {
    @Override
    public void found(int files) {}

    @Override
    public void done(String source, List<Status> statuses) {}

    @Override
    public void warn(String message) {
        throw new AssertionError(message);
    }
}
