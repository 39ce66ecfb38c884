package org.gongwen.pipeline.read.word;

import org.gongwen.pipeline.read.format.NumberFormat;

/**
 * 列表级别: how a level of a list is numbered.
 *
 * @param start its first number
 * @param format how its number is printed
 * @param pattern its text with {@code %1} for the number of the first level
 */
record ListLevel(int start, NumberFormat format, String pattern) {}
