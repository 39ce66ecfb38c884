package org.gongwen.extract.structure.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelReader;
import org.gongwen.extract.structure.label.LabelStyle;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.structure.normal.Stops;
import org.jspecify.annotations.Nullable;

/**
 * 单行公文的序数: the ordinals that open sections in a notice published as one single line. One opens a section where the
 * text before it came to a stop, or where that is only the heading of the section around it.
 */
final class InlineLabels {
    private static final int SHORTEST_LINE = 400;
    private static final int LONGEST_HEADING = 40;

    private final String text;
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);

    private InlineLabels(String text) {
        this.text = text;
    }

    /** Whether the paragraph is so much of the notice that its sections must stand within it. */
    static boolean isSingleLine(Paragraph paragraph, int textLength) {
        return paragraph.length() >= SHORTEST_LINE && paragraph.length() >= textLength / 5 * 3 && !paragraph.inTable();
    }

    /** The labels within the paragraph, in text order. */
    static List<Label> of(String text, Paragraph paragraph) {
        return new InlineLabels(text).read(paragraph);
    }

    private List<Label> read(Paragraph paragraph) {
        List<Label> labels = new ArrayList<>();
        @Nullable Label previous = null;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!mayOpen(text.charAt(i))) {
                continue;
            }
            Label label = LabelReader.at(text, i, paragraph.end());
            if (label != null && opens(label, previous, paragraph.start())) {
                labels.add(label);
                last.put(label.style(), label.ordinal());
                previous = label;
                i = label.end() - 1;
            }
        }
        return labels;
    }

    private static boolean mayOpen(char c) {
        return c == '(' || c == '第' || c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0 || c >= '①' && c <= '㉟';
    }

    private boolean opens(Label label, @Nullable Label previous, int paragraphStart) {
        if (label.start() == paragraphStart) {
            return true;
        }
        boolean first = label.ordinal() == 1;
        boolean next = label.ordinal() == last.getOrDefault(label.style(), 0) + 1;
        if (!first && !next) {
            return false;
        }
        char before = text.charAt(label.start() - 1);
        if (Stops.isFullStop(before) || endsBracketedRemark(label.start())) {
            return true;
        }
        boolean outer = label.style().isOutside(LabelStyle.CHINESE_IN_BRACKETS);
        return outer && first && (before == '：' || before == ':') || isBehindHeading(label, previous);
    }

    /** …。（责任单位：市财政局）二、: a list of units stands behind the stop. */
    private boolean endsBracketedRemark(int start) {
        if (text.charAt(start - 1) != ')') {
            return false;
        }
        int depth = 0;
        for (int i = start - 1; i >= Math.max(1, start - LONGEST_HEADING * 10); i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return Stops.isFullStop(text.charAt(i - 1));
            }
        }
        return false;
    }

    /** 二、保居民就业（一）稳定就业岗位。: only a heading stands between an outer ordinal and this one. */
    private boolean isBehindHeading(Label label, @Nullable Label previous) {
        if (previous == null || !previous.style().isOutside(label.style()) || label.start() - previous.end() > LONGEST_HEADING) {
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
