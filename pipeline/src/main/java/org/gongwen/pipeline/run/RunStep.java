package org.gongwen.pipeline.run;

import org.gongwen.pipeline.publish.PublishStep;

/** 运行步骤: a point that a run has passed. A process may die at each of them; tests let it. */
public enum RunStep {
    /** DIR is held. */
    LOCKED,
    /** The store is open. */
    STORE_OPENED,
    /** The folder for the snapshot is there. */
    STAGED,
    /** The first notices are in the tables. */
    NOTICES_BEGUN,
    /** All notices are in the tables, and what was parsed is in the store. */
    NOTICES_WRITTEN,
    /** The changes are written. */
    CHANGES_WRITTEN,
    /** All tables were read back. */
    CHECKED,
    /** run.json has been written. */
    MANIFEST_WRITTEN,
    /** All files have reached the disk. */
    FORCED,
    /** _SUCCESS has been written. */
    MARKED,
    /** The snapshot has its name. */
    RENAMED,
    /** The new link lies beside {@code current}. */
    LINKED,
    /** {@code current} names the new snapshot. */
    SWITCHED,
    /** Old snapshots are removed. */
    OLD_REMOVED;

    static RunStep of(PublishStep step) {
        return switch (step) {
            case MANIFEST_WRITTEN -> MANIFEST_WRITTEN;
            case FORCED -> FORCED;
            case MARKED -> MARKED;
            case RENAMED -> RENAMED;
            case LINKED -> LINKED;
            case SWITCHED -> SWITCHED;
        };
    }
}
