package org.gongwen.extract.structure.normal;

/** 括号: brackets of all kinds; one kind may close another, as in damaged text. */
public final class Brackets {
    private Brackets() {}

    /** Whether the character opens a bracket: ( [ 〔 【. */
    public static boolean opens(char c) {
        return c == '(' || c == '[' || c == '〔' || c == '【';
    }

    /** Whether the character closes a bracket: ) ] 〕 】. */
    public static boolean closes(char c) {
        return c == ')' || c == ']' || c == '〕' || c == '】';
    }

    /** Offset of the innermost bracket that opens between start and end and is not closed there; -1 where there is none. */
    public static int unclosed(String text, int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (closes(c)) {
                depth++;
            } else if (opens(c) && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Offset of the bracket that the bracket at close closes, searched down to start; -1 where there is none. */
    public static int opening(String text, int close, int start) {
        int depth = 0;
        for (int i = close; i >= start; i--) {
            char c = text.charAt(i);
            depth += closes(c) ? 1 : opens(c) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
