package org.gongwen.extract.unit;

/**
 * 项: a stretch between two separators.
 *
 * @param start first character
 * @param end behind the last character
 * @param before the separator in front of it, 、 for the first
 */
record Entry(int start, int end, char before) {
    String in(String text) {
        return text.substring(start, end);
    }
}
