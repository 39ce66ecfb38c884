package org.gongwen.pipeline.store;

import java.time.Instant;

/**
 * 文件标记: by which a file is taken for unchanged without opening it.
 *
 * @param size its size in bytes
 * @param modified when it was last changed
 */
public record FileStamp(long size, Instant modified) {}
