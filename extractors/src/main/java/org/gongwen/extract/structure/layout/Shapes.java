package org.gongwen.extract.structure.layout;

import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.Numbering;
import org.gongwen.extract.structure.lexicon.HeaderLabels;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.lexicon.PageWords;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.structure.normal.Stops;
import org.gongwen.extract.unit.UnitListReader;
import org.jspecify.annotations.Nullable;

/** 形状判断: tells the shape of each paragraph. */
final class Shapes {
    private static final int SHORT = 120;
    private static final int LONG_LINE = 50;
    private static final int SALUTATION_LONGEST = 400;
    private static final TextPattern COLOPHON = TextPattern.of(
            "(抄送|分送|主送|抄报|发送)[:：].*|.{0,40}(19|20)\\d{2}年\\d{1,2}月\\d{1,2}日印发?[。]?|主题词[:：].*|\\(?联系人[:：].*");
    private static final TextPattern REMARK =
            TextPattern.of("\\(?(此件|本件|此文|该件)?(主动|依申请|不予|公开|删减|社会)?.{0,12}(公开|发布|发).{0,6}\\)?");

    private final NormalNotice notice;
    private final Numbering numbering = new Numbering();

    Shapes(NormalNotice notice) {
        this.notice = notice;
    }

    /** The ordinal that the paragraph starts with, or null; paragraphs are asked for in text order. */
    @Nullable
    Label label(int index) {
        Paragraph paragraph = notice.paragraphs().get(index);
        if (paragraph.inTable()) {
            return null;
        }
        boolean last = index + 1 >= notice.paragraphs().size();
        Paragraph next = last ? new Paragraph(0, 0, -1) : notice.paragraphs().get(index + 1);
        Label label = numbering.next(notice.text(), paragraph.start(), paragraph.end(), next.start(), next.end());
        if (label != null) {
            return label;
        }
        return numbering.bare(notice.text(), paragraph.start(), paragraph.end(), next.start(), next.end());
    }

    Shape of(Paragraph paragraph, @Nullable Label label) {
        if (paragraph.inTable()) {
            return Shape.CELL;
        }
        if (label != null) {
            return Shape.LABELLED;
        }
        if (paragraph.length() > SALUTATION_LONGEST) {
            return Shape.SENTENCE;
        }
        return paragraph.length() > SHORT ? longShape(paragraph) : shortShape(notice.text(paragraph));
    }

    private Shape longShape(Paragraph paragraph) {
        String text = notice.text(paragraph);
        if (isSalutation(text)) {
            return Shape.SALUTATION;
        }
        if (PromulgationNote.of(text) != null) {
            return Shape.LINE;
        }
        return HeaderLabels.lengthAt(text, 0, text.length()) > 0
                ? Shape.FIELD
                : isSentence(text) ? Shape.SENTENCE : Shape.LINE;
    }

    private static Shape shortShape(String text) {
        if (isRemark(text)) {
            return Shape.REMARK;
        }
        if (AttachmentMark.of(text) != null) {
            return Shape.ATTACHMENT;
        }
        if (PrintedDate.whole(text) != null) {
            return Shape.DATE;
        }
        if (DocumentNumber.of(text) != null) {
            return Shape.NUMBER;
        }
        if (HeaderLabels.lengthAt(text, 0, text.length()) > 0) {
            return Shape.FIELD;
        }
        if (PromulgationNote.of(text) != null) {
            return Shape.LINE;
        }
        return isSigned(text) ? Shape.SIGNED_DATE : otherShape(text);
    }

    private static Shape otherShape(String text) {
        if (isColophon(text)) {
            return Shape.COLOPHON;
        }
        if (UnitListReader.isList(text)) {
            return Shape.SENTENCE;
        }
        boolean sentence = isSentence(text);
        if (!text.endsWith("。") && PageWords.isIn(text, 0, text.length())) {
            return Shape.PAGE;
        }
        return isSalutation(text) ? Shape.SALUTATION : sentence ? Shape.SENTENCE : Shape.LINE;
    }

    private static boolean isColophon(String text) {
        boolean may = text.indexOf('印') >= 0 || "抄分主发联(".indexOf(text.charAt(0)) >= 0;
        return may && COLOPHON.fits(text);
    }

    /** （此件主动公开）; only a short remark that speaks of disclosure. */
    static boolean isRemark(String text) {
        if (text.length() > 30 || text.indexOf("公开") < 0 && text.indexOf("此件") < 0) {
            return false;
        }
        boolean bracketed = text.charAt(0) == '(' && text.endsWith(")");
        return (bracketed || text.startsWith("此件")) && REMARK.fits(text);
    }

    private static boolean isSigned(String text) {
        PrintedDate date = PrintedDate.trailing(text);
        return date != null && date.start() > 0 && Organisations.isName(text.substring(0, date.start()));
    }

    /** Units and a colon: no verb of announcing, no title, no full stop. */
    private static boolean isSalutation(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != ':' && last != '：' && last != '∶' || text.length() < 3) {
            return false;
        }
        for (String word : NOT_ADDRESSED) {
            if (text.contains(word)) {
                return false;
            }
        }
        return text.charAt(0) == '各' || lastNameEnds(text) || addressesMany(text);
    }

    private static final String[] NOT_ADDRESSED = {"如下", "以下", "《", "。", "下列", "通知", "现将", "其中", "包括", "；", "公式"};

    /** 省电力公司，各售电公司、电力用户: the first is an organisation, and others are gathered by 各. */
    private static boolean addressesMany(String text) {
        int end = 0;
        while (end < text.length() && "、，,：:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean gathers = text.indexOf("，各", end) > 0 || text.indexOf("、各", end) > 0;
        return gathers && Organisations.isName(text.substring(0, end));
    }

    private static boolean lastNameEnds(String text) {
        int start = text.length() - 1;
        while (start > 0 && "、，,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String printed = text.substring(start, text.length() - 1);
        int note = printed.endsWith(")") ? printed.lastIndexOf('(') : -1;
        String name = note > 0 ? printed.substring(0, note) : printed;
        return Organisations.isName(name)
                || name.endsWith("单位")
                || name.endsWith("部门")
                || name.endsWith("机构")
                || name.endsWith("企业");
    }

    private static boolean isSentence(String text) {
        return Stops.holdsSentence(text, 0, text.length())
                || text.length() >= LONG_LINE && text.indexOf('，') >= 0
                || (text.endsWith("：") || text.endsWith(":"))
                        && (text.length() >= 20 || text.contains("如下") || text.indexOf('，') >= 0);
    }
}
