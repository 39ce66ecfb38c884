/** 结构: from a parsed notice to its normalised text, header fields, sections and lists of responsible units. */
@NullMarked
package org.gongwen.extract.structure;

import org.jspecify.annotations.NullMarked;
