/** 规范化: from the blocks of a parsed notice to normalised paragraphs and table cells. */
@NullMarked
package org.gongwen.extract.structure.normal;

import org.jspecify.annotations.NullMarked;
