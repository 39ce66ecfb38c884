/**
 * 隔离读取: files are read in worker processes, so that what a file does to its parser it does to nobody else. In comes a
 * file; out come the results that {@link org.gongwen.pipeline.read.InProcessReader} gives in a worker, or TIMEOUT,
 * OUT_OF_MEMORY or CRASHED. Entry: {@link org.gongwen.pipeline.read.worker.IsolatedReader}.
 *
 * <p>A worker is this program's own class path started with {@link org.gongwen.pipeline.read.worker.Worker} as its main
 * class. It opens no file: the settings and then one file after the other come to it on its standard input, and it
 * answers on its standard output with a frame for each notice that it begins and each that it has read. It ends when its
 * standard input ends, in whatever it is then, so that none outlives the program.
 *
 * <p>Our readers are no parsers of Tika, whose PipesParser could only carry them as text wrapped in metadata, as one
 * result when all of a file is read. Here members of an archive that were read stay read where a later one fails.
 */
@NullMarked
package org.gongwen.pipeline.read.worker;

import org.jspecify.annotations.NullMarked;
