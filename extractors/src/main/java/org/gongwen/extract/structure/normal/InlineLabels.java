package org.gongwen.extract.structure.normal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelReader;
import org.gongwen.extract.structure.label.LabelStyle;
import org.gongwen.extract.structure.lexicon.Genres;
import org.jspecify.annotations.Nullable;

/**
 * 单行公文的序数: the ordinals that open sections in a notice published as one single line. One opens a section where the
 * text before it came to a stop, or where that is only the heading of the section around it.
 */
final class InlineLabels {
    private static final int LONGEST_HEADING = 40;
    private static final int BRACKET_REACH = 400;
    private static final int LIST_REACH = 120;
    private static final int MOST_MISSED = 3;
    private static final int LONGEST_GENRE = 40;

    private final String text;
    private final int start;
    private final int end;
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);

    private final IntPredicate gap;

    private InlineLabels(String text, int start, int end, IntPredicate gap) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.gap = gap;
    }

    /**
     * The labels between start and end that open sections, in text order.
     *
     * @param gap whether blanks were printed before a character
     */
    static List<Label> of(String text, int start, int end, IntPredicate gap) {
        return new InlineLabels(text, start, end, gap).read();
    }

    private List<Label> read() {
        List<Label> labels = new ArrayList<>();
        @Nullable Label previous = null;
        for (int i = start; i < end; i++) {
            Label label = mayOpen(text.charAt(i)) ? LabelReader.at(text, i, end) : null;
            if (label == null) {
                continue;
            }
            if (opens(label, previous)) {
                labels.add(label);
                last.put(label.style(), label.ordinal());
                previous = label;
            }
            i = label.end() - 1;
        }
        return labels;
    }

    private static boolean mayOpen(char c) {
        return c == '(' || c == '第' || c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0 || c >= '①' && c <= '㉟';
    }

    private boolean opens(Label label, @Nullable Label previous) {
        if (label.start() == start) {
            return true;
        }
        boolean first = label.ordinal() == 1;
        boolean next = label.ordinal() == last.getOrDefault(label.style(), 0) + 1;
        boolean plain = label.style() == LabelStyle.CHINESE
                || label.style() == LabelStyle.CHINESE_IN_BRACKETS
                || label.style() == LabelStyle.ARTICLE
                || label.style().isDivision();
        char before = text.charAt(label.start() - 1);
        if (Stops.isFullStop(before) || endsBracketedRemark(label.start())) {
            return first || plain || isSoon(label);
        }
        if (!first && !next) {
            return false;
        }
        if (gap.test(label.start())
                || isBehindList(label.start())
                || previous == null && first && isBehindTitle(label.start())) {
            return true;
        }
        boolean outer = label.style().isOutside(LabelStyle.CHINESE_IN_BRACKETS);
        return outer && first && (before == '：' || before == ':') || isBehindHeading(label, previous);
    }

    /** …实施办法第一条: nothing but the title stands before the first ordinal. */
    private boolean isBehindTitle(int at) {
        int note = Brackets.closes(text.charAt(at - 1))
                ? Brackets.opening(text, at - 1, Math.max(start + 1, at - BRACKET_REACH))
                : -1;
        int titleEnd = note > start ? note : at;
        return Genres.of(text.substring(Math.max(start, titleEnd - LONGEST_GENRE), titleEnd)) != null;
    }

    /** …。（责任单位：市财政局）二、: a list of units stands behind the stop. */
    private boolean endsBracketedRemark(int at) {
        if (!Brackets.closes(text.charAt(at - 1))) {
            return false;
        }
        int open = Brackets.opening(text, at - 1, Math.max(start + 1, at - BRACKET_REACH));
        return open > start && Stops.isFullStop(text.charAt(open - 1));
    }

    /** Whether the ordinal follows the last one of its style, or that was one of two that were missed. */
    private boolean isSoon(Label label) {
        int ahead = label.ordinal() - last.getOrDefault(label.style(), 0);
        return ahead > 0 && ahead <= MOST_MISSED;
    }

    /** 责任单位：市税务局 市财政局5.降低要素成本: a list of units without a stop. */
    private boolean isBehindList(int at) {
        for (int i = at - 1; i > Math.max(start, at - LIST_REACH) && !Stops.isFullStop(text.charAt(i)); i--) {
            if (text.charAt(i) == '：' && (text.startsWith("单位", i - 2) || text.startsWith("部门", i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** （一）绩效奖励第4条: articles stand below every other ordinal, if one stands above them. */
    private static boolean isArticleBelow(Label label, Label previous) {
        return label.style() == LabelStyle.ARTICLE && previous.style() != LabelStyle.ARTICLE;
    }

    /** 二、保居民就业（一）稳定就业岗位。: only a heading stands between an outer ordinal and this one. */
    private boolean isBehindHeading(Label label, @Nullable Label previous) {
        if (previous == null
                || !previous.style().isOutside(label.style()) && !isArticleBelow(label, previous)
                || label.start() - previous.end() > LONGEST_HEADING) {
            return false;
        }
        for (int i = previous.end(); i < label.start(); i++) {
            if ("，。；：,;:".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
