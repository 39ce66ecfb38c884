package org.gongwen.extract.unit;

import org.gongwen.schema.UnitRole;

/**
 * 清单中的单位.
 *
 * @param unit the name
 * @param role what its list says
 */
record ListedUnit(SplitUnit unit, UnitRole role) {
    ListedUnit as(UnitRole other) {
        return new ListedUnit(unit, other);
    }
}
