package org.gongwen.extract.structure.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelStyle;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.structure.normal.Stops;
import org.jspecify.annotations.Nullable;

/** 附件查找: tells attachments with content of their own from the list of attachments under the text. */
final class AttachmentFinder {
    private static final int LONGEST_ITEM = 120;
    private static final int LONGEST_TITLE = 80;

    private final NormalNotice notice;
    private final Shape[] shapes;
    private final @Nullable Label[] labels;
    private final SignatureFinder signatures;
    private final boolean[] listed;

    AttachmentFinder(NormalNotice notice, Shape[] shapes, @Nullable Label[] labels, SignatureFinder signatures) {
        this.notice = notice;
        this.shapes = shapes;
        this.labels = labels;
        this.signatures = signatures;
        this.listed = new boolean[shapes.length];
        markItems();
    }

    /** Whether the paragraph is an item of the list of attachments. */
    boolean isListed(int index) {
        return listed[index];
    }

    /** The attachments between from and to. */
    List<Attachment> find(int from, int to) {
        List<Integer> marks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (shapes[i] == Shape.ATTACHMENT && !listed[i] && hasContent(i, next(i + 1, to))) {
                marks.add(i);
            } else if (shapes[i] == Shape.ATTACHMENT) {
                listLines(i, next(i + 1, to));
            }
        }
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            AttachmentMark mark = mark(marks.get(i));
            if (mark != null) {
                attachments.add(attachment(marks.get(i), mark, i + 1 < marks.size() ? marks.get(i + 1) : to));
            }
        }
        return attachments;
    }

    private void markItems() {
        for (int i = 0; i < shapes.length; i++) {
            AttachmentMark mark = shapes[i] == Shape.ATTACHMENT ? mark(i) : null;
            if (mark != null && mark.listed()) {
                listed[i] = true;
                mark(i + 1, itemsEnd(i + 1, 2));
            } else if (mark != null && mark.ordinal() == null && mark.nameStart() == length(i)) {
                int end = itemsEnd(i + 1, 1);
                if (end > i + 1 && endsList(end)) {
                    mark(i, end);
                }
            }
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            listed[i] = true;
        }
    }

    /** Behind the items that go on counting from ordinal; a line between two of them goes on the first. */
    private int itemsEnd(int from, int ordinal) {
        int end = from;
        int expected = ordinal;
        while (end < shapes.length) {
            if (isItem(end, expected)) {
                end++;
                expected++;
            } else if (end > from
                    && end + 1 < shapes.length
                    && shapes[end] == Shape.LINE
                    && isItem(end + 1, expected)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isItem(int index, int ordinal) {
        Label label = labels[index];
        Paragraph paragraph = notice.paragraphs().get(index);
        return label != null
                && label.ordinal() == ordinal
                && (label.style() == LabelStyle.ARABIC || label.style() == LabelStyle.CHINESE)
                && paragraph.length() <= LONGEST_ITEM
                && !Stops.holdsSentence(notice.text(), paragraph.start(), paragraph.end() - 1);
    }

    private boolean endsList(int index) {
        return index >= shapes.length
                || switch (shapes[index]) {
                    case DATE, SIGNED_DATE, ATTACHMENT, REMARK, COLOPHON, PAGE -> true;
                    case LINE -> signatures.isName(index);
                    case CELL, LABELLED, NUMBER, FIELD, SALUTATION, SENTENCE -> false;
                };
    }

    private int next(int from, int to) {
        for (int i = from; i < to; i++) {
            if (shapes[i] == Shape.ATTACHMENT) {
                return i;
            }
        }
        return to;
    }

    /** Content before the next mark that is no signature. */
    private boolean hasContent(int index, int next) {
        AttachmentMark mark = mark(index);
        if (mark == null || mark.listed()) {
            return false;
        }
        boolean named = mark.nameStart() < length(index);
        int lines = named ? 1 : 0;
        for (int i = index + 1; i < next; i++) {
            switch (shapes[i]) {
                case CELL, LABELLED, SENTENCE -> {
                    return true;
                }
                case COLOPHON, PAGE -> {
                    return lines >= 2;
                }
                case DATE, SIGNED_DATE, REMARK -> {
                    return lines > (named ? 6 : 7);
                }
                case LINE, NUMBER, FIELD, SALUTATION, ATTACHMENT -> lines += signatures.isName(i) ? 0 : 1;
            }
        }
        return lines >= (named ? 3 : 2);
    }

    /** The lines behind 附件： that name attachments. */
    private void listLines(int index, int next) {
        listed[index] = true;
        for (int i = index + 1; i < next && shapes[i] == Shape.LINE && !signatures.isName(i); i++) {
            listed[i] = true;
        }
    }

    private Attachment attachment(int mark, AttachmentMark label, int to) {
        boolean named = label.nameStart() < length(mark);
        int titleEnd = mark + 1;
        if (!named && titleEnd < to && isTitle(titleEnd)) {
            titleEnd++;
        }
        return new Attachment(mark, label, new TextRun(mark + 1, titleEnd), to);
    }

    private boolean isTitle(int index) {
        Shape shape = shapes[index];
        boolean line = shape == Shape.LINE || shape == Shape.PAGE || shape == Shape.SENTENCE;
        return line && length(index) <= LONGEST_TITLE && !text(index).endsWith("。");
    }

    private @Nullable AttachmentMark mark(int index) {
        return AttachmentMark.of(text(index));
    }

    private int length(int index) {
        return notice.paragraphs().get(index).length();
    }

    private String text(int index) {
        return notice.text(notice.paragraphs().get(index));
    }
}
