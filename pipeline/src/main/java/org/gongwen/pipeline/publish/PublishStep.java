package org.gongwen.pipeline.publish;

/** 发布步骤: a point that publishing has passed. A process may die at each of them. */
public enum PublishStep {
    /** run.json has been written. */
    MANIFEST_WRITTEN,
    /** All files have reached the disk. */
    FORCED,
    /** _SUCCESS has been written. */
    MARKED,
    /** The folder has its name. */
    RENAMED,
    /** The new link lies beside {@code current}. */
    LINKED,
    /** {@code current} names the new snapshot. */
    SWITCHED
}
