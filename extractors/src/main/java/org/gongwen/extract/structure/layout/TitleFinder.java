package org.gongwen.extract.structure.layout;

import java.util.List;
import java.util.Set;
import org.gongwen.extract.structure.lexicon.Genres;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/** 标题查找: finds the paragraphs that print a title, which may be broken over several lines. */
final class TitleFinder {
    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_TITLE = 160;
    private static final int SHORTEST_TITLE = 4;

    private final NormalNotice notice;
    private final Shape[] shapes;

    TitleFinder(NormalNotice notice, Shape[] shapes) {
        this.notice = notice;
        this.shapes = shapes;
    }

    /** The run between from and to whose text is one of the names, or null. */
    @Nullable
    TextRun named(Set<String> names, int from, int to) {
        for (int i = from; i < to; i++) {
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(shapes.length, i + MOST_LINES) && isLine(j); j++) {
                joined.append(text(j));
                if (names.contains(bare(joined.toString()))) {
                    return new TextRun(i, withRemark(j + 1, to));
                }
            }
        }
        return null;
    }

    /** The last run between from and to that ends in a genre word, or null. */
    @Nullable
    TextRun lastByGenre(int from, int to) {
        for (int last = to - 1; last >= from; last--) {
            TextRun run = isLine(last) ? byGenre(from, last) : null;
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    /** The first run between from and to that ends in a genre word, or null. */
    @Nullable
    TextRun firstByGenre(int from, int to) {
        for (int last = from; last < to; last++) {
            TextRun run = isLine(last) ? byGenre(from, last) : null;
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    private @Nullable TextRun byGenre(int from, int last) {
        if (isRemarkLine(last) && last > from && isLine(last - 1)) {
            TextRun run = byGenre(from, last - 1);
            return run == null ? null : new TextRun(run.from(), last + 1);
        }
        if (Genres.of(text(last)) == null) {
            return null;
        }
        int first = last;
        String joined = text(last);
        while (first > from && last - first < MOST_LINES - 1 && isLine(first - 1) && needs(joined, text(first - 1))) {
            first--;
            joined = text(first) + joined;
        }
        boolean fits = joined.length() >= SHORTEST_TITLE && joined.length() <= LONGEST_TITLE && isBalanced(joined);
        return fits ? new TextRun(first, last + 1) : null;
    }

    /** Whether a title goes on upwards in the line before it; 关于落实《政府工作报告》 is not yet a title. */
    private static boolean needs(String title, String before) {
        if (!isBalanced(title)) {
            return true;
        }
        if (Genres.of(before) != null && isBalanced(before)) {
            return before.endsWith("》") && before.contains("关于") && !title.contains("关于");
        }
        if (title.startsWith("关于") || title.startsWith("(")) {
            return Organisations.isName(before) || before.endsWith(")");
        }
        if ("及和与暨".indexOf(title.charAt(0)) >= 0 && before.length() >= 6) {
            return true;
        }
        return !title.contains("关于") && (before.contains("关于") || before.startsWith("关于"))
                || !isBalanced(before)
                || title.length() <= 4 && before.length() >= 6;
    }

    private int withRemark(int next, int to) {
        return next < to && isLine(next) && isRemarkLine(next) ? next + 1 : next;
    }

    /** （试行）, （2021—2023年） on a line of its own. */
    private boolean isRemarkLine(int index) {
        String text = text(index);
        return text.length() <= 20 && text.startsWith("(") && text.endsWith(")");
    }

    private boolean isLine(int index) {
        Paragraph paragraph = notice.paragraphs().get(index);
        boolean line = shapes[index] == Shape.LINE
                || shapes[index] == Shape.PAGE && paragraph.length() < LONGEST_LINE && Genres.of(text(index)) != null;
        return line && paragraph.length() <= LONGEST_LINE;
    }

    private String text(int index) {
        return notice.text(notice.paragraphs().get(index));
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            quotes += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return depth == 0 && quotes == 0;
    }

    /** A title as titles are compared: without blanks, brackets and quotation marks. */
    static String bare(String title) {
        StringBuilder bare = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (" “”\"‘’《》()（）〈〉".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether one of the paragraphs repeats a title. */
    boolean repeats(List<String> titles, int index) {
        return shapes[index] == Shape.LINE && titles.contains(bare(text(index)));
    }
}
