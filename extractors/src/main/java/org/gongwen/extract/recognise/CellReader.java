package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.recognise.QuantityReader.Reading;
import org.gongwen.extract.recognise.Units.UnitMatch;
import org.gongwen.extract.text.Passage;
import org.jspecify.annotations.Nullable;

/** 表格数值: the number of a table cell whose unit stands elsewhere in the table: 45 under 森林覆盖率（%）. */
final class CellReader {
    private static final String BOUNDS = "≥≤><＞＜约近不低于超过少高大小至多达到少";
    private static final String ENDS = "以上下内左右及";

    private CellReader() {}

    /** The number at {@code start} in the unit of its cell, or null where the cell holds more than a number. */
    static @Nullable Reading read(CharSequence text, int start, Passage cell) {
        String unit = cell.unit();
        Numeral number = unit == null ? null : NumeralReader.read(text, start, cell.end());
        if (unit == null || number == null || !isAlone(text, number, cell)) {
            return null;
        }
        Magnitude magnitude = Magnitude.read(unit, 0, unit.length());
        UnitMatch match = Units.read(unit, magnitude.end(), unit.length(), number.form());
        if (match == null || match.end() != unit.length()) {
            return null;
        }
        BigDecimal value = number.value().multiply(magnitude.value());
        return new Reading(
                start,
                number.end(),
                number.end(),
                value,
                null,
                match.meaning(),
                number.form(),
                number.more(),
                "quantity/table-cell");
    }

    private static boolean isAlone(CharSequence text, Numeral number, Passage cell) {
        return consistsOf(text, cell.start(), number.start(), BOUNDS)
                && consistsOf(text, number.end(), cell.end(), ENDS);
    }

    private static boolean consistsOf(CharSequence text, int start, int end, String characters) {
        for (int i = start; i < end; i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
