package org.gongwen.extract.structure.section;

/**
 * 责任单位栏: a table cell that names the units of a row. A merged cell is given once for each row that it spans.
 *
 * @param sectionPath path of the row
 * @param columnHeading heading of the column: 牵头单位, 责任单位 …
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record UnitCell(String sectionPath, String columnHeading, int start, int end) {}
