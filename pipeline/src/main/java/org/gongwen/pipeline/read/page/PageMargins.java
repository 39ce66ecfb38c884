package org.gongwen.pipeline.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * 版心: where most lines of a file begin and end, and how large its type is.
 *
 * @param left where most full lines begin
 * @param right where they end
 * @param em width of a Chinese character
 */
record PageMargins(double left, double right, double em) {
    static PageMargins of(List<PrintedLine> all) {
        List<PrintedLine> lines = all.stream().filter(line -> !line.isTable()).toList();
        double em = commonest(lines, PrintedLine::em, 0.25);
        double right = commonestRight(lines, em);
        List<PrintedLine> full =
                lines.stream().filter(line -> line.right() >= right - em * 1.6).toList();
        double left = full.isEmpty() ? 0 : lowestCommon(full, em);
        return new PageMargins(left, right, em);
    }

    /** Whether the line goes on to the right margin, as lines do within a paragraph. */
    boolean isFull(PrintedLine line) {
        return line.right() >= right - em * 1.6;
    }

    /** Whether the line begins to the right of the margin. */
    boolean isIndented(PrintedLine line) {
        return line.left() > left + em * 0.8;
    }

    private static double commonestRight(List<PrintedLine> lines, double em) {
        List<PrintedLine> body = lines.stream()
                .filter(line -> Math.abs(line.em() - em) < em * 0.15 && line.right() - line.left() > em * 12)
                .toList();
        return commonest(body.isEmpty() ? lines : body, PrintedLine::right, Math.max(em * 0.5, 0.1));
    }

    /** The smallest left edge that a tenth of the full lines has. */
    private static double lowestCommon(List<PrintedLine> lines, double em) {
        double step = Math.max(em * 0.5, 0.1);
        Map<Long, Integer> counts = counts(lines, PrintedLine::left, step);
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        long least = counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= characters)
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElse(0);
        return least * step;
    }

    private static double commonest(List<PrintedLine> lines, ToDoubleFunction<PrintedLine> edge, double step) {
        Map<Long, Integer> counts = counts(lines, edge, step);
        long best = 0;
        int most = -1;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() > best)) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best * step;
    }

    private static Map<Long, Integer> counts(List<PrintedLine> lines, ToDoubleFunction<PrintedLine> edge, double step) {
        Map<Long, Integer> counts = new HashMap<>();
        for (PrintedLine line : lines) {
            counts.merge(
                    Math.round(edge.applyAsDouble(line) / step), line.text().length(), Integer::sum);
        }
        return counts;
    }
}
