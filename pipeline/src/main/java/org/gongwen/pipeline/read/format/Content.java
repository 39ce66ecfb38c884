package org.gongwen.pipeline.read.format;

/**
 * 内容: the bytes of a file or of a member of an archive. The array is not copied and never written to.
 *
 * @param name its name, for the ending only
 * @param bytes its bytes
 * @param limits what its reading may take up
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Content(String name, byte[] bytes, ReadLimits limits) {}
