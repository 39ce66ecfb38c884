package org.gongwen.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 词表: words with what they mean, looked up at a place in a text.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
    private final Map<String, V> words;
    private final CharacterTable<List<Entry<V>>> byFirst;
    private final CharacterTable<List<Entry<V>>> byLast;

    /** A lexicon of the given words. */
    public Lexicon(Map<String, V> words) {
        this.words = new HashMap<>(words);
        this.byFirst = index(words, word -> word.charAt(0));
        this.byLast = index(words, word -> word.charAt(word.length() - 1));
    }

    /** The longest word that starts at {@code start} and ends at or before {@code limit}, or null. */
    public @Nullable Match<V> startingAt(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        List<Entry<V>> entries = byFirst.get(text.charAt(start));
        if (entries == null) {
            return null;
        }
        for (Entry<V> entry : entries) {
            if (Wording.startsAt(text, start, limit, entry.word())) {
                return new Match<>(start, start + entry.word().length(), entry.meaning());
            }
        }
        return null;
    }

    /** The longest word that ends at {@code end} and starts at or behind {@code limit}, or null. */
    public @Nullable Match<V> endingAt(CharSequence text, int end, int limit) {
        if (end <= limit) {
            return null;
        }
        List<Entry<V>> entries = byLast.get(text.charAt(end - 1));
        if (entries == null) {
            return null;
        }
        for (Entry<V> entry : entries) {
            if (Wording.endsAt(text, end, limit, entry.word())) {
                return new Match<>(end - entry.word().length(), end, entry.meaning());
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

    private record Entry<V>(String word, V meaning) {}

    /** The words that share a character, the longest first. */
    private static <V> CharacterTable<List<Entry<V>>> index(Map<String, V> words, Function<String, Character> key) {
        CharacterTable<List<Entry<V>>> index = new CharacterTable<>();
        words.entrySet().stream()
                .map(word -> new Entry<>(word.getKey(), word.getValue()))
                .sorted((one, other) -> other.word().length() - one.word().length())
                .collect(Collectors.groupingBy(entry -> key.apply(entry.word())))
                .forEach((character, entries) -> index.put(character, List.copyOf(entries)));
        return index;
    }
}
