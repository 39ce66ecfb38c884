package org.gongwen.pipeline.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * 对齐: which rows of two lists in text order are the same, by the heaviest common subsequence.
 *
 * @param gold index in the gold
 * @param row index in the dataset
 */
record Alignment(int gold, int row) {
    /**
     * The pairs in text order.
     *
     * @param likeness weight of a pair; 0 where the two are not the same
     */
    static <G, R> List<Alignment> of(List<G> golds, List<R> rows, ToIntBiFunction<G, R> likeness) {
        int[][] weights = weights(golds, rows, likeness);
        int[][] best = best(weights, golds.size(), rows.size());
        List<Alignment> pairs = new ArrayList<>();
        for (int gold = 0, row = 0; gold < golds.size() && row < rows.size(); ) {
            int weight = weights[gold][row];
            if (weight > 0 && best[gold][row] == best[gold + 1][row + 1] + weight) {
                pairs.add(new Alignment(gold++, row++));
            } else if (best[gold + 1][row] >= best[gold][row + 1]) {
                gold++;
            } else {
                row++;
            }
        }
        return pairs;
    }

    /** The golds that no pair has. */
    static <G> List<G> goldAlone(List<G> golds, List<Alignment> pairs) {
        return alone(golds, pairs, Alignment::gold);
    }

    /** The rows that no pair has. */
    static <R> List<R> rowsAlone(List<R> rows, List<Alignment> pairs) {
        return alone(rows, pairs, Alignment::row);
    }

    private static <T> List<T> alone(List<T> all, List<Alignment> pairs, ToIntFunction<Alignment> side) {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(side.applyAsInt(pair)));
        return IntStream.range(0, all.size())
                .filter(index -> !paired.get(index))
                .<T>mapToObj(all::get)
                .toList();
    }

    private static <G, R> int[][] weights(List<G> golds, List<R> rows, ToIntBiFunction<G, R> likeness) {
        int[][] weights = new int[golds.size()][rows.size()];
        for (int gold = 0; gold < golds.size(); gold++) {
            for (int row = 0; row < rows.size(); row++) {
                weights[gold][row] = likeness.applyAsInt(golds.get(gold), rows.get(row));
            }
        }
        return weights;
    }

    private static int[][] best(int[][] weights, int golds, int rows) {
        int[][] best = new int[golds + 1][rows + 1];
        for (int gold = golds - 1; gold >= 0; gold--) {
            for (int row = rows - 1; row >= 0; row--) {
                int skipped = Math.max(best[gold + 1][row], best[gold][row + 1]);
                int weight = weights[gold][row];
                best[gold][row] = weight == 0 ? skipped : Math.max(skipped, best[gold + 1][row + 1] + weight);
            }
        }
        return best;
    }
}
