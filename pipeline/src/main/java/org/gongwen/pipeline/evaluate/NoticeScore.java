package org.gongwen.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 单件得分: the figures of one notice.
 *
 * @param source its file name
 * @param tallies counts by figure, in the order in which they are printed
 * @param accuracies accuracies by name, sorted
 * @param errors what is wrong, for a reader
 */
public record NoticeScore(
        String source, Map<String, Tally> tallies, Map<String, Accuracy> accuracies, List<String> errors) {
    static NoticeScore of(Scorecard card) {
        return new NoticeScore(card.source(), card.tallies(), card.accuracies(), List.copyOf(card.errors()));
    }

    /** The F1 of each figure. */
    public Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        tallies.forEach((figure, tally) -> figures.put(figure, tally.f1()));
        return figures;
    }
}
