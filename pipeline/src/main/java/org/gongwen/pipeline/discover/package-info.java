/** 发现: from inputs (files, folders, globs) to the files of a run, in a stable order. Reads no contents. */
@NullMarked
package org.gongwen.pipeline.discover;

import org.jspecify.annotations.NullMarked;
