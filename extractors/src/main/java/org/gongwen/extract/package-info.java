/** 抽取: from a parsed notice to its rows. Pure functions: no files, no clock, no threads. */
@NullMarked
package org.gongwen.extract;

import org.jspecify.annotations.NullMarked;
