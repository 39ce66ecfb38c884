/** 层次: sections, table rows and passages. */
@NullMarked
package org.gongwen.extract.structure.section;

import org.jspecify.annotations.NullMarked;
