package org.gongwen.schema.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 单元格文本: how a value is written as text: dates in ISO 8601, decimals plain, names of enums, lists joined by ；. No
 * quoting and no guard against formulas.
 */
public final class CellText {
    /** What joins the elements of a list. */
    public static final String LIST_SEPARATOR = "；";

    /** Characters that a spreadsheet keeps in one cell; longer texts are cut in files for spreadsheets only. */
    public static final int LIMIT = 32_767;

    private CellText() {}

    /** The text of a value, null for null and for decimals that {@link DecimalShape} does not hold. */
    public static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof BigDecimal decimal) {
            return ofDecimal(decimal);
        } else if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(LIST_SEPARATOR));
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.toString();
    }

    /** The text, cut at what a spreadsheet cell holds, but never a character in half. */
    public static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT);
    }

    private static @Nullable String ofDecimal(BigDecimal decimal) {
        BigDecimal fitted = DecimalShape.fit(decimal);
        return fitted == null ? null : fitted.toPlainString();
    }
}
