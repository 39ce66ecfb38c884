package org.gongwen.extract.lexicon;

import java.util.Collection;

/**
 * 字集摘要: which characters a text holds, as a Bloom filter with one hash (Bloom, Space/time trade-offs in hash coding with
 * allowable errors, 1970): a character whose bit is clear is not there; one whose bit is set may be.
 */
final class CharacterSummary {
    private static final int WORDS = 4;

    private CharacterSummary() {}

    /** Summary of the characters of a text. */
    static long[] of(CharSequence text) {
        long[] bits = new long[WORDS];
        for (int i = 0; i < text.length(); i++) {
            set(bits, text.charAt(i));
        }
        return bits;
    }

    /** Summary of a set of characters. */
    static long[] of(Collection<Character> characters) {
        long[] bits = new long[WORDS];
        characters.forEach(c -> set(bits, c));
        return bits;
    }

    /** Whether the two may have a character in common. */
    static boolean mayShare(long[] one, long[] other) {
        return ((one[0] & other[0]) | (one[1] & other[1]) | (one[2] & other[2]) | (one[3] & other[3])) != 0;
    }

    /** Whether a text may hold all characters of one of the summaries that stand one behind the other. */
    static boolean mayHold(long[] text, long[] summaries, int index) {
        int from = index * WORDS;
        return (summaries[from] & ~text[0]
                        | summaries[from + 1] & ~text[1]
                        | summaries[from + 2] & ~text[2]
                        | summaries[from + 3] & ~text[3])
                == 0;
    }

    private static void set(long[] bits, char c) {
        int hash = c ^ (c >>> 7);
        bits[(hash >>> 6) & (WORDS - 1)] |= 1L << hash;
    }
}
