/**
 * 命令行: the commands. {@link org.gongwen.pipeline.cli.Gongwen} is the entry. Only here are the clock, standard input and
 * output, and exit statuses; standard output is data, standard error is talk. Each command is a class of its own that
 * names its options, its help and its examples. What {@code scan} and {@code schema} need is loaded by them alone, so that
 * they start fast: neither may name a class of Parquet, Tika or the store.
 */
@NullMarked
package org.gongwen.pipeline.cli;

import org.jspecify.annotations.NullMarked;
