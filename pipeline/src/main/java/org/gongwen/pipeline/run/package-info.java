/**
 * 运行: the order of the stages: discover, read, extract, write, compare, publish. {@link org.gongwen.pipeline.run.Run} is
 * the only class that knows it. In go inputs and options, out comes a published snapshot with the counts of what is in it.
 * It always holds: rows stand in source order whatever the number of threads; a bad file becomes a row with a status and a
 * problem, never an exception; only as many notices as threads need are in memory at a time.
 */
@NullMarked
package org.gongwen.pipeline.run;

import org.jspecify.annotations.NullMarked;
