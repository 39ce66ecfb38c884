package org.gongwen.extract.unit;

import java.util.List;
import org.gongwen.schema.UnitRole;

/**
 * 单位清单: one list as it stands in the text.
 *
 * @param start its first character, label included
 * @param end behind its last name
 * @param alone whether it is a paragraph of its own
 * @param units its units with their roles
 * @param openEnded whether it ends in 等
 */
record UnitList(int start, int end, boolean alone, List<ListedUnit> units, boolean openEnded) {
    /** Whether no role but 责任 is told, so that a note may make the first unit the lead. */
    boolean isPlain() {
        return units.stream().allMatch(unit -> unit.role() == UnitRole.RESPONSIBLE);
    }
}
