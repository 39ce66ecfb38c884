package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;

/**
 * 准确率: how many of the values that were compared are right.
 *
 * @param right values that are right
 * @param compared values that were compared, at least 1
 */
public record Accuracy(int right, int compared) {
    Accuracy plus(Accuracy other) {
        return new Accuracy(right + other.right, compared + other.compared);
    }

    /** The share of right values, to four places. */
    public BigDecimal share() {
        return Figure.of(right, compared);
    }
}
