package org.gongwen.pipeline.evaluate;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Target;
import org.gongwen.schema.gold.GoldNotice;
import org.gongwen.schema.gold.GoldResponsibility;
import org.jspecify.annotations.Nullable;

/**
 * 评测: the figures of a dataset against gold.
 *
 * @param notices the figures of each notice, in the order of the gold
 */
public record Evaluation(List<NoticeScore> notices) {
    /** Copies its list. */
    public Evaluation {
        notices = List.copyOf(notices);
    }

    /** Scores the notices that have gold; a notice without a row counts as one in which nothing was found. */
    public static Evaluation of(Dataset dataset, List<GoldNotice> golds) {
        Map<String, Notice> notices = dataset.notices().stream()
                .collect(Collectors.toMap(row -> fileName(row.source()), Function.identity(), (first, last) -> last));
        Map<String, Notice> stems = dataset.notices().stream()
                .collect(Collectors.toMap(row -> stem(row.source()), Function.identity(), (first, last) -> last));
        Rows rows = Rows.of(dataset);
        return new Evaluation(golds.stream()
                .map(gold -> score(gold, notices.getOrDefault(gold.source(), stems.get(stem(gold.source()))), rows))
                .toList());
    }

    /** The name without its ending: gold of a text is good for the same notice in another format. */
    private static String stem(String source) {
        String name = fileName(source);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Counts of all notices together, in the order in which they are printed. */
    public Map<String, Tally> tallies() {
        Map<String, Tally> sums = new LinkedHashMap<>();
        notices.forEach(notice -> notice.tallies().forEach((figure, tally) -> sums.merge(figure, tally, Tally::plus)));
        return sums;
    }

    /** Figures of all notices together: F1 of what is counted, then the accuracies by name. */
    public Map<String, BigDecimal> figures() {
        Map<String, Accuracy> sums = new TreeMap<>();
        notices.forEach(
                notice -> notice.accuracies().forEach((name, accuracy) -> sums.merge(name, accuracy, Accuracy::plus)));
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        tallies().forEach((figure, tally) -> figures.put(figure, tally.f1()));
        sums.forEach((name, accuracy) -> figures.put(name, accuracy.share()));
        return figures;
    }

    /** What is wrong in all notices, for a reader. */
    public List<String> errors() {
        return notices.stream().flatMap(notice -> notice.errors().stream()).toList();
    }

    private static NoticeScore score(GoldNotice gold, @Nullable Notice row, Rows rows) {
        Scorecard card = new Scorecard(gold.source());
        String id = row == null ? "" : row.noticeId();
        if (row == null) {
            card.error("no row in notices");
        }
        HeaderScore.add(card, gold, row);
        AlignedSections sections = new AlignedSections(gold.sections(), Rows.of(rows.sections(), id));
        sections.score(card);
        NamedUnit.score(card, gold.responsibilities(), Rows.of(rows.responsibilities(), id), sections.goldPaths());
        new AlignedTargets(gold.targets(), Rows.of(rows.targets(), id), sections.goldPaths())
                .score(card, unitsOfSections(gold.responsibilities()));
        return NoticeScore.of(card);
    }

    private static Map<String, List<String>> unitsOfSections(List<GoldResponsibility> lists) {
        Map<String, List<String>> units = new HashMap<>();
        for (GoldResponsibility list : lists) {
            List<String> section = units.computeIfAbsent(list.section(), path -> new ArrayList<>());
            list.units().forEach(unit -> section.add(ComparedText.of(unit)));
        }
        return units;
    }

    /** The file's own name, without its folders and the archive that it stands in. */
    private static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('!'), source.lastIndexOf('/')) + 1);
    }

    private record Rows(
            Map<String, List<Section>> sections,
            Map<String, List<Target>> targets,
            Map<String, List<Responsibility>> responsibilities) {
        static Rows of(Dataset dataset) {
            return new Rows(
                    dataset.sections().stream().collect(groupingBy(Section::noticeId)),
                    dataset.targets().stream().collect(groupingBy(Target::noticeId)),
                    dataset.responsibilities().stream().collect(groupingBy(Responsibility::noticeId)));
        }

        static <T> List<T> of(Map<String, List<T>> rows, String noticeId) {
            return rows.getOrDefault(noticeId, List.of());
        }
    }
}
