package org.gongwen.extract.structure.normal;

import org.jspecify.annotations.Nullable;

/** 行缓冲: normalised characters with their offsets in the published text, line by line. */
final class LineBuffer {
    private static final int TAB = 4;

    private final String published;
    private final char[] characters;
    private final int[] origins;
    private int length;

    LineBuffer(String published) {
        this.published = published;
        this.characters = new char[published.length()];
        this.origins = new int[published.length()];
    }

    String text() {
        return new String(characters, 0, length);
    }

    int origin(int index) {
        return origins[index];
    }

    /** Appends the normalised characters of a stretch of published text; null where it is blank. */
    @Nullable
    PrintedLine append(int from, int to, boolean whole, int block, int cell) {
        int start = length;
        int position = skipMarks(from, to);
        int indent = indent(from, position);
        int width = 0;
        int blank = -1;
        for (int i = position; i < to; i++) {
            char folded = CharacterFolding.fold(published.charAt(i));
            if (folded == ' ') {
                blank = blank < 0 ? i : blank;
            } else if (folded != CharacterFolding.DROPPED && !isEmphasis(i, to)) {
                width += separate(start, blank >= 0 && isWithinYear(i, to) ? -1 : blank, folded) + columns(folded);
                push(folded, i);
                blank = -1;
            }
        }
        return length == start ? null : new PrintedLine(start, length, to, width, indent, whole, block, cell);
    }

    /** Keeps one blank between two ASCII letters or digits of a line, and between 1. and a digit; gives the columns of the gap. */
    private int separate(int start, int blank, char next) {
        if (blank < 0 || length == start) {
            return 0;
        }
        if (isAsciiWord(next) && (isAsciiWord(characters[length - 1]) || next <= '9' && endsOrdinal(start))) {
            push(' ', blank);
        }
        return 1;
    }

    /** 到20 18年: the blank that a scan left in a year. */
    private boolean isWithinYear(int index, int to) {
        boolean century = length > 1
                && (characters[length - 2] == '2' && characters[length - 1] == '0'
                        || characters[length - 2] == '1' && characters[length - 1] == '9')
                && (length == 2 || !isDigit(characters[length - 3]));
        return century
                && index + 2 < to
                && isDigit(published.charAt(index))
                && isDigit(published.charAt(index + 1))
                && published.charAt(index + 2) == '年';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether only 1. or 12. stands in the line so far. */
    private boolean endsOrdinal(int start) {
        int digits = length - 1 - start;
        if (digits < 1 || digits > 3 || characters[length - 1] != '.') {
            return false;
        }
        for (int i = start; i < length - 1; i++) {
            if (characters[i] < '0' || characters[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private void push(char folded, int origin) {
        characters[length] = folded;
        origins[length] = origin;
        length++;
    }

    /** Skips leading blanks and the # marks of a Markdown heading. */
    private int skipMarks(int from, int to) {
        int position = skipBlanks(from, to);
        int marks = position;
        while (marks < to && marks - position < 6 && published.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > position && marks < to && published.charAt(marks) == ' ';
        return heading ? skipBlanks(marks, to) : position;
    }

    private int skipBlanks(int from, int to) {
        int position = from;
        while (position < to && isIgnorable(CharacterFolding.fold(published.charAt(position)))) {
            position++;
        }
        return position;
    }

    private static boolean isIgnorable(char folded) {
        return folded == ' ' || folded == CharacterFolding.DROPPED;
    }

    private int indent(int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            char blank = published.charAt(i);
            columns += blank == '\u3000' ? 2 : blank == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** The ** of Markdown emphasis, which no reader sees. */
    private boolean isEmphasis(int index, int to) {
        return published.charAt(index) == '*'
                && (index + 1 < to && published.charAt(index + 1) == '*'
                        || index > 0 && published.charAt(index - 1) == '*');
    }

    private static boolean isAsciiWord(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static int columns(char c) {
        return c < 0x2E80 && !(c >= 0x2010 && c <= 0x2026) ? 1 : 2;
    }
}
