/** 文字处理: readers of DOCX, DOC, WPS and RTF. */
@NullMarked
package org.gongwen.pipeline.read.word;

import org.jspecify.annotations.NullMarked;
