package org.gongwen.extract.structure.layout;

import org.gongwen.extract.structure.lexicon.HeaderLabels;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;

/**
 * 正文起点: where the text of a notice begins: at the first salutation, running text or ordinal, or at a table of data above
 * them all. A table of header fields (索引号, 发布机构 …) is none of the text.
 */
final class BodyStart {
    private static final int LONGEST_LABEL = 12;

    private final NormalNotice notice;
    private final Shape[] shapes;

    BodyStart(NormalNotice notice, Shape[] shapes) {
        this.notice = notice;
        this.shapes = shapes;
    }

    /** Index of the first paragraph of the text; the number of paragraphs where there is no text. */
    int find() {
        return firstTable(firstText());
    }

    private int firstText() {
        for (int i = 0; i < shapes.length; i++) {
            switch (shapes[i]) {
                case SALUTATION, SENTENCE, LABELLED -> {
                    return i;
                }
                case CELL, ATTACHMENT, REMARK, DATE, SIGNED_DATE, NUMBER, FIELD, COLOPHON, PAGE, LINE -> {
                    continue;
                }
            }
        }
        return shapes.length;
    }

    /** The first table of data before the limit, or the limit. */
    private int firstTable(int limit) {
        int index = 0;
        while (index < limit) {
            int end = tableEnd(index, limit);
            if (end > index && !isHeader(index, end)) {
                return index;
            }
            index = Math.max(end, index + 1);
        }
        return limit;
    }

    private int tableEnd(int from, int limit) {
        int table = table(from);
        int end = from;
        while (table >= 0 && end < limit && table(end) == table) {
            end++;
        }
        return end;
    }

    private int table(int index) {
        Paragraph paragraph = notice.paragraphs().get(index);
        return paragraph.inTable() ? notice.cells().get(paragraph.cell()).table() : -1;
    }

    /** Every other cell, or nearly so, is the label of a header field. */
    private boolean isHeader(int from, int to) {
        int labels = 0;
        for (int i = from; i < to; i++) {
            labels += isLabel(notice.paragraphs().get(i)) ? 1 : 0;
        }
        return labels > 0 && labels * 3 >= to - from;
    }

    private boolean isLabel(Paragraph paragraph) {
        if (paragraph.length() > LONGEST_LABEL * 4) {
            return false;
        }
        String text = notice.text(paragraph);
        return HeaderLabels.field(text.replaceFirst("[:：]$", "")) != null
                || HeaderLabels.lengthAt(text, 0, text.length()) > 0;
    }
}
