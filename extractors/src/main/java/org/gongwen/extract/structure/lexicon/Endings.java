package org.gongwen.extract.structure.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 词尾: words that a text may end in. */
final class Endings {
    private final Set<String> words;
    private final int longest;

    Endings(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest word that the text before end ends in, or null. */
    @Nullable
    String longestBefore(String text, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            String ending = text.substring(end - length, end);
            if (words.contains(ending)) {
                return ending;
            }
        }
        return null;
    }
}
