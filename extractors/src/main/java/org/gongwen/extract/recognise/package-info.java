/** 识别: from the normalised text to quantities. One scan finds candidates; numerals, units, dates, ratios, ranges and comparators are read there, and what is no target is refused by rule. */
@NullMarked
package org.gongwen.extract.recognise;

import org.jspecify.annotations.NullMarked;
