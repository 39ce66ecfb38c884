package org.gongwen.pipeline.write;

import org.gongwen.schema.contract.CellText;

/** 工作表文本: texts as a cell of a workbook holds them: cut, and without what XML cannot hold. */
final class SheetText {
    private static final char REPLACEMENT = '\uFFFD';

    private SheetText() {}

    static String of(String text) {
        String cut = CellText.cut(text);
        for (int i = 0; i < cut.length(); i++) {
            if (!isFine(cut, i)) {
                return cleaned(cut);
            }
        }
        return cut;
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            cleaned.append(isFine(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return cleaned.toString();
    }

    private static boolean isFine(String text, int index) {
        char character = text.charAt(index);
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return character < '\uFFFE' && (!Character.isSurrogate(character) || isInPair(text, index));
    }

    private static boolean isInPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
