package org.gongwen.extract.text;

import java.util.Arrays;

/**
 * 规范化文本: the notice's text as the rules read it, with the way back to the published text.
 *
 * <p>Full-width letters, digits, %, + - . / ~ and brackets are half-width, every dash of a range is {@code -} or
 * {@code —}, blanks are gone except a single one between two ASCII letters or digits, broken lines are joined, and each
 * paragraph ends in {@code \n}. Every character stems from exactly one published character; none is inserted but
 * {@code \n}.
 *
 * @param text the normalised text
 * @param origin for each character of text its offset in the published text, ascending; one entry more for the end
 */
@SuppressWarnings("ArrayRecordComponent") // boxed offsets would cost ten times the memory of the text
public record NormalText(String text, int[] origin) {
    /** Checks that origin fits the text. */
    public NormalText {
        if (origin.length != text.length() + 1) {
            throw new IllegalArgumentException(
                    "Invalid origin: " + origin.length + " offsets for " + text.length() + " characters");
        }
    }

    /** Offset in the published text of the character at {@code index}. */
    public int publishedStart(int index) {
        return origin[index];
    }

    /** Offset in the published text behind the character before {@code end}; {@code end} must be over 0. */
    public int publishedEnd(int end) {
        return origin[end - 1] + 1;
    }

    /** Whether blanks or a line break stood in the published text between the characters index - 1 and index. */
    public boolean gapBefore(int index) {
        return index > 0 && index < text.length() && origin[index] > origin[index - 1] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalText that && text.equals(that.text) && Arrays.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
