package org.gongwen.extract.unit;

/** 标点: the characters that cut lists of units. */
final class UnitText {
    private UnitText() {}

    /** Between two names. */
    static boolean isSeparator(char character) {
        return switch (character) {
            case '、', '，', ',', '；', ';', '﹑', '､', '丶', '\n', '|', '｜' -> true;
            default -> false;
        };
    }

    /** At the end of a list. */
    static boolean isStop(char character) {
        return character == '。' || character == '．' || character == '！' || character == '？';
    }

    static boolean isColon(char character) {
        return character == ':' || character == '：' || character == '∶' || character == '﹕';
    }
}
