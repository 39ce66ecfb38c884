package org.gongwen.extract.structure.layout;

/**
 * 连续段落: paragraphs that stand together.
 *
 * @param from index of the first
 * @param to index behind the last
 */
public record TextRun(int from, int to) {
    /** Whether the paragraph is one of them. */
    public boolean contains(int paragraph) {
        return paragraph >= from && paragraph < to;
    }
}
