package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.schema.Status;

/** 进度监听: is told how a run gets on, from the thread that runs it. */
public interface RunListener {
    /** The files have been found. */
    void found(int files);

    /** A file is done; statuses are those of its notices, one but for archives. */
    void done(String source, List<Status> statuses);

    /** A step has been passed. */
    default void passed(RunStep step) {}

    /** Something went wrong that does not stop the run. */
    void warn(String message);
}
