package org.gongwen.extract.structure.header;

import org.gongwen.extract.structure.layout.DocumentNumber;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.layout.PromulgationNote;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号: a line of its own above the text, else the header's field, else the order in the note under the title, else the
 * start of a link to the notice.
 */
final class DocumentNumberReader {
    private static final int LONGEST_LETTERHEAD = 60;

    private DocumentNumberReader() {}

    static @Nullable String read(
            NormalNotice notice, Outline outline, HeaderFields fields, @Nullable PromulgationNote note) {
        int last = outline.attachments().isEmpty()
                ? notice.paragraphs().size()
                : outline.attachments().get(0).mark();
        for (int i = 0; i < last; i++) {
            if (outline.kinds().get(i) == ParagraphKind.NUMBER) {
                String number =
                        DocumentNumber.of(notice.text(notice.paragraphs().get(i)));
                return number != null && number.startsWith("第") ? order(notice, i) + number : number;
            }
        }
        String field = fields.get(HeaderField.DOCUMENT_NUMBER);
        if (field != null) {
            String number = DocumentNumber.of(field);
            return number == null ? field.replace(" ", "") : number;
        }
        if (note != null && note.order() != null) {
            return note.order();
        }
        String titled = TitleReader.number(notice, outline);
        String letterhead = titled != null ? titled : ofLetterhead(notice, outline);
        return letterhead != null ? letterhead : ofLink(notice, outline, last);
    }

    /** 等级 特急·明电 鲁政办发明电〔2021〕1号 鲁机发 号: among the other fields of a telegram. */
    private static @Nullable String ofLetterhead(NormalNotice notice, Outline outline) {
        for (int i = 0; i < Math.min(outline.bodyStart(), notice.paragraphs().size()); i++) {
            String line = notice.printedWithBlanks(
                    notice.paragraphs().get(i).start(),
                    notice.paragraphs().get(i).end());
            if (line.length() > LONGEST_LETTERHEAD) {
                continue;
            }
            for (String word : line.split(" ")) {
                String number = DocumentNumber.of(word);
                if (number != null && number.indexOf('〔') > 0) {
                    return number;
                }
            }
        }
        return null;
    }

    /** 江西省人民政府令 above 第245号. */
    private static String order(NormalNotice notice, int number) {
        String above = number == 0 ? "" : notice.text(notice.paragraphs().get(number - 1));
        return above.endsWith("令") && above.length() <= 30 ? above : "";
    }

    /** 临政办发〔2013〕158号临海市人民政府办公室关于….doc. */
    private static @Nullable String ofLink(NormalNotice notice, Outline outline, int last) {
        for (int i = outline.bodyStart(); i < last; i++) {
            if (outline.kinds().get(i) == ParagraphKind.CHROME) {
                String number =
                        DocumentNumber.leading(notice.text(notice.paragraphs().get(i)));
                if (number != null) {
                    return number;
                }
            }
        }
        return null;
    }
}
