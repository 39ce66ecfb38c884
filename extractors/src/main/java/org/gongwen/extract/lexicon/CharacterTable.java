package org.gongwen.extract.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 字表: what a character stands for, in pages of 256 characters, so that asking takes two steps into arrays.
 *
 * @param <T> what it stands for
 */
final class CharacterTable<T> {
    private static final int PAGE = 256;
    private static final @Nullable Object[] EMPTY = new @Nullable Object[PAGE];

    private final @Nullable Object[][] pages = new @Nullable Object[PAGE][];

    CharacterTable() {
        Arrays.fill(pages, EMPTY);
    }

    void put(char character, T meaning) {
        int page = character / PAGE;
        if (pages[page] == EMPTY) {
            pages[page] = new @Nullable Object[PAGE];
        }
        pages[page][character % PAGE] = meaning;
    }

    /** What the character stands for, or null. */
    @SuppressWarnings("unchecked") // only put writes
    @Nullable
    T get(char character) {
        return (T) pages[character / PAGE][character % PAGE];
    }
}
