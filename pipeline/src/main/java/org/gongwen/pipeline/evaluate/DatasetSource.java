package org.gongwen.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Path;

/** 数据来源: extracts the notices of a folder into rows in memory. */
@FunctionalInterface
public interface DatasetSource {
    /**
     * The rows of all notices in a folder.
     *
     * @throws IOException where the folder cannot be read; the message names it
     */
    Dataset extract(Path folder) throws IOException;
}
