package org.gongwen.pipeline.run;

import org.gongwen.schema.Status;

/** 程序失败: the status of a file on which the program itself failed. */
final class Failures {
    private Failures() {}

    static Status statusOf(Throwable failure) {
        return failure instanceof OutOfMemoryError ? Status.OUT_OF_MEMORY : Status.CRASHED;
    }
}
