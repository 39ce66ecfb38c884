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

    /** A section that can still get children; style is null for the notice itself and for attachments. */
    private static final class Open {
        private final @Nullable LabelStyle style;
        private final @Nullable String path;
        private final int level;
        private int children;
        private int tables;
        private int lastChild;

        Open(@Nullable LabelStyle style, @Nullable String path, int level) {
            this.style = style;
            this.path = path;
            this.level = level;
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
        Open parent = parentOf(label.style());
        checkOrder(parent, label, printed);
        parent.children++;
        parent.lastChild = label.ordinal();
        lastOrdinal.put(label.style(), label.ordinal());
        String path = parent.path == null ? String.valueOf(parent.children) : parent.path + "." + parent.children;
        Open section = new Open(label.style(), path, parent.level + 1);
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

    void openAttachment(String printed, @Nullable Integer ordinal, @Nullable String heading, int start) {
        attachments++;
        open.clear();
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

    private Open parentOf(LabelStyle style) {
        while (!open.isEmpty()) {
            LabelStyle around = open.peek().style;
            if (around != null && around.isOutside(style)) {
                break;
            }
            open.pop();
        }
        return current();
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
