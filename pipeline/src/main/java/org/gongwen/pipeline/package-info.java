/** 流水线: everything with a file, a process or a clock. */
@NullMarked
package org.gongwen.pipeline;

import org.jspecify.annotations.NullMarked;
