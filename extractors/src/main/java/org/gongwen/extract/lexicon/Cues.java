package org.gongwen.extract.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 提示词: a set of words that hint at a role, found in one pass over a short text. Words behind an exclamation mark are
 * none, though one of the others is part of them: {@code 现有|!现有水平} is in 现有企业, not in 现有水平.
 */
public final class Cues {
    private final CharacterTable<Cue[]> byFirst = new CharacterTable<>();
    private final long[] initials;

    /**
     * 词: one of the words.
     *
     * @param none whether it stands behind an exclamation mark
     */
    private record Cue(String word, boolean none) {
        static Cue of(String printed) {
            boolean none = printed.charAt(0) == '!';
            return new Cue(none ? printed.substring(1) : printed, none);
        }
    }

    /** Read when the first list is asked for. */
    private static final class Lists {
        static final Map<String, List<String>> WORDS = LexiconFile.read("role-words.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.get("list"), Collectors.mapping(line -> line.get("word"), Collectors.toList())));
    }

    private Cues(List<String> words) {
        Map<Character, List<Cue>> cues = words.stream()
                .map(Cue::of)
                .sorted((one, other) -> other.word().length() - one.word().length())
                .collect(Collectors.groupingBy(cue -> cue.word().charAt(0)));
        cues.forEach((initial, list) -> byFirst.put(initial, list.toArray(Cue[]::new)));
        initials = CharacterSummary.of(cues.keySet());
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
            Cue cue = longest(text, at);
            if (cue == null) {
                at++;
                continue;
            }
            at += cue.word().length();
            if (!cue.none()) {
                found = at;
                if (any) {
                    return found;
                }
            }
        }
        return found;
    }

    private @Nullable Cue longest(String text, int at) {
        Cue[] cues = byFirst.get(text.charAt(at));
        if (cues == null) {
            return null;
        }
        for (Cue cue : cues) {
            if (text.startsWith(cue.word(), at)) {
                return cue;
            }
        }
        return null;
    }
}
