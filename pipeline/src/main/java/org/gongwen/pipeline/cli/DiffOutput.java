package org.gongwen.pipeline.cli;

import java.util.List;
import org.gongwen.pipeline.compare.Difference;

/** 比较输出: takes the differences of one notice after the other. */
interface DiffOutput {
    /** Takes the differences of a notice. */
    void add(List<Difference> differences);

    /** Takes note that there are no more. */
    void finish();

    /** Whether there were any. */
    boolean hasChanges();
}
