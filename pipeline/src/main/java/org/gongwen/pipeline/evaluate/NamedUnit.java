package org.gongwen.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.UnitRole;
import org.gongwen.schema.gold.GoldResponsibility;

/**
 * 责任单位: a unit in its section with its role, which is what has to be right.
 *
 * @param section path of the section in the gold
 * @param role its role
 * @param unit its name as it is compared
 */
record NamedUnit(String section, UnitRole role, String unit) {
    static void score(
            Scorecard card, List<GoldResponsibility> golds, List<Responsibility> rows, Map<String, String> goldPaths) {
        List<NamedUnit> missed = new ArrayList<>(ofGold(golds));
        List<NamedUnit> wrong = new ArrayList<>();
        int right = 0;
        for (NamedUnit unit : ofRows(rows, goldPaths)) {
            if (missed.remove(unit)) {
                right++;
            } else {
                wrong.add(unit);
            }
        }
        card.count(Scorecard.UNITS, new Tally(right, wrong.size(), missed.size()));
        missed.forEach(unit -> card.error("unit missing " + unit.describe()));
        wrong.forEach(unit -> card.error("unit not in gold " + unit.describe()));
    }

    private static List<NamedUnit> ofGold(List<GoldResponsibility> golds) {
        return golds.stream()
                .flatMap(list -> list.units().stream()
                        .map(unit -> new NamedUnit(list.section(), list.role(), ComparedText.of(unit))))
                .toList();
    }

    private static List<NamedUnit> ofRows(List<Responsibility> rows, Map<String, String> goldPaths) {
        return rows.stream()
                .map(row -> new NamedUnit(
                        goldPaths.getOrDefault(row.sectionPath(), "?" + row.sectionPath()),
                        row.role(),
                        ComparedText.of(row.unit())))
                .toList();
    }

    private String describe() {
        return section + " " + role + " " + unit;
    }
}
