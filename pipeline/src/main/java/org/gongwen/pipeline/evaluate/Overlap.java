package org.gongwen.pipeline.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 重合度: whether two phrases share so many characters that a reader takes them for the same. */
final class Overlap {
    private Overlap() {}

    /** Whether the phrase shares three fifths of its characters, by F1, with one of the others. */
    static boolean isEnough(List<String> wanted, @Nullable String phrase) {
        return wanted.stream().anyMatch(each -> isEnough(each, phrase));
    }

    private static boolean isEnough(String wanted, @Nullable String phrase) {
        Map<Integer, Integer> one = characters(wanted);
        Map<Integer, Integer> other = characters(phrase);
        int common = one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
        return common > 0 && 10 * common >= 3 * (size(one) + size(other));
    }

    private static Map<Integer, Integer> characters(@Nullable String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        ComparedText.of(text).codePoints().forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts;
    }

    private static int size(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
