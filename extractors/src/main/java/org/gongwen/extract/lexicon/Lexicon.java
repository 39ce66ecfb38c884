package org.gongwen.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 词表: words with what they mean, looked up at a place in a text.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
    private final Map<String, V> words;
    private final Index<V> byFirst;
    private final Index<V> byLast;

    /** A lexicon of the given words. */
    public Lexicon(Map<String, V> words) {
        this.words = new HashMap<>(words);
        this.byFirst = new Index<>(words, word -> word.charAt(0));
        this.byLast = new Index<>(words, word -> word.charAt(word.length() - 1));
    }

    /** The longest word that starts at {@code start} and ends at or before {@code limit}, or null. */
    public @Nullable Match<V> startingAt(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        for (Entry<V> entry : byFirst.of(text.charAt(start))) {
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
        for (Entry<V> entry : byLast.of(text.charAt(end - 1))) {
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

    /** 索引: the words that share a character, the longest first, in pages of 256 characters. */
    private static final class Index<V> {
        private static final int PAGE = 256;

        private final List<List<List<Entry<V>>>> pages;

        Index(Map<String, V> words, ToIntFunction<String> key) {
            Map<Integer, List<Entry<V>>> entries = words.entrySet().stream()
                    .map(word -> new Entry<>(word.getKey(), word.getValue()))
                    .sorted((one, other) -> other.word().length() - one.word().length())
                    .collect(Collectors.groupingBy(entry -> key.applyAsInt(entry.word())));
            List<List<Entry<V>>> empty = Collections.nCopies(PAGE, List.of());
            List<List<List<Entry<V>>>> all = new ArrayList<>(Collections.nCopies(PAGE, empty));
            entries.forEach((character, list) -> {
                int page = character / PAGE;
                List<List<Entry<V>>> lists = all.get(page) == empty ? new ArrayList<>(empty) : all.get(page);
                lists.set(character % PAGE, List.copyOf(list));
                all.set(page, lists);
            });
            this.pages = all;
        }

        List<Entry<V>> of(char character) {
            return pages.get(character / PAGE).get(character % PAGE);
        }
    }
}
