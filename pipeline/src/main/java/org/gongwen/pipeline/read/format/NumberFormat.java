package org.gongwen.pipeline.read.format;

import java.util.Locale;

/** 编号格式: how the numbers of a list are printed (ISO/IEC 29500, ST_NumberFormat). */
public enum NumberFormat {
    /** 1. */
    DECIMAL,
    /** 01. */
    DECIMAL_ZERO,
    /** 一. */
    CHINESE,
    /** 一〇. */
    CHINESE_DIGITS,
    /** 壹. */
    CHINESE_LEGAL,
    /** ①. */
    CIRCLED,
    /** １. */
    FULL_WIDTH,
    /** I. */
    UPPER_ROMAN,
    /** i. */
    LOWER_ROMAN,
    /** A. */
    UPPER_LETTER,
    /** a. */
    LOWER_LETTER,
    /** No number. */
    NONE;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

    /** The format of that name in a DOCX file. */
    public static NumberFormat named(String name) {
        return switch (name) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographTraditional",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> CHINESE;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> CIRCLED;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet", "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format of that number in a DOC file (nfc in [MS-OSHARED], MSONFC). */
    public static NumberFormat numbered(int nfc) {
        return switch (nfc) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10, 11, 16, 17, 24, 30, 33, 35, 36, 37, 39 -> CHINESE;
            case 34, 38 -> CHINESE_LEGAL;
            case 14, 19 -> FULL_WIDTH;
            case 18, 28, 29 -> CIRCLED;
            case 22 -> DECIMAL_ZERO;
            case 23, 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** The number as it is printed. */
    public String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case CHINESE -> chinese(number, "一二三四五六七八九", "十百千", "〇");
            case CHINESE_DIGITS -> mapDigits(number, DIGITS);
            case CHINESE_LEGAL -> chinese(number, LEGAL.substring(1), "拾佰仟", "零");
            case CIRCLED ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case FULL_WIDTH -> mapDigits(number, "０１２３４５６７８９");
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_LETTER -> letters(number, 'a');
            case NONE -> "";
        };
    }

    private static String mapDigits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(c == '-' ? '-' : digits.charAt(c - '0')));
        return text.toString();
    }

    private static String chinese(int number, String digits, String magnitudes, String zero) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? zero : Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            boolean barePlace = digit == 1 && power == 1 && text.length() == 0 && magnitudes.startsWith("十");
            text.append(barePlace ? "" : digits.substring(digit - 1, digit));
            text.append(power > 0 ? magnitudes.substring(power - 1, power) : "");
        }
        return text.toString();
    }

    private static String roman(int number) {
        if (number <= 0 || number > 3999) {
            return Integer.toString(number);
        }
        String[] marks = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(marks[i]);
            }
        }
        return text.toString();
    }

    private static String letters(int number, char first) {
        if (number <= 0 || number > 780) {
            return Integer.toString(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
