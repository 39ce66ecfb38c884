package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.recognise.Units.UnitMatch;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 数量读取: reads number, range and unit that start at a place. */
final class QuantityReader {
    private static final String[] CONNECTORS = {"至", "到", "--", "-", "—", "~", "～", "–", "─", "－", "−"};
    private static final String[] BOUNDS = {"及以上", "以上"};
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String[] MONEY_WORDS = {
        "租金", "资金", "投资", "贷款", "补贴", "补助", "奖励", "收入", "产值", "金额", "资本", "费", "税", "款", "额", "券", "价", "GDP", "奖", "薪"
    };

    private final CharSequence text;
    private final int floor;
    private final int limit;

    QuantityReader(CharSequence text, int floor, int limit) {
        this.text = text;
        this.floor = floor;
        this.limit = limit;
    }

    /**
     * A number with its unit.
     *
     * @param start first character
     * @param end behind the last character
     * @param unitStart where the unit starts
     * @param value value, or low end
     * @param upper high end of a range
     * @param meaning the unit
     * @param form how the number is written
     * @param more whether 多 or 余 stands in it
     * @param rule the rule that read it
     */
    record Reading(
            int start,
            int end,
            int unitStart,
            BigDecimal value,
            @Nullable BigDecimal upper,
            UnitMeaning meaning,
            Form form,
            boolean more,
            String rule) {}

    /** The quantity that starts at {@code start}, or null; a number without unit counts only with a magnitude. */
    @Nullable
    Reading read(int start) {
        Reading half = readHalf(start);
        if (half != null) {
            return half;
        }
        Numeral first = isCode(start) ? null : NumeralReader.read(text, start, limit);
        if (first == null) {
            return null;
        }
        Reading range = readRange(first);
        return range != null ? range : readSingle(first);
    }

    /** 00, 0791: no quantity starts with a zero before another digit. */
    private boolean isCode(int start) {
        return text.charAt(start) == '0' && start + 1 < limit && NumeralReader.isDigit(text.charAt(start + 1));
    }

    /** Behind the number at {@code start}, for a scan that read no quantity there. */
    int behindNumber(int start) {
        Numeral numeral = NumeralReader.read(text, start, limit);
        return numeral == null ? start + 1 : numeral.end();
    }

    /** 半年, 半个月. */
    private @Nullable Reading readHalf(int start) {
        if (text.charAt(start) != '半' || (start > floor && "上下一大前后过多减折各对两".indexOf(text.charAt(start - 1)) >= 0)) {
            return null;
        }
        UnitMatch unit = Units.read(text, start + 1, limit, Form.CHINESE);
        if (unit == null || unit.meaning().kind() != Kind.DURATION) {
            return null;
        }
        return new Reading(
                start, unit.end(), start + 1, HALF, null, unit.meaning(), Form.CHINESE, false, "number/half");
    }

    private @Nullable Reading readSingle(Numeral number) {
        UnitMatch unit = unit(number);
        if (unit == null) {
            return bareMagnitude(number);
        }
        Reading halves = readUnitAndHalf(number);
        if (halves != null) {
            return halves;
        }
        BigDecimal value = number.value();
        int end = unit.end();
        if (end < limit && text.charAt(end) == '半' && takesHalf(unit, end)) {
            value = value.add(HALF.multiply(unitOfHalf(number)));
            end++;
        }
        return new Reading(
                number.start(),
                end,
                number.end(),
                value,
                null,
                unit.meaning(),
                number.form(),
                number.more(),
                rule(unit));
    }

    /** 三个半月, 两个半小时. */
    private @Nullable Reading readUnitAndHalf(Numeral number) {
        int at = number.end();
        if (at + 2 >= limit || text.charAt(at) != '个' || text.charAt(at + 1) != '半') {
            return null;
        }
        UnitMatch unit = text.charAt(at + 2) == '月'
                ? new UnitMatch(at + 3, Units.named("个月"))
                : Units.read(text, at + 2, limit, number.form());
        if (unit == null || unit.meaning().kind() != Kind.DURATION) {
            return null;
        }
        return new Reading(
                number.start(),
                unit.end(),
                at,
                number.value().add(HALF),
                null,
                unit.meaning(),
                number.form(),
                false,
                "number/half");
    }

