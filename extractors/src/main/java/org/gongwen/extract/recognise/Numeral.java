package org.gongwen.extract.recognise;

import java.math.BigDecimal;

/**
 * 数词: a number in a text, without its unit.
 *
 * @param start first character
 * @param end behind the last character
 * @param value its value, magnitudes (万, 亿) worked in
 * @param magnitude the product of the magnitudes that end it, 1 where there is none; shared with the lower end of a
 *     range (5至10万元)
 * @param form how it is written
 * @param more whether 多 or 余 stands in it: the number is higher
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal magnitude, Form form, boolean more) {
    /** How a number is written. */
    enum Form {
        /** 514, 1.2万亿, 1亿3千万. */
        ARABIC,
        /** A single character: 三, 两, 十. */
        CHINESE,
        /** 一千二百三十四, 两万五千, 十五. */
        COMPOUND,
        /** A magnitude alone: 百万, 千万, 亿. */
        MAGNITUDE
    }

    boolean hasMagnitude() {
        return magnitude.compareTo(BigDecimal.ONE) > 0;
    }
}
