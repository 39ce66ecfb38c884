/** 表格: readers of spreadsheets. */
@NullMarked
package org.gongwen.pipeline.read.sheet;

import org.jspecify.annotations.NullMarked;
