package org.gongwen.extract.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 词表: words with what they mean, looked up at a place in a text.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
    private final Map<String, V> words = new HashMap<>();
    private final Map<Character, Integer> longestByFirst = new HashMap<>();
    private final Map<Character, Integer> longestByLast = new HashMap<>();

    /** A lexicon of the given words. */
    public Lexicon(Map<String, V> words) {
        words.forEach((word, meaning) -> {
            this.words.put(word, meaning);
            longestByFirst.merge(word.charAt(0), word.length(), Math::max);
            longestByLast.merge(word.charAt(word.length() - 1), word.length(), Math::max);
        });
    }

    /** The longest word that starts at {@code start} and ends at or before {@code limit}, or null. */
    public @Nullable Match<V> startingAt(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        int longest = longestByFirst.getOrDefault(text.charAt(start), 0);
        for (int end = Math.min(limit, start + longest); end > start; end--) {
            V meaning = words.get(text.subSequence(start, end).toString());
            if (meaning != null) {
                return new Match<>(start, end, meaning);
            }
        }
        return null;
    }

    /** The longest word that ends at {@code end} and starts at or behind {@code limit}, or null. */
    public @Nullable Match<V> endingAt(CharSequence text, int end, int limit) {
        if (end <= limit) {
            return null;
        }
        int longest = longestByLast.getOrDefault(text.charAt(end - 1), 0);
        for (int start = Math.max(limit, end - longest); start < end; start++) {
            V meaning = words.get(text.subSequence(start, end).toString());
            if (meaning != null) {
                return new Match<>(start, end, meaning);
            }
        }
        return null;
    }

    /** What the word means, or null. */
    public @Nullable V get(String word) {
        return words.get(word);
    }

    /**
     * A word found in a text.
     *
     * @param start its first character
     * @param end behind its last character
     * @param meaning what it means
     */
    public record Match<V>(int start, int end, V meaning) {}
}
