/** 文本模型: the types in which the extraction stages meet. Stages import these, never one another. */
@NullMarked
package org.gongwen.extract.text;

import org.jspecify.annotations.NullMarked;
