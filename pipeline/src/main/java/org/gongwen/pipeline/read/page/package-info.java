/** 版面: readers of formats that know only printed lines (PDF, OFD), and how lines become paragraphs. */
@NullMarked
package org.gongwen.pipeline.read.page;

import org.jspecify.annotations.NullMarked;
