/** 网页: from a web page to its notice: main content, disclosure header, paragraphs and tables. */
@NullMarked
package org.gongwen.pipeline.read.html;

import org.jspecify.annotations.NullMarked;
