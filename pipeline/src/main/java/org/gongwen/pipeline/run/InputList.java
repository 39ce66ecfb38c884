package org.gongwen.pipeline.run;

import java.util.List;

/**
 * 输入清单: what a run is to read.
 *
 * @param inputs the files, sorted by the code points of their sources
 * @param obstacles what could not be looked into, sorted likewise
 */
public record InputList(List<Input> inputs, List<Obstacle> obstacles) {
    /** Copies its lists. */
    public InputList {
        inputs = List.copyOf(inputs);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * 障碍: a file or folder that could not be looked into.
     *
     * @param source its path relative to its input root
     * @param message what is wrong and what to do
     */
    public record Obstacle(String source, String message) {}
}
