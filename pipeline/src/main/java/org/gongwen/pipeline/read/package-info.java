/** 读取: from a file to the text, blocks and header fields of the notices in it. Entry: {@link org.gongwen.pipeline.read.NoticeReader}. */
@NullMarked
package org.gongwen.pipeline.read;

import org.jspecify.annotations.NullMarked;
