package org.gongwen.pipeline.read.page;

/**
 * 版面行: a line as it is printed; lengths in the unit of its format.
 *
 * @param page its page, from 0
 * @param left where it begins
 * @param right where it ends
 * @param baseline its distance from the top of the page
 * @param em width of a Chinese character in it
 * @param text its text
 */
record PrintedLine(int page, double left, double right, double baseline, double em, String text) {}
