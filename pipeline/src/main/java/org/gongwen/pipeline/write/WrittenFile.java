package org.gongwen.pipeline.write;

/**
 * 已写文件: a table file that is complete.
 *
 * @param name its name
 * @param rows how many rows it holds
 * @param sha256 of what was written, 64 hex digits
 */
public record WrittenFile(String name, long rows, String sha256) {}
