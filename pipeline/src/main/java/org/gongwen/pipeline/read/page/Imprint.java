package org.gongwen.pipeline.read.page;

import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;

/**
 * 版记 (GB/T 9704-2012, 7.4): the copies that go out, their names hanging behind the label, and below them on one line who
 * printed the notice, on the left, and when, on the right.
 */
final class Imprint {
    private static final Pattern PRINTED = Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日(印发|印制|印)$");
    private static final int LONGEST = 60;
    private static final int LONGEST_LABEL = 8;

    private Imprint() {}

    /** Whether the line is that of who printed the notice and when: a paragraph of its own. */
    static boolean isPrintedBy(PrintedLine line) {
        return line.text().length() <= LONGEST
                && PRINTED.matcher(Blanks.remove(line.text())).matches();
    }

    /** Whether the line begins where the text behind a label in the line above begins (抄送：…). */
    static boolean hangs(PrintedLine above, PrintedLine line) {
        int colon = above.text().indexOf('：');
        double behind = above.left() + (colon + 1) * above.em();
        return colon > 0 && colon <= LONGEST_LABEL && Math.abs(behind - line.left()) < line.em() * 0.6;
    }
}
