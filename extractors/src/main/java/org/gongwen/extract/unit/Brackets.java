package org.gongwen.extract.unit;

import java.util.Arrays;

/**
 * 括号: which bracket closes which in a stretch of text. Kinds may be mixed up and brackets may be left open; a line end
 * closes none. Built in one pass.
 */
final class Brackets {
    private static final char NONE = 0;

    private int[] opens = new int[16];
    private int[] closes = new int[16];
    private int count;

    private int[] stack = new int[16];
    private int depth;

    static boolean isOpen(char character) {
        return opened(character) != NONE;
    }

    static boolean isClose(char character) {
        return closed(character) != NONE;
    }

    /** The kind of bracket that a character opens, full width or half. */
    private static char opened(char character) {
        return switch (character) {
            case '(' -> '(';
            case '[', '［' -> '[';
            case '〔' -> '〔';
            case '【' -> '【';
            case '{', '｛' -> '{';
            default -> NONE;
        };
    }

    /** The kind of bracket that a character closes. */
    private static char closed(char character) {
        return switch (character) {
            case ')' -> '(';
            case ']', '］' -> '[';
            case '〕' -> '〔';
            case '】' -> '【';
            case '}', '｝' -> '{';
            default -> NONE;
        };
    }

    /** The brackets between start and end. */
    static Brackets of(String text, int start, int end) {
        Brackets brackets = new Brackets();
        for (int index = start; index < end; index++) {
            brackets.accept(text, index);
        }
        return brackets;
    }

    /** Takes the next character; returns whether it is a bracket. */
    boolean accept(String text, int index) {
        char character = text.charAt(index);
        if (isOpen(character)) {
            open(index);
            return true;
        }
        if (isClose(character)) {
            close(text, index, character);
            return true;
        }
        return false;
    }

    /** Forgets what is still open: nothing closes it behind a line end. */
    void leaveOpen() {
        depth = 0;
    }

    /** Number of brackets that were opened. */
    int count() {
        return count;
    }

    int openAt(int bracket) {
        return opens[bracket];
    }

    /** Where the bracket closes, or -1. */
    int closeAt(int bracket) {
        return closes[bracket];
    }

    /** The innermost bracket that is open now, or -1. */
    int current() {
        return depth == 0 ? -1 : stack[depth - 1];
    }

    /** Where the bracket that opens at this place closes, or -1 where none does. */
    int closeOf(int open) {
        int bracket = Arrays.binarySearch(opens, 0, count, open);
        return bracket < 0 ? -1 : closes[bracket];
    }

    private void open(int index) {
        if (count == opens.length) {
            opens = Arrays.copyOf(opens, count * 2);
            closes = Arrays.copyOf(closes, count * 2);
        }
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        opens[count] = index;
        closes[count] = -1;
        stack[depth++] = count++;
    }

    private void close(String text, int index, char character) {
        if (depth == 0) {
            return;
        }
        int top = depth - 1;
        char kind = closed(character);
        if (!sameKind(text, top, kind) && !isShortInsert(text, opens[stack[top]], index)) {
            int deeper = Math.max(0, depth - 4);
            for (int level = top; level >= deeper; level--) {
                if (sameKind(text, level, kind)) {
                    top = level;
                    break;
                }
            }
        }
        closes[stack[top]] = index;
        depth = top;
    }

    private boolean sameKind(String text, int level, char kind) {
        return opened(text.charAt(opens[stack[level]])) == kind;
    }

    /** Whether the bracket holds nothing but levels: 县〔市、区) closes in spite of its kind. */
    private static boolean isShortInsert(String text, int open, int close) {
        if (close - open > 8) {
            return false;
        }
        for (int index = open + 1; index < close; index++) {
            char character = text.charAt(index);
            if (!HeadNoun.isLevel(character) && character != '、' && character != ',' && character != '，') {
                return false;
            }
        }
        return true;
    }
}
