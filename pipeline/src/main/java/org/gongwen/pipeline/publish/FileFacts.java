package org.gongwen.pipeline.publish;

/**
 * 文件概况: what the manifest says of a file.
 *
 * @param name its name
 * @param bytes its size
 * @param sha256 64 hex digits
 */
public record FileFacts(String name, long bytes, String sha256) {}
