package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.schema.UnitRole;

/**
 * 列第一位者为牵头单位: makes the first unit of a list its lead. A gathering of units (各省级人民政府) leads nothing: a list that
 * begins with one has no lead.
 */
final class LeadRule {
    private LeadRule() {}

    static List<ListedUnit> apply(UnitList list) {
        List<ListedUnit> units = new ArrayList<>(list.units());
        if (!units.isEmpty() && !HeadNoun.isCollective(units.get(0).unit().name())) {
            units.set(0, units.get(0).as(UnitRole.LEAD));
        }
        return units;
    }
}
