package org.gongwen.schema.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 小数精度: the shape of all decimal columns, DECIMAL(38, 10): up to 28 digits before the point and 10 behind it. Further
 * decimals are rounded half up, in every format alike.
 */
public final class DecimalShape {
    /** Digits in all. */
    public static final int PRECISION = 38;

    /** Digits behind the point. */
    public static final int SCALE = 10;

    private DecimalShape() {}

    /** The value as the columns hold it, without trailing zeros; null where it has too many digits. */
    public static @Nullable BigDecimal fit(BigDecimal value) {
        if (integerDigits(value) > PRECISION - SCALE) {
            return null;
        }
        BigDecimal rounded = value.scale() > SCALE ? value.setScale(SCALE, RoundingMode.HALF_UP) : value;
        return integerDigits(rounded) > PRECISION - SCALE ? null : plain(rounded);
    }

    private static long integerDigits(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
