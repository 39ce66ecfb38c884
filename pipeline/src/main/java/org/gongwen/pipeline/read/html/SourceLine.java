package org.gongwen.pipeline.read.html;

/**
 * 源码换行: line ends that an editor put into the source of a page to keep its lines short. Between Chinese characters they
 * part nothing: Chinese is written without blanks.
 */
final class SourceLine {
    private static final char FIRST_CHINESE = '\u2e80';

    private SourceLine() {}

    /** Whether the line end stands directly behind a Chinese character and the next line starts with one. */
    static boolean endsInWord(String text, int lineEnd) {
        int before = lineEnd > 0 && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 2 : lineEnd - 1;
        int next = next(text, lineEnd);
        return before >= 0 && next < text.length() && isChinese(text.charAt(before)) && isChinese(text.charAt(next));
    }

    /** Where the next line starts, behind its indent. */
    static int next(String text, int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next;
    }

    /** A character or punctuation mark, but not the blank of their width. */
    private static boolean isChinese(char c) {
        return c >= FIRST_CHINESE && c != '\u3000' && c != '\ufeff';
    }
}
