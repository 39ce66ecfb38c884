package org.gongwen.pipeline.read.text;

/**
 * 解码文本: the text of a file, line ends made {@code \n}.
 *
 * @param text the text
 * @param charset name of the encoding
 * @param damaged how many characters no encoding explains
 */
public record Decoded(String text, String charset, int damaged) {}
