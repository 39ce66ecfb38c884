package org.gongwen.pipeline.cli;

import java.util.Collection;
import java.util.Comparator;

/** 最近的词: the word that someone may have meant. */
final class Nearest {
    private static final int SLIP = 2;

    private Nearest() {}

    static String to(String word, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .orElseThrow(() -> new IllegalArgumentException("Invalid words: none"));
    }

    /** Whether the word looks like a slip of the pen for one of the words. */
    static boolean isSlip(String word, Collection<String> words) {
        return words.stream().anyMatch(each -> distance(word, each) <= SLIP);
    }

    /** How many letters must be put in, left out or replaced (Levenshtein). */
    private static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[second.length()];
    }
}
