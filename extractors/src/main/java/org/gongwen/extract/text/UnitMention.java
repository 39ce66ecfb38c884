package org.gongwen.extract.text;

import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 责任单位: a unit that a list names for a section.
 *
 * @param sectionPath the section that the list governs
 * @param role lead, responsible or support
 * @param unit name as printed, blanks taken out
 * @param canonicalUnit full name with its region, where known
 * @param openEnded whether the list ends in 等
 * @param start first character in the normalised text
 * @param end behind its last character
 */
public record UnitMention(
        String sectionPath,
        UnitRole role,
        String unit,
        @Nullable String canonicalUnit,
        boolean openEnded,
        int start,
        int end) {}
