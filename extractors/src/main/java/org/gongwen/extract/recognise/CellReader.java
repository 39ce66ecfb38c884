package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.recognise.QuantityReader.Reading;
import org.gongwen.extract.recognise.Units.UnitMatch;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.jspecify.annotations.Nullable;

/** 表格数值: the number of a table cell whose unit stands elsewhere in the table: 45 under 森林覆盖率（%）. */
final class CellReader {
    private static final String BOUNDS = "≥≤><＞＜约近不低于超过少高大小至多达到少";
    private static final String ENDS = "以上下内左右及";

    private CellReader() {}

    private static final TextPattern COMPLETION =
            TextPattern.of("(?:完成|办结|截止|到期|交付|达标|竣工|整改|销号).{0,4}(?:时|期|节点|日)|时限|期限");
    private static final TextPattern WHOLE = TextPattern.of("全年|年内|期间|时期");

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

    /** 2026年12月 under 完成时间: alone in a column of completion a month or a year is the end by which, not the time in which. */
    static Quantity due(CharSequence text, Quantity date, Passage cell) {
        String column = cell.columnHeading();
        Quantity.Period period = date.period();
        boolean alone = date.start() == cell.start() && date.end() == cell.end();
        boolean during = date.comparator() == Comparator.DURING && date.rule().equals("date/point");
        if (column == null || period == null || !alone || !during || !COMPLETION.in(column)) {
            return date;
        }
        String span = text.subSequence(date.start(), date.end()).toString();
        return WHOLE.in(span)
                ? date
                : new Quantity(
                        date.span(),
                        date.extent(),
                        date.kind(),
                        null,
                        new Quantity.Period(null, period.end(), period.point()),
                        Comparator.BY,
                        date.rule(),
                        "comparator/due-column");
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
