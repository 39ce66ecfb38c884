package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.HeaderLabels;
import org.gongwen.pipeline.read.format.PageChrome;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 公文边缘: the lines that stand at the edges of a notice and often outside the element of its body. */
final class NoticeEdges {
    private static final Pattern NUMBER =
            Pattern.compile("^[\\u4e00-\\u9fff]{2,16}[〔\\[（(【［]\\d{4}[〕\\]）)】］]第?\\d{1,5}号$");
    private static final Pattern DATE = Pattern.compile("^\\d{4}年\\d{1,2}月\\d{1,2}日$");
    private static final Pattern TITLE =
            Pattern.compile(".*(通知|意见|办法|方案|措施|规定|细则|决定|通告|公告|批复|规划|计划|函|报告|条例|要点|目录|清单|标准|指南)$");
    private static final Pattern SIGNATURE =
            Pattern.compile("^[\\u4e00-\\u9fff、 　（）()]{2,40}(政府|办公厅|办公室|委员会|局|厅|部|院|委|办|组|中心|署|党委)(（[^）]{1,12}）)?$");
    private static final Pattern REMARK = Pattern.compile("^[（(](此件|此文|本件).{2,12}[）)]$");

    private NoticeEdges() {}

    /** Whether the parent adds to its child only lines that may belong to the notice. */
    static boolean areOnly(Element parent, Element child) {
        List<String> lines = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node == child) {
                continue;
            }
            if (node instanceof Element element
                    && (HtmlElements.hasChromeName(element) || PageChrome.isChrome(MainContent.firstLine(element)))) {
                return false;
            }
            String text = node instanceof Element element ? element.text() : node instanceof TextNode t ? t.text() : "";
            if (!Blanks.strip(text).isEmpty()) {
                lines.add(text);
            }
        }
        return lines.stream().allMatch(NoticeEdges::mayBelong);
    }

    static boolean isDocumentNumber(String line) {
        return NUMBER.matcher(Blanks.remove(line)).matches();
    }

    static boolean isDate(String line) {
        return DATE.matcher(Blanks.remove(line)).matches();
    }

    static boolean isSignature(String line) {
        return SIGNATURE.matcher(Blanks.remove(line)).matches();
    }

    static boolean isRemark(String line) {
        return REMARK.matcher(Blanks.remove(line)).matches();
    }

    static boolean isTitle(String line) {
        String bare = Blanks.remove(line);
        return bare.length() >= 8 && bare.length() <= 120 && TITLE.matcher(bare).matches();
    }

    private static boolean mayBelong(String line) {
        String bare = Blanks.remove(line);
        if (PageChrome.isChrome(line) || !HeaderLabels.pairs(line).isEmpty()) {
            return false;
        }
        return NUMBER.matcher(bare).matches()
                || DATE.matcher(bare).matches()
                || REMARK.matcher(bare).matches()
                || SIGNATURE.matcher(bare).matches()
                || isTitle(bare)
                || "。：；".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
