package org.gongwen.extract.structure.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelStyle;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.SectionKind;
import org.jspecify.annotations.Nullable;

/** 层次树: grows section by section in text order and knows paths, levels and ends. */
final class SectionTree {
    static final String PREAMBLE = "0";

    private final List<SectionSpan> spans = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<LabelStyle, Integer> lastOrdinal = new EnumMap<>(LabelStyle.class);
    private Open root = new Open(null, null, 0);
    private int attachments;
    /** Styles that stand inside one which usually stands inside them: （一） in 1., 第一条 in 一、. */
    private final Map<LabelStyle, LabelStyle> turned = new EnumMap<>(LabelStyle.class);

    private final ComingLabels coming;

    SectionTree(ComingLabels coming) {
        this.coming = coming;
    }

    /** A section that can still get children; its label is null for the notice itself and for attachments. */
    private static final class Open {
        private final @Nullable Label label;
        private final @Nullable String path;
        private final int level;
        private int children;
        private int tables;
        private int lastChild;

        Open(@Nullable Label label, @Nullable String path, int level) {
            this.label = label;
            this.path = path;
            this.level = level;
        }

        boolean isOf(LabelStyle style) {
            return label != null && label.style() == style;
        }
    }

    List<SectionSpan> spans() {
        return spans;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Path of the section that the text stands in. */
    String path() {
        String path = current().path;
        return path == null ? PREAMBLE : path;
    }

    void openPreamble() {
        add(new SectionSpan(PREAMBLE, null, SectionKind.SECTION, 0, null, null, null, 0, 0));
    }

    void openSection(Label label, String printed, @Nullable String heading) {
        Open parent = parentOf(label);
        checkOrder(parent, label, printed);
        parent.children++;
        parent.lastChild = label.ordinal();
        lastOrdinal.put(label.style(), label.ordinal());
        String path = parent.path == null ? String.valueOf(parent.children) : parent.path + "." + parent.children;
        Open section = new Open(label, path, parent.level + 1);
        open.push(section);
        add(new SectionSpan(
                path,
                parent.path,
                SectionKind.SECTION,
                section.level,
                printed,
                label.ordinal(),
                heading,
                label.start(),
                label.start()));
    }

    /** Ends all open sections: what follows under a title of its own is in none of them. */
    void leaveSections() {
        open.clear();
        turned.clear();
    }

    void openAttachment(String printed, @Nullable Integer ordinal, @Nullable String heading, int start) {
        attachments++;
        leaveSections();
        lastOrdinal.clear();
        root = new Open(null, "A" + attachments, 1);
        String path = "A" + attachments;
        add(new SectionSpan(path, null, SectionKind.SECTION, 1, printed, ordinal, heading, start, start));
    }

    /** Path of the next table of the section that the text stands in. */
    String openTable() {
        Open section = current();
        section.tables++;
        return path() + ".t" + section.tables;
    }

    void openRow(String path, @Nullable String heading, int start) {
        int level = current().level + 1;
        add(new SectionSpan(path, path(), SectionKind.ROW, level, null, null, heading, start, start));
    }

    /** Ends the last section. */
    void close(int end) {
        endLast(end);
    }

    private Open current() {
        Open section = open.peek();
        return section == null ? root : section;
    }

    /**
     * Levels are relative: an ordinal whose style is open stands beside the open one, another one within the innermost
     * section that can hold it.
     */
    private Open parentOf(Label label) {
        boolean beside = open.stream().anyMatch(section -> section.isOf(label.style()));
        while (!open.isEmpty()) {
            if (beside && open.peek().isOf(label.style())) {
                open.pop();
                break;
            }
            if (!beside && holds(open.peek(), label)) {
                break;
            }
            open.pop();
        }
        return current();
    }

    private boolean holds(Open around, Label label) {
        Label outer = around.label;
        if (outer == null || outer.style().isOutside(label.style())) {
            return true;
        }
        boolean inside = !label.style().isDivision() && isInside(outer, label);
        if (inside) {
            turned.put(label.style(), outer.style());
        }
        return inside;
    }

    /**
     * Whether the numbering is turned round: 一、 around 第一条, 1. around （一）. Then the outer one goes on counting behind
     * the inner one, which starts again at one; articles are counted on through all of the notice.
     */
    private boolean isInside(Label outer, Label inner) {
        boolean article = inner.style() == LabelStyle.ARTICLE;
        LabelStyle before = turned.get(inner.style());
        if (before != null && (article || before == outer.style())) {
            return true;
        }
        Label outerNext = coming.next(outer.style(), inner.start());
        boolean goesOn = outerNext != null && outerNext.ordinal() == outer.ordinal() + 1 && inner.ordinal() == 1;
        Label innerNext = goesOn ? coming.next(inner.style(), inner.start()) : null;
        boolean restarts = innerNext == null
                || outerNext == null
                || innerNext.start() < outerNext.start()
                || innerNext.ordinal() == 1;
        return goesOn && (article || restarts);
    }

    private void checkOrder(Open parent, Label label, String printed) {
        int last = parent.children > 0 ? parent.lastChild : lastOrdinal.getOrDefault(label.style(), 0);
        boolean follows = label.ordinal() == last + 1 || parent.children == 0 && label.ordinal() == 1;
        if (!follows) {
            String message = "The ordinal " + printed + " follows " + last + "; compare with the source.";
            findings.add(new Finding(ProblemCode.ORDINAL_OUT_OF_ORDER, message, label.start(), label.end()));
        }
    }

    private void add(SectionSpan span) {
        endLast(span.start());
        spans.add(span);
    }

    private void endLast(int end) {
        if (!spans.isEmpty()) {
            SectionSpan last = spans.remove(spans.size() - 1);
            spans.add(new SectionSpan(
                    last.path(),
                    last.parentPath(),
                    last.kind(),
                    last.level(),
                    last.label(),
                    last.ordinal(),
                    last.heading(),
                    last.start(),
                    Math.max(end, last.start())));
        }
    }
}
