package org.gongwen.pipeline.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwen.schema.Section;
import org.gongwen.schema.gold.GoldSection;
import org.jspecify.annotations.Nullable;

/** 层次对齐: the section rows of a notice beside its gold sections; a row is right in path, level, label and heading. */
final class AlignedSections {
    private static final String PREAMBLE = "0";

    private final List<GoldSection> golds;
    private final List<Section> rows;
    private final List<Alignment> pairs;

    AlignedSections(List<GoldSection> golds, List<Section> rows) {
        this.golds = golds;
        this.rows = rows.stream()
                .filter(row -> !row.path().isEmpty() && !row.path().equals(PREAMBLE))
                .toList();
        this.pairs =
                Alignment.of(golds, this.rows, (gold, row) -> ComparedText.same(gold.heading(), row.heading()) ? 1 : 0);
    }

    /** For the path of each row that has a gold section the path of that one. */
    Map<String, String> goldPaths() {
        Map<String, String> goldPaths = new HashMap<>(Map.of(PREAMBLE, PREAMBLE));
        pairs.forEach(pair -> goldPaths.put(
                rows.get(pair.row()).path(), golds.get(pair.gold()).path()));
        return goldPaths;
    }

    void score(Scorecard card) {
        int right = 0;
        for (Alignment pair : pairs) {
            GoldSection gold = golds.get(pair.gold());
            Section row = rows.get(pair.row());
            if (isRight(gold, row)) {
                right++;
            } else {
                card.error("section", describe(gold), describe(row));
            }
        }
        card.count(Scorecard.SECTIONS, new Tally(right, rows.size() - right, golds.size() - right));
        Alignment.goldAlone(golds, pairs).forEach(gold -> card.error("section " + describe(gold) + ": missing"));
        Alignment.rowsAlone(rows, pairs).forEach(row -> card.error("section " + describe(row) + ": not in gold"));
    }

    private static boolean isRight(GoldSection gold, Section row) {
        return gold.path().equals(row.path())
                && gold.level() == row.level()
                && ComparedText.same(gold.label(), row.label());
    }

    private static String describe(GoldSection gold) {
        return describe(gold.path(), gold.level(), gold.label(), gold.heading());
    }

    private static String describe(Section row) {
        return describe(row.path(), row.level(), row.label(), row.heading());
    }

    private static String describe(String path, int level, @Nullable String label, @Nullable String heading) {
        String start = Objects.requireNonNullElse(heading, "");
        return path + " (level " + level + ") " + Objects.requireNonNullElse(label, "")
                + start.substring(0, Math.min(30, start.length()));
    }
}
