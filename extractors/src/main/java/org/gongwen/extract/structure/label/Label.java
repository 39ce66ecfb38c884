package org.gongwen.extract.structure.label;

/**
 * 序数: an ordinal that opens a section.
 *
 * @param style its form
 * @param ordinal its number
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record Label(LabelStyle style, int ordinal, int start, int end) {}
