/** 文档: a parsed notice, what the reading stage hands to the extractors. */
@NullMarked
package org.gongwen.schema.document;

import org.jspecify.annotations.NullMarked;
