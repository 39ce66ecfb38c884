package org.gongwen.extract.recognise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.extract.lexicon.Lexicon;
import org.gongwen.extract.lexicon.Lexicon.Match;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 单位与量词: the units (units.csv) and classifiers (classifiers.csv) behind a number. Source: GB 3100, GB/T 15835. */
final class Units {
    private static final Lexicon<UnitMeaning> UNITS = units();
    private static final Lexicon<Classifier> CLASSIFIERS = classifiers();
    private static final String YEARLY = "/年";

    private Units() {}

    private record Classifier(UnitMeaning meaning, boolean arabicOnly) {}

    /**
     * A unit in a text.
     *
     * @param end behind its last character
     * @param meaning what it stands for
     */
    record UnitMatch(int end, UnitMeaning meaning) {}

    /** The unit or classifier that stands at {@code place}, behind a number of the given form, or null. */
    static @Nullable UnitMatch read(CharSequence text, int place, int limit, Form form) {
        int start = isBlankBeforeLatin(text, place, limit) ? place + 1 : place;
        Match<UnitMeaning> unit = UNITS.startingAt(text, start, limit);
        if (unit != null && !isWholeWord(text, unit.end(), limit, unit.meaning().notBefore())) {
            unit = null;
        }
        Match<Classifier> classifier = CLASSIFIERS.startingAt(text, start, limit);
        if (classifier != null
                && ((classifier.meaning().arabicOnly() && form == Form.CHINESE)
                        || !isWholeWord(
                                text,
                                classifier.end(),
                                limit,
                                classifier.meaning().meaning().notBefore()))) {
            classifier = null;
        }
        if (classifier != null && (unit == null || classifier.end() > unit.end())) {
            return per(text, limit, classifier.end(), classifier.meaning().meaning());
        }
        return unit == null ? null : per(text, limit, unit.end(), unit.meaning());
    }

    /** 50 cm: a Latin symbol may keep its distance. */
    private static boolean isBlankBeforeLatin(CharSequence text, int place, int limit) {
        return place + 1 < limit
                && text.charAt(place) == ' '
                && Character.isLetter(text.charAt(place + 1))
                && !Character.isIdeographic(text.charAt(place + 1));
    }

    /** The unit of a ratio: one of units.csv, or 1. */
    static UnitMeaning named(String symbol) {
        UnitMeaning unit = UNITS.get(symbol);
        return unit != null ? unit : new UnitMeaning(Kind.RATE, symbol, BigDecimal.ONE, "ratio", new String[0]);
    }

    private static boolean isWholeWord(CharSequence text, int end, int limit, String[] notBefore) {
        if (end < limit && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1))) {
            return false;
        }
        for (String word : notBefore) {
            if (Wording.startsAt(text, end, limit, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || NumeralReader.isDigit(c);
    }

    /** Takes in /平方米, /人·月, /日 behind a unit; money by the year stays money. */
    private static UnitMatch per(CharSequence text, int limit, int end, UnitMeaning meaning) {
        int behind = meaning.kind() == Kind.MEASURE && isPer(text, end, limit)
                ? denominatorWord(text, end + 1, limit)
                : denominator(text, limit, end);
        if (behind == end) {
            return new UnitMatch(end, meaning);
        }
        String name = text.subSequence(end, behind).toString();
        boolean bareYear = meaning.kind() == Kind.AMOUNT && name.equals(YEARLY);
        return bareYear
                ? new UnitMatch(end, meaning)
                : new UnitMatch(behind, meaning.per(meaning.unit() + name, meaning.normalizedUnit() + name));
    }

    /** 微克每立方米: the bar in words; 每年 and 每月 open a phrase of their own. */
    private static boolean isPer(CharSequence text, int at, int limit) {
        Match<UnitMeaning> unit =
                at + 1 < limit && text.charAt(at) == '每' ? UNITS.startingAt(text, at + 1, limit) : null;
        return unit != null && "年月季".indexOf(text.charAt(at + 1)) < 0;
    }

    private static int denominator(CharSequence text, int limit, int start) {
        int end = start;
        while (end < limit && (text.charAt(end) == '/' || (end > start && "·.・".indexOf(text.charAt(end)) >= 0))) {
            int word = denominatorWord(text, end + 1, limit);
            if (word == end + 1) {
                break;
            }
            end = word;
        }
        return end > start && isPerPersonAnd(text, end, limit) ? end + 1 : end;
    }

    /** 元/人月, 元/户年: the time stands right behind whom it is counted for. */
    private static boolean isPerPersonAnd(CharSequence text, int end, int limit) {
        boolean time = end < limit && "月年天日".indexOf(text.charAt(end)) >= 0;
        boolean other = end + 1 < limit && "底末初终内均度起前份历期".indexOf(text.charAt(end + 1)) >= 0;
        return time && !other && "人户生亩".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static int denominatorWord(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return start;
        }
        Match<UnitMeaning> unit = UNITS.startingAt(text, start, limit);
        Match<Classifier> classifier = CLASSIFIERS.startingAt(text, start, limit);
        int end = Math.max(unit == null ? start : unit.end(), classifier == null ? start : classifier.end());
        return end == start && isBareDenominator(text, start, limit) ? start + 1 : end;
    }

    /** 元/月, 吨/时, 元/车: words that count nothing where no bar stands in front. */
    private static boolean isBareDenominator(CharSequence text, int at, int limit) {
        char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '月' -> true;
            case '时' -> "间期点段代刻限效".indexOf(next) < 0;
            case '车' -> "辆站间主位型".indexOf(next) < 0;
            case '村', '县', '镇', '乡' -> "级民庄委域城".indexOf(next) < 0;
            default -> false;
        };
    }

    private static Lexicon<UnitMeaning> units() {
        Map<String, UnitMeaning> units = new HashMap<>();
        for (LexiconLine line : LexiconFile.read("units.csv")) {
            units.put(
                    line.get("symbol"),
                    new UnitMeaning(
                            Kind.valueOf(line.get("kind")),
                            line.get("unit"),
                            factor(line.get("factor")),
                            line.get("normalized_unit"),
                            words(line.get("not_before"))));
        }
        return new Lexicon<>(units);
    }

    private static Lexicon<Classifier> classifiers() {
        Map<String, Classifier> classifiers = new HashMap<>();
        for (LexiconLine line : LexiconFile.read("classifiers.csv")) {
            String symbol = line.get("symbol");
            UnitMeaning meaning =
                    new UnitMeaning(Kind.COUNT, symbol, BigDecimal.ONE, symbol, words(line.get("not_before")));
            classifiers.put(symbol, new Classifier(meaning, "ARABIC".equals(line.get("numerals"))));
        }
        return new Lexicon<>(classifiers);
    }

    /** A factor as a decimal or, where it has no end, as a fraction: 10000/15. */
    private static BigDecimal factor(String cell) {
        int bar = cell.indexOf('/');
        return bar < 0
                ? new BigDecimal(cell)
                : new BigDecimal(cell.substring(0, bar))
                        .divide(new BigDecimal(cell.substring(bar + 1)), MathContext.DECIMAL128);
    }

    private static String[] words(String cell) {
        return cell.isEmpty() ? new String[0] : cell.split("\\|");
    }
}
