package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 得分: a figure from 0 to 1, rounded as binary floating point is, so that other scorers print the same digits. */
final class Figure {
    static final BigDecimal ONE = of(1, 1);

    private Figure() {}

    /** The quotient to four places. */
    static BigDecimal of(int part, int whole) {
        return new BigDecimal((double) part / whole).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** The figure to three places. */
    static String brief(BigDecimal figure) {
        return new BigDecimal(figure.doubleValue())
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
