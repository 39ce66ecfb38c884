package org.gongwen.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 提示词: a set of words that hint at a role, found in one pass over a short text. Words behind an exclamation mark are
 * none, though one of the others is part of them: {@code 现有|!现有水平} is in 现有企业, not in 现有水平.
 */
public final class Cues {
    private final BitSet first = new BitSet();
    private final long[] initials;
    private final Map<Character, List<String>> words = new HashMap<>();

    /** Read when the first list is asked for. */
    private static final class Lists {
        static final Map<String, List<String>> WORDS = LexiconFile.read("role-words.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.get("list"), Collectors.mapping(line -> line.get("word"), Collectors.toList())));
    }

    private Cues(List<String> words) {
        words.forEach(this::add);
        this.words.values().forEach(list -> list.sort((one, other) -> length(other) - length(one)));
        initials = CharacterSummary.of(this.words.keySet());
    }

    /** A list of the lexicon {@code role-words.csv}. */
    public static Cues listed(String list) {
        return of(Lists.WORDS.getOrDefault(list, List.of()));
    }

    /** The words, separated by a bar. */
    public static Cues of(String words) {
        return of(List.of(words.split("\\|")));
    }

    private static Cues of(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Invalid cues: no words");
        }
        return new Cues(words);
    }

    private void add(String word) {
        char initial = word.charAt(word.charAt(0) == '!' ? 1 : 0);
        first.set(initial);
        words.computeIfAbsent(initial, key -> new ArrayList<>()).add(word);
    }

    private static int length(String word) {
        return word.charAt(0) == '!' ? word.length() - 1 : word.length();
    }

    /** Whether one of the words is in the text. */
    public boolean in(CharSequence text) {
        return mayStandIn(text) && find(text.toString(), true) >= 0;
    }

    /** Behind the last of the words in the text, or -1. */
    public int lastIn(CharSequence text) {
        return mayStandIn(text) ? find(text.toString(), false) : -1;
    }

    private boolean mayStandIn(CharSequence text) {
        return !(text instanceof Stretch stretch) || CharacterSummary.mayShare(initials, stretch.summary());
    }

    private int find(String text, boolean any) {
        int found = -1;
        int at = 0;
        while (at < text.length()) {
            String word = first.get(text.charAt(at)) ? longest(text, at) : null;
            if (word == null) {
                at++;
                continue;
            }
            at += length(word);
            if (word.charAt(0) != '!') {
                found = at;
                if (any) {
                    return found;
                }
            }
        }
        return found;
    }

    private @Nullable String longest(String text, int at) {
        for (String word : words.getOrDefault(text.charAt(at), List.of())) {
            boolean none = word.charAt(0) == '!';
            if (text.regionMatches(at, word, none ? 1 : 0, length(word))) {
                return word;
            }
        }
        return null;
    }
}
