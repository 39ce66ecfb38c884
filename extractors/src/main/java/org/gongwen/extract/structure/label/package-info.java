/** 层次序数: the ordinals that open sections. */
@NullMarked
package org.gongwen.extract.structure.label;

import org.jspecify.annotations.NullMarked;
