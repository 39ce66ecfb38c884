package org.gongwen.pipeline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongwen.schema.Target;
import org.gongwen.schema.gold.GoldTarget;

/** 指标对齐: the target rows of a notice beside its gold targets, in text order and by their spans. */
final class AlignedTargets {
    private static final int SAME_SPAN = 3;

    private final List<GoldTarget> golds;
    private final List<Target> rows;
    private final List<Alignment> pairs;

    AlignedTargets(List<GoldTarget> golds, List<Target> rows, Map<String, String> goldPaths) {
        this.golds = golds;
        this.rows =
                rows.stream().sorted(Comparator.comparingInt(Target::charStart)).toList();
        this.pairs = Alignment.of(golds, this.rows, (gold, row) -> likeness(gold, row, goldPaths));
    }

    void score(Scorecard card, Map<String, List<String>> unitsOfSections) {
        Alignment.goldAlone(golds, pairs).stream()
                .filter(gold -> !gold.optional())
                .forEach(gold -> missed(card, gold));
        Alignment.rowsAlone(rows, pairs).forEach(row -> wrong(card, row));
        for (Alignment pair : pairs) {
            GoldTarget gold = golds.get(pair.gold());
            if (!gold.optional()) {
                List<String> units = unitsOfSections.getOrDefault(gold.section(), List.of());
                new ComparedTarget(gold, rows.get(pair.row()), units).score(card);
            }
        }
    }

    private static int likeness(GoldTarget gold, Target row, Map<String, String> goldPaths) {
        if (!ComparedText.same(gold.span(), row.span())) {
            return 0;
        }
        return SAME_SPAN
                + (gold.kind() == row.kind() ? 1 : 0)
                + (gold.section().equals(goldPaths.get(row.sectionPath())) ? 1 : 0);
    }

    private static void missed(Scorecard card, GoldTarget gold) {
        card.missed(Scorecard.SPAN);
        card.missed(Scorecard.STRICT);
        card.error("target missing " + gold.section() + " " + gold.kind() + " " + gold.span() + " " + gold.indicator());
    }

    private static void wrong(Scorecard card, Target row) {
        card.wrong(Scorecard.SPAN);
        card.wrong(Scorecard.STRICT);
        card.error("target not in gold " + row.sectionPath() + " " + row.kind() + " " + row.span() + " ["
                + row.indicator() + "]");
    }
}
