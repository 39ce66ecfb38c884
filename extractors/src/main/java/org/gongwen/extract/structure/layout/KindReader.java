package org.gongwen.extract.structure.layout;

import java.util.List;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.lexicon.HeaderLabels;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/** 要素判读: what each paragraph is, once it is known where the parts of the notice stand. */
final class KindReader {
    private final NormalNotice notice;
    private final Shape[] shapes;
    private final AttachmentFinder attachments;
    private final SignatureFinder signatures;

    KindReader(NormalNotice notice, Shape[] shapes, AttachmentFinder attachments, SignatureFinder signatures) {
        this.notice = notice;
        this.shapes = shapes;
        this.attachments = attachments;
        this.signatures = signatures;
    }

    ParagraphKind[] kinds(
            int bodyStart,
            int firstLabel,
            @Nullable TextRun headTitle,
            @Nullable TextRun bodyTitle,
            int mainEnd,
            List<Attachment> found,
            int textEnd,
            @Nullable Signature letter) {
        ParagraphKind[] kinds = new ParagraphKind[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            boolean inAttachment = !found.isEmpty() && i >= found.get(0).mark() && i < textEnd;
            boolean inMain = i >= bodyStart && i < mainEnd;
            boolean title = headTitle != null && headTitle.contains(i) || bodyTitle != null && bodyTitle.contains(i);
            boolean open = i >= firstLabel || firstLabel == shapes.length && letter == null && i > bodyStart;
            kinds[i] =
                    title ? ParagraphKind.TITLE : kind(i, inMain || inAttachment, open || inAttachment, i < bodyStart);
        }
        for (int i = letter == null ? 0 : letter.from(); letter != null && i < letter.to(); i++) {
            kinds[i] = ParagraphKind.SIGNATURE;
        }
        for (Attachment attachment : found) {
            kinds[attachment.mark()] = ParagraphKind.ATTACHMENT_MARK;
            for (int i = attachment.title().from(); i < attachment.title().to(); i++) {
                kinds[i] = ParagraphKind.TITLE;
            }
        }
        return kinds;
    }

    /** Within the sections every line is text; before them only running text is. */
    private ParagraphKind kind(int index, boolean inText, boolean open, boolean head) {
        return switch (shapes[index]) {
            case CELL -> inText ? ParagraphKind.CELL : ParagraphKind.CHROME;
            case FIELD -> inText && open && !isDisclosure(index) ? ParagraphKind.BODY : ParagraphKind.FIELD;
            case NUMBER -> ParagraphKind.NUMBER;
            case REMARK -> ParagraphKind.REMARK;
            case DATE, SIGNED_DATE -> inText && open ? ParagraphKind.BODY : ParagraphKind.SIGNATURE;
            case ATTACHMENT ->
                attachments.isListed(index) ? ParagraphKind.ATTACHMENT_LIST : ParagraphKind.ATTACHMENT_MARK;
            case COLOPHON -> ParagraphKind.CHROME;
            case SALUTATION -> inText && open ? ParagraphKind.BODY : ParagraphKind.SALUTATION;
            case LABELLED ->
                attachments.isListed(index)
                        ? ParagraphKind.ATTACHMENT_LIST
                        : inText ? ParagraphKind.BODY : ParagraphKind.CHROME;
            case SENTENCE -> inText ? ParagraphKind.BODY : ParagraphKind.CHROME;
            case PAGE, LINE ->
                attachments.isListed(index)
                        ? ParagraphKind.ATTACHMENT_LIST
                        : inText && open ? ParagraphKind.BODY : head ? ParagraphKind.CHROME : signed(index);
        };
    }

    /** 公开方式：主动公开 also stands under the text. */
    private boolean isDisclosure(int index) {
        String line = notice.text(notice.paragraphs().get(index));
        int label = HeaderLabels.lengthAt(line, 0, line.length());
        return HeaderLabels.field(line.substring(0, label)) == HeaderField.DISCLOSURE;
    }

    private ParagraphKind signed(int index) {
        return signatures.isName(index) ? ParagraphKind.SIGNATURE : ParagraphKind.CHROME;
    }
}
