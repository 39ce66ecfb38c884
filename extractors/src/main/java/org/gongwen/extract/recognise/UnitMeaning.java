package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongwen.schema.Kind;

/**
 * 计量单位: what a unit or classifier stands for.
 *
 * @param kind what it measures
 * @param unit how the unit column names it
 * @param factor how many normalised units it is
 * @param normalizedUnit the normalised unit
 * @param notBefore characters or words behind it that make it another word, as 年 in 年级
 */
record UnitMeaning(Kind kind, String unit, BigDecimal factor, String normalizedUnit, String[] notBefore) {
    private static final int SCALE = 4;

    BigDecimal normalize(BigDecimal value) {
        BigDecimal normal = value.multiply(factor);
        boolean small = normal.abs().compareTo(BigDecimal.ONE) < 0;
        return (normal.scale() > SCALE && !small ? normal.setScale(SCALE, RoundingMode.HALF_UP) : normal);
    }

    /** The same unit in another name, as 元/平方米 of 元. */
    UnitMeaning per(String name, String normalizedName) {
        return new UnitMeaning(kind, name, factor, normalizedName, notBefore);
    }
}
