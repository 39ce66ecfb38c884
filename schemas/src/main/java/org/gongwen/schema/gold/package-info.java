/** 标注: what annotators found in a notice, the measure of what is extracted from it. */
@NullMarked
package org.gongwen.schema.gold;

import org.jspecify.annotations.NullMarked;
