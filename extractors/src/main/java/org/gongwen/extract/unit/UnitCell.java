package org.gongwen.extract.unit;

import org.gongwen.schema.UnitRole;

/**
 * 责任单元格: a table cell that names units.
 *
 * @param sectionPath the row that it stands in
 * @param role what its column says, from {@link UnitListReader#roleOf}
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record UnitCell(String sectionPath, UnitRole role, int start, int end) {}
