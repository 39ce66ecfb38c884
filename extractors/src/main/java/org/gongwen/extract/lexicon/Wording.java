package org.gongwen.extract.lexicon;

/** 字面: whether a word stands at a place of a text. It copies nothing, since the scan asks this at every number. */
public final class Wording {
    private Wording() {}

    /** Whether the word starts at {@code start} and ends at or before {@code limit}. */
    public static boolean startsAt(CharSequence text, int start, int limit, String word) {
        return start >= 0 && start + word.length() <= limit && stands(text, start, word);
    }

    /** Whether the word ends at {@code end} and starts at or behind {@code floor}. */
    public static boolean endsAt(CharSequence text, int end, int floor, String word) {
        return end - word.length() >= floor && stands(text, end - word.length(), word);
    }

    private static boolean stands(CharSequence text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
