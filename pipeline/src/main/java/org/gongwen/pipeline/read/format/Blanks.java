package org.gongwen.pipeline.read.format;

/** 空白: the blanks of published texts: ASCII, full-width, non-breaking and zero-width ones. */
public final class Blanks {
    private Blanks() {}

    /** Whether the character shows nothing. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\u00ad';
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without any blank. */
    public static String remove(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** How many characters show something. */
    public static int visible(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isBlank(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }
}
