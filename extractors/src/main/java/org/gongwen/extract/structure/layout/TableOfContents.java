package org.gongwen.extract.structure.layout;

import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/** 目录: the headings that a long notice lists before its text, which open no sections. */
final class TableOfContents {
    private static final int LONGEST_ENTRY = 80;

    private final NormalNotice notice;
    private final Shape[] shapes;
    private final @Nullable Label[] labels;

    TableOfContents(NormalNotice notice, Shape[] shapes, @Nullable Label[] labels) {
        this.notice = notice;
        this.shapes = shapes;
        this.labels = labels;
    }

    /** Takes the entries behind 目录 out of the text, up to where the first of them comes again. */
    void takeOut() {
        for (int i = 0; i + 1 < shapes.length; i++) {
            if (shapes[i] == Shape.LINE && text(i).equals("目录")) {
                int end = textStart(i + 1);
                for (int entry = i; entry < end; entry++) {
                    shapes[entry] = Shape.PAGE;
                    labels[entry] = null;
                }
                return;
            }
        }
    }

    /** Where the first entry is printed again; the first entry itself where it never is. */
    private int textStart(int first) {
        String heading = entry(text(first));
        for (int i = first + 1; i < shapes.length && isEntry(i); i++) {
            if (text(i).startsWith(heading)) {
                return i;
            }
        }
        return first;
    }

    private boolean isEntry(int index) {
        Paragraph paragraph = notice.paragraphs().get(index);
        return paragraph.length() <= LONGEST_ENTRY || shapes[index] == Shape.SENTENCE;
    }

    /** An entry without its dots and page number. */
    private static String entry(String line) {
        return line.replaceFirst("[.…·\\-—\\s]*\\d*$", "");
    }

    private String text(int index) {
        Paragraph paragraph = notice.paragraphs().get(index);
        return paragraph.length() > LONGEST_ENTRY * 2 ? "" : notice.text(paragraph);
    }
}
