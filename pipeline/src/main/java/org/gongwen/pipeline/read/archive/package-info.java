/** 压缩包: the members of archives, each a notice of its own. */
@NullMarked
package org.gongwen.pipeline.read.archive;

import org.jspecify.annotations.NullMarked;
