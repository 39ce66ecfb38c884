package org.gongwen.pipeline.publish;

/**
 * 文件概况: what a file on the disk holds.
 *
 * @param name its name
 * @param bytes its size
 * @param sha256 64 hex digits
 * @param checksum CRC-32C
 */
public record FileFacts(String name, long bytes, String sha256, long checksum) {}
