/** 文本: readers of text formats, and how their characters are decoded. */
@NullMarked
package org.gongwen.pipeline.read.text;

import org.jspecify.annotations.NullMarked;
