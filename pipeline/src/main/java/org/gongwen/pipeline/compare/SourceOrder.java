package org.gongwen.pipeline.compare;

import java.util.Comparator;

/**
 * 来源次序: the order of sources in all tables: by code points, but {@code !} comes first, so that the members of an archive
 * ({@code a.zip!b.html}) stand where the archive stands among the files.
 */
public final class SourceOrder {
    /** The order. */
    public static final Comparator<String> COMPARATOR = SourceOrder::compare;

    private SourceOrder() {}

    private static int compare(String first, String second) {
        int length = Math.min(first.length(), second.length());
        for (int i = 0; i < length; i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(first.length(), second.length());
    }

    /** Code points over 0xFFFF are written with surrogates, which must rank behind all other characters. */
    private static int rank(char c) {
        if (c == '!') {
            return -1;
        } else if (Character.isSurrogate(c)) {
            return c + Character.MAX_VALUE;
        }
        return c;
    }
}
