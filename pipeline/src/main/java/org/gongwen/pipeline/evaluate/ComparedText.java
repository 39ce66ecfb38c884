package org.gongwen.pipeline.evaluate;

import org.jspecify.annotations.Nullable;

/** 比对文本: the form in which texts are compared: no white space, half-width, 〔〕 as (). */
final class ComparedText {
    private static final int WIDTH_DISTANCE = '！' - '!';

    private ComparedText() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder compared = new StringBuilder(text.length());
        text.chars().filter(character -> !isBlank(character)).forEach(character -> compared.append(narrow(character)));
        return compared.toString();
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return of(one).equals(of(other));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085'
                || character == '\uFEFF';
    }

    private static char narrow(int character) {
        if (character >= '！' && character <= '～') {
            return (char) (character - WIDTH_DISTANCE);
        }
        return switch (character) {
            case '〔' -> '(';
            case '〕' -> ')';
            default -> (char) character;
        };
    }
}