    private static BigDecimal unitOfHalf(Numeral number) {
        return number.magnitude();
    }

    /** 一年半, 三成半, 一倍半, and not 三年半数. */
    private boolean takesHalf(UnitMatch unit, int end) {
        Kind kind = unit.meaning().kind();
        boolean fits = (kind == Kind.DURATION || kind == Kind.RATE || kind == Kind.ACREAGE)
                && !"%".equals(unit.meaning().unit());
        return fits && (end + 1 >= limit || "导数成径岛程山".indexOf(text.charAt(end + 1)) < 0);
    }

    private @Nullable UnitMatch unit(Numeral number) {
        UnitMatch unit = Units.read(text, number.end(), limit, number.form());
        return unit != null ? unit : Classifiers.unknown(text, number, limit);
    }

    /** 接待游客3000万, 租金20万: a magnitude stands for 人, 元 … that the words around it tell. */
    private @Nullable Reading bareMagnitude(Numeral number) {
        if (!number.hasMagnitude() && number.form() != Form.MAGNITUDE) {
            return coefficient(number);
        }
        boolean money = speaksOfMoney(number);
        UnitMeaning meaning = money
                ? new UnitMeaning(Kind.AMOUNT, "元", BigDecimal.ONE, "CNY", new String[0])
                : new UnitMeaning(Kind.COUNT, "", BigDecimal.ONE, "", new String[0]);
        return new Reading(
                number.start(),
                number.end(),
                number.end(),
                number.value(),
                null,
                meaning,
                number.form(),
                number.more(),
                money ? "quantity/amount-without-unit" : "quantity/count-without-classifier");
    }

    /** 系数达到0.75, 容积率不低于1.2: a number of no unit that measures a ratio. */
    private @Nullable Reading coefficient(Numeral number) {
        int end = number.end();
        boolean closed = end >= limit || "，。；、,;)以左(\n".indexOf(text.charAt(end)) >= 0;
        if (number.form() != Form.ARABIC || !closed) {
            return null;
        }
        String head = text.subSequence(Math.max(floor, number.start() - 12), number.start())
                .toString();
        int stop = Math.max(
                Math.max(head.lastIndexOf('，'), head.lastIndexOf('。')),
                Math.max(head.lastIndexOf('；'), head.lastIndexOf('、')));
        String near = head.substring(stop + 1);
        return near.contains("系数") || near.contains("容积率")
                ? new Reading(
                        number.start(),
                        end,
                        end,
                        number.value(),
                        null,
                        Units.named("1"),
                        Form.ARABIC,
                        false,
                        "quantity/coefficient")
                : null;
    }

    private boolean speaksOfMoney(Numeral number) {
        String near = text.subSequence(Math.max(floor, number.start() - 14), number.start())
                .toString();
        int clause = Math.max(
                Math.max(near.lastIndexOf('，'), near.lastIndexOf('。')),
                Math.max(near.lastIndexOf('；'), near.lastIndexOf('、')));
        String head = near.substring(clause + 1);
        String tail = text.subSequence(number.end(), endOfSentence(number.end(), number.end() + 6))
                .toString();
        if (head.contains("员额") || head.contains("名额")) {
            return false;
        }
        for (String word : MONEY_WORDS) {
            if (head.contains(word) || (tail.contains(word) && tail.indexOf(word) <= 4)) {
                return true;
            }
        }
        return false;
    }

