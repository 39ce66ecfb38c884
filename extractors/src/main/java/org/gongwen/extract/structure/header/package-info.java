/** 版头与版记: one small reader for each header field. */
@NullMarked
package org.gongwen.extract.structure.header;

import org.jspecify.annotations.NullMarked;
