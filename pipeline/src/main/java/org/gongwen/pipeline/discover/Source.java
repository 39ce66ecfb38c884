package org.gongwen.pipeline.discover;

import java.nio.file.Path;
import java.time.Instant;

/**
 * 来源: a file that a run is to read.
 *
 * @param file where it lies
 * @param relativePath its path relative to its input, with {@code /} on every system; unique within a run
 * @param size its size in bytes
 * @param modified when it was last changed
 */
public record Source(Path file, String relativePath, long size, Instant modified) {}
