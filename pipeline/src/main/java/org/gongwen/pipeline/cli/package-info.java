/** 命令行: the commands of the program, the only place that talks to the terminal. */
@NullMarked
package org.gongwen.pipeline.cli;

import org.jspecify.annotations.NullMarked;
