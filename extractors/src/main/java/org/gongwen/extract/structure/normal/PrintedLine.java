package org.gongwen.extract.structure.normal;

/**
 * 印行: a printed line before lines are joined to paragraphs.
 *
 * @param start first character in the line buffer
 * @param end behind its last character
 * @param publishedEnd offset in the published text behind the line
 * @param width columns that it takes up in print; Chinese characters take two
 * @param indent columns of its leading blanks
 * @param whole whether the format says that it is a whole paragraph
 * @param block number of the block that prints it
 * @param cell index of its table cell, or -1
 */
record PrintedLine(int start, int end, int publishedEnd, int width, int indent, boolean whole, int block, int cell) {
    int length() {
        return end - start;
    }
}
