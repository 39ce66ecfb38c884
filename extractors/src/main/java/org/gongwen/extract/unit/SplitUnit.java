package org.gongwen.extract.unit;

/**
 * 单位: a name that {@link UnitSplitter} cut out.
 *
 * @param name as in the text, line ends taken out
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record SplitUnit(String name, int start, int end) {}
