package org.gongwen.pipeline.run;

import java.nio.file.Path;

/**
 * 输入: a file that a run is to read.
 *
 * @param source its path relative to its input root; unique within a run
 * @param file where it lies
 */
public record Input(String source, Path file) {}
