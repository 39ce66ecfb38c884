package org.gongwen.extract.text;

/**
 * 区间: a stretch of normalised text.
 *
 * @param start first character
 * @param end behind the last character
 */
public record Span(int start, int end) {
    /** Whether the other span lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
