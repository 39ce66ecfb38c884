package org.gongwen.schema.gold;

import java.util.List;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 标注责任: a list of responsible units that the gold has.
 *
 * @param section path of the section that the list governs
 * @param role what its units are
 * @param units their names as printed, in text order
 * @param openEnded true where the list ends in 等
 * @param warning code of the problem that the list shows, or null
 */
public record GoldResponsibility(
        String section,
        UnitRole role,
        List<String> units,
        boolean openEnded,
        @Nullable String warning) {
    /** Copies its list. */
    public GoldResponsibility {
        units = List.copyOf(units);
    }
}
