package org.gongwen.pipeline.discover;

import java.util.List;

/**
 * 发现结果: the files of a run, and what could not be looked into.
 *
 * @param sources the files, sorted by the code points of their relative paths
 * @param obstacles files and folders that could not be looked into, sorted likewise
 */
public record Discovered(List<Source> sources, List<Obstacle> obstacles) {
    /** Copies its lists. */
    public Discovered {
        sources = List.copyOf(sources);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * 障碍: a file or folder that could not be looked into.
     *
     * @param relativePath its path relative to its input, with {@code /}
     * @param message what is wrong and what to do
     */
    public record Obstacle(String relativePath, String message) {}
}
