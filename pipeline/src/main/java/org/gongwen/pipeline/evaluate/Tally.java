package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;

/**
 * 计数: rows that are right, wrong or missed.
 *
 * @param right in the dataset and in the gold
 * @param wrong in the dataset alone
 * @param missed in the gold alone
 */
public record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The harmonic mean of precision and recall, to four places; 1 where there is nothing to find. */
    public BigDecimal f1() {
        int rows = 2 * right + wrong + missed;
        return rows == 0 ? Figure.ONE : Figure.of(2 * right, rows);
    }
}