    private int endOfSentence(int start, int most) {
        int end = start;
        while (end < Math.min(limit, most) && "。；;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private @Nullable Reading readRange(Numeral first) {
        UnitMatch firstUnit = Units.read(text, first.end(), limit, first.form());
        int firstUnitEnd = firstUnit == null ? first.end() : firstUnit.end();
        int firstEnd = Inclusions.skip(text, first.start(), firstUnitEnd, limit);
        int next = skipConnector(skipBound(firstEnd));
        next = next == skipBound(firstEnd) ? firstEnd : next;
        if (next == firstEnd) {
            return readConsecutive(first);
        }
        Numeral last = next < limit ? NumeralReader.read(text, next, limit) : null;
        if (last == null) {
            return null;
        }
        UnitMatch lastUnit = unitBehindNote(last);
        UnitMeaning meaning = lastUnit != null ? lastUnit.meaning() : null;
        if (meaning == null && last.hasMagnitude()) {
            Reading alone = bareMagnitude(last);
            meaning = alone == null ? null : alone.meaning();
        }
        if (meaning == null || (firstUnit != null && !firstUnit.meaning().unit().equals(meaning.unit()))) {
            return null;
        }
        BigDecimal low = sharedMagnitude(first, last, firstUnit != null);
        if (low.compareTo(last.value()) >= 0) {
            return null;
        }
        int end = lastUnit == null ? last.end() : lastUnit.end();
        int closed = Inclusions.skip(text, last.start(), end, limit);
        int spanEnd = firstEnd > firstUnitEnd ? closed : end;
        return new Reading(
                first.start(), spanEnd, last.end(), low, last.value(), meaning, first.form(), false, "range/connected");
    }

    /** 200万-500万(不含)美元: a note may part the last number from the unit. */
    private @Nullable UnitMatch unitBehindNote(Numeral number) {
        int behind = Inclusions.skip(text, number.start(), number.end(), limit);
        return behind > number.end() ? Units.read(text, behind, limit, number.form()) : unit(number);
    }

    /** 三、四个月: two numbers that follow one another. */
    private @Nullable Reading readConsecutive(Numeral first) {
        int next = first.end() + 1;
        if (next >= limit
                || text.charAt(first.end()) != '、'
                || first.form() != Form.CHINESE
                || first.end() - first.start() != 1) {
            return null;
        }
        Numeral last = ChineseNumeralReader.digit(text.charAt(next)) > 0 ? NumeralReader.read(text, next, limit) : null;
        UnitMatch unit = last == null ? null : unit(last);
        if (last == null
                || unit == null
                || !last.value().equals(first.value().add(BigDecimal.ONE))
                || unit.meaning().kind() != Kind.DURATION) {
            return null;
        }
        return new Reading(
                first.start(),
                unit.end(),
                last.end(),
                first.value(),
                last.value(),
                unit.meaning(),
                Form.CHINESE,
                false,
                "range/consecutive");
    }

    /** In 5至10万元 the first end shares the magnitude of the second; in 3000～1万元 it does not. */
    private static BigDecimal sharedMagnitude(Numeral first, Numeral last, boolean ownUnit) {
        if (ownUnit || first.hasMagnitude() || !last.hasMagnitude()) {
            return first.value();
        }
        BigDecimal shared = first.value().multiply(last.magnitude());
        return shared.compareTo(last.value()) < 0 ? shared : first.value();
    }

    /** 1000万元及以上至5000万元: the first end says that it is included. */
    private int skipBound(int start) {
        for (String bound : BOUNDS) {
            if (start + bound.length() < limit
                    && Wording.startsAt(text, start, limit, bound)
                    && (text.charAt(start + bound.length()) == '至' || text.charAt(start + bound.length()) == '到')) {
                return start + bound.length();
            }
        }
        return start;
    }

    /** Behind the word or dash that joins the ends of a range, or {@code start}. */
    int skipConnector(int start) {
        for (String word : CONNECTORS) {
            if (Wording.startsAt(text, start, limit, word)) {
                boolean dash = start + 1 < limit && text.charAt(start) == '—' && text.charAt(start + 1) == '—';
                return dash ? start : start + word.length();
            }
        }
        return start;
    }

    private static String rule(UnitMatch unit) {
        return "quantity/" + unit.meaning().kind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
