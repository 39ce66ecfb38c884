/** 格式: what the readers of all formats share: contents, limits, failures, the builder of a parsed notice. */
@NullMarked
package org.gongwen.pipeline.read.format;

import org.jspecify.annotations.NullMarked;
