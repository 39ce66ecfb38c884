package org.gongwen.extract.structure.normal;

import java.util.List;

/** 折行宽度: whether the lines of a notice were broken at a margin, as in text taken from PDF. */
final class WrapWidth {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int RAGGED = 8;
    private static final int FEWEST_LINES = 8;

    private WrapWidth() {}

    /** Columns of the margin at which lines were broken; 0 where they were not. */
    static int of(List<PrintedLine> lines, String text) {
        int[] widths = new int[WIDEST + 2];
        int all = 0;
        for (PrintedLine line : lines) {
            if (!line.whole() && line.cell() < 0) {
                widths[Math.min(line.width(), WIDEST + 1)]++;
                all++;
            }
        }
        int margin = densest(widths);
        return isWrapped(lines, text, margin, all) ? margin : 0;
    }

    private static int densest(int[] widths) {
        int best = 0;
        int margin = NARROWEST;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int lines = 0;
            for (int i = width - RAGGED; i <= width; i++) {
                lines += widths[i];
            }
            if (lines >= best) {
                best = lines;
                margin = width;
            }
        }
        while (margin > NARROWEST && widths[margin] == 0) {
            margin--;
        }
        return margin;
    }

    private static boolean isWrapped(List<PrintedLine> lines, String text, int margin, int all) {
        int full = 0;
        int broken = 0;
        int longer = 0;
        for (PrintedLine line : lines) {
            if (line.whole() || line.cell() >= 0 || line.width() < margin - RAGGED) {
                continue;
            }
            if (line.width() > margin + RAGGED) {
                longer++;
            } else {
                full++;
                broken += Stops.isStop(text.charAt(line.end() - 1)) ? 0 : 1;
            }
        }
        return full >= FEWEST_LINES && full * 4 >= all && broken * 10 >= full * 6 && longer * 20 <= all;
    }
}
