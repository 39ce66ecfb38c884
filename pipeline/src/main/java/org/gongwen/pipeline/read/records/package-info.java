/** 记录: files of records as crawlers write them, each record a notice of its own. */
@NullMarked
package org.gongwen.pipeline.read.records;

import org.jspecify.annotations.NullMarked;
