package org.gongwen.pipeline.run;

import java.util.Comparator;
import java.util.List;
import org.gongwen.pipeline.compare.SourceOrder;

/**
 * 输入清单: what a run is to read.
 *
 * @param inputs the files, in source order
 * @param obstacles what could not be looked into, in source order
 */
public record InputList(List<Input> inputs, List<Obstacle> obstacles) {
    /** Copies and sorts its lists. */
    public InputList {
        inputs = inputs.stream().sorted(Comparator.comparing(Input::source, SourceOrder.COMPARATOR)).toList();
        obstacles = obstacles.stream()
                .sorted(Comparator.comparing(Obstacle::source, SourceOrder.COMPARATOR))
                .toList();
    }

    /**
     * 障碍: a file or folder that could not be looked into.
     *
     * @param source its path relative to its input root
     * @param message what is wrong and what to do
     */
    public record Obstacle(String source, String message) {}
}
