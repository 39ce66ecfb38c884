package org.gongwen.pipeline.run;

import java.nio.file.Path;

/** 运行结果: what a run came to. */
public sealed interface RunResult {
    /**
     * 已发布: a snapshot was published.
     *
     * @param snapshot its folder
     * @param manifest its manifest
     * @param obstacles how many files or folders could not be looked into
     */
    record Published(Path snapshot, Manifest manifest, int obstacles) implements RunResult {
        /** Whether all that was found was read. */
        public boolean isComplete() {
            return obstacles == 0 && manifest.counts().unread() == 0;
        }
    }

    /** 无文件: no file was found, nothing was published. */
    record NothingFound() implements RunResult {}
}
