package org.gongwen.pipeline.write;

/**
 * 已写文件: a table file that is complete.
 *
 * @param name its name
 * @param rows how many rows it holds
 * @param checksum CRC-32C of what was written
 */
public record WrittenFile(String name, long rows, long checksum) {}
