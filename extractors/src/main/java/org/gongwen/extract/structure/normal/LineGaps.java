package org.gongwen.extract.structure.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.lexicon.HeaderLabels;
import org.gongwen.extract.structure.lexicon.Organisations;

/** 行间空白: the blanks of a notice published as one single line, and which of them stand where its lines ended. */
final class LineGaps {
    private static final int FEWEST_BETWEEN = 8;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_DATE = 20;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 12;
    private static final TextPattern DATE = TextPattern.of(
            "(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[二一][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    private final String text;
    private final PrintedLine line;
    private final IntPredicate gap;

    /**
     * The blanks of a line.
     *
     * @param gap whether blanks were printed before a character
     */
    LineGaps(String text, PrintedLine line, IntPredicate gap) {
        this.text = text;
        this.line = line;
        this.gap = gap;
    }

    /** Where lines ended above the text: at all blanks but those that space out letters, digits or the names before a title. */
    List<Integer> head(int end) {
        List<Integer> gaps = gaps(line.start() + 1, end);
        List<Integer> cuts = new ArrayList<>();
        if (gaps.size() * FEWEST_BETWEEN > end - line.start()) {
            return cuts;
        }
        int from = line.start();
        for (int i = 0; i < gaps.size(); i++) {
            int at = gaps.get(i);
            int next = i + 1 < gaps.size() ? gaps.get(i + 1) : end;
            boolean apart = at - from > 2 && next - at > 2 && !namesTitle(from, at, next);
            if (apart || HeaderLabels.lengthAt(text, at, end) > 0) {
                cuts.add(at);
                from = at;
            }
        }
        return cuts;
    }

    /** Around dates that stand alone behind a name: 某市民政局 2021年3月1日. */
    List<Integer> signatures(int from) {
        List<Integer> gaps = gaps(from, line.end());
        gaps.add(line.end());
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i + 1 < gaps.size(); i++) {
            int first = isDate(gaps.get(i), gaps.get(i + 1)) ? firstName(gaps, i) : i;
            if (first < i) {
                cuts.addAll(gaps.subList(first, i + 2));
            }
        }
        return cuts;
    }

    /** 附件1 不宜提名的情形: around the mark and behind the title of an attachment. */
    List<Integer> attachments() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = text.indexOf("附件", line.start() + 1); i > 0 && i < line.end(); i = text.indexOf("附件", i + 2)) {
            int mark = i + 2;
            while (mark < line.end() && isDigit(text.charAt(mark))) {
                mark++;
            }
            if (gap.test(i) && mark < line.end() && gap.test(mark)) {
                List<Integer> behind = gaps(mark + 3, Math.min(line.end(), mark + LONGEST_TITLE));
                cuts.add(i);
                cuts.add(mark);
                cuts.addAll(behind.subList(0, Math.min(1, behind.size())));
            }
        }
        return cuts;
    }

    private List<Integer> gaps(int from, int to) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (gap.test(i) && !isWithinDate(i)) {
                gaps.add(i);
            }
        }
        return gaps;
    }

    /** Index of the first name in front of the date. */
    private int firstName(List<Integer> gaps, int date) {
        int first = date;
        while (first > 0 && date - first < MOST_NAMES && isName(gaps.get(first - 1), gaps.get(first))) {
            first--;
        }
        return first;
    }

    private boolean isDate(int from, int to) {
        return to - from <= LONGEST_DATE && DATE.fits(text.substring(from, to).strip());
    }

    private boolean isName(int from, int to) {
        return to - from <= LONGEST_NAME
                && Organisations.isName(text.substring(from, to).strip());
    }

    /** 2018 年 7 月. */
    private boolean isWithinDate(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return isDigit(before) && "年月日".indexOf(after) >= 0 || "年月".indexOf(before) >= 0 && isDigit(after);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 中共柳河县委 柳河县人民政府关于…: one of several bodies in front of a title. */
    private boolean namesTitle(int from, int at, int next) {
        String behind = text.substring(at, next);
        int about = Math.max(behind.indexOf("关于"), behind.indexOf("印发"));
        return about > 2
                && Organisations.isName(text.substring(from, at))
                && Organisations.isName(behind.substring(0, about));
    }
}
