package org.gongwen.extract.structure.lexicon;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** 文种: the genre words that titles end in. */
public final class Genres {

    private static final Map<String, String> TYPES = LexiconFile.read(Genres.class, "genres.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.getOrDefault("genre", ""), line -> line.getOrDefault("type", "")));
    private static final Endings ENDINGS = new Endings(TYPES.keySet());

    private Genres() {}

    /** The type of a notice by its title: its last genre word (行动方案 → 方案), of which only 实施 makes a compound. */
    public static @Nullable String typeOf(String title) {
        String genre = of(title);
        return genre == null ? null : TYPES.get(genre);
    }

    /** The genre word that a title ends in, remarks in brackets behind it aside; null where there is none. */
    public static @Nullable String of(String title) {
        return ENDINGS.longestBefore(title, coreEnd(title));
    }

    /** Behind the last character of a title before its remarks in brackets: 办法（试行） → 办法. */
    private static int coreEnd(String title) {
        int end = title.length();
        while (end > 0 && isClosing(title.charAt(end - 1))) {
            int open = Math.max(title.lastIndexOf('(', end - 1), title.lastIndexOf('（', end - 1));
            if (open <= 0 || end - open > 24) {
                return end;
            }
            end = open;
        }
        while (end > 0 && (title.charAt(end - 1) == ' ' || title.charAt(end - 1) == '》')) {
            end--;
        }
        return end;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }
}
