package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.schema.Status;

/** 不作声: says nothing of a run but its warnings. */
final class Silence implements RunListener {
    @Override
    public void found(int files) {}

    @Override
    public void done(String source, List<Status> statuses) {}

    @Override
    public void warn(String message) {
        System.out.println(message);
    }
}
