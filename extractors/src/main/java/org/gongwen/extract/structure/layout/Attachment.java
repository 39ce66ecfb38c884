package org.gongwen.extract.structure.layout;

/**
 * 附件: an attachment with content of its own.
 *
 * @param mark index of the paragraph that prints its mark
 * @param label the mark itself
 * @param title paragraphs of its title behind the mark; empty where the mark's own line prints it
 * @param to index behind its last paragraph
 */
public record Attachment(int mark, AttachmentMark label, TextRun title, int to) {}
