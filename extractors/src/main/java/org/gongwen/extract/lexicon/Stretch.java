package org.gongwen.extract.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * 文段: a short text that many patterns are tried on. It keeps a summary of its characters, so that a {@link TextPattern}
 * whose words are not there is refused by a few comparisons. Not for use by several threads.
 */
public final class Stretch implements CharSequence {
    /** Without text. */
    public static final Stretch EMPTY = new Stretch("");

    private final String text;
    private long @Nullable [] summary;

    /** A stretch that holds this text. */
    public Stretch(String text) {
        this.text = text;
    }

    /** The stretch of a text between two offsets, empty where the second is not behind the first. */
    public static Stretch of(CharSequence text, int from, int to) {
        return new Stretch(to <= from ? "" : text.subSequence(from, to).toString());
    }

    /** What characters it holds. */
    long[] summary() {
        long[] known = summary;
        if (known == null) {
            known = CharacterSummary.of(text);
            summary = known;
        }
        return known;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    /** The text from an offset on. */
    public String substring(int start) {
        return text.substring(start);
    }

    /** The text between two offsets. */
    public String substring(int start, int end) {
        return text.substring(start, end);
    }

    /** First place of a character, or -1. */
    public int indexOf(char c) {
        return text.indexOf(c);
    }

    /** Whether it is this text. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it holds a word. */
    public boolean contains(String word) {
        return text.contains(word);
    }

    /** Whether it opens with a word. */
    public boolean startsWith(String word) {
        return text.startsWith(word);
    }

    /** Whether it ends with a word. */
    public boolean endsWith(String word) {
        return text.endsWith(word);
    }

    /** Whether it holds nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return text;
    }
}
