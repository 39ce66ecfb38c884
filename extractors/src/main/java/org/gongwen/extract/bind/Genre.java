package org.gongwen.extract.bind;

import java.util.List;
import java.util.Set;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.StructuredNotice;

/** 文种倾向: whether a notice mainly lays down rules or sets tasks. It decides only where the sentence itself says nothing. */
enum Genre {
    /** 规范: articles, measures and standards that hold for whom they cover. */
    RULES,
    /** 措施: measures without articles, which lay down rules and set goals beside them. */
    MEASURES,
    /** 通报: what was found or done. */
    REPORT,
    /** 批复: an answer to an application, which describes what is approved. */
    APPROVAL,
    /** 部署: plans, opinions and reports that say what is to be reached. */
    PLAN;

    private static final Set<String> RULING = Set.of("条例", "规定", "细则", "规则", "规程", "标准", "公告", "决定");
    private static final Set<String> REPORTING = Set.of("通报", "公报", "简报");
    private static final Cues TARIFF = Cues.listed("genre-tariff");
    private static final Cues PLANNING = Cues.of("规划|行动|计划|要点|目标|任务|改革|建设|推进|发展|工作");
    private static final TextPattern PROGRESS =
            TextPattern.of("(?:落实|完成|进展|推进|办理|督[查办]|整改)情况(?:的?(?:通报|报告|汇报|公示|说明))?$");
    private static final TextPattern REPORTED = TextPattern.of("现将[^，,。；;\n]{0,40}情况[^，,。；;\n]{0,8}(?:通报|汇报|报告)如下");
    private static final TextPattern RECEIVED = TextPattern.of("(?:收悉|收到你[^，,。；;]{1,24}(?:报来|上报|报送)的|的批复\n)");
    private static final int OPENING = 600;
    private static final int ARTICLES = 3;

    /** Articles (第一条) make rules of any notice; without them its genre word decides, and an 办法 is as good as a plan. */
    static Genre of(StructuredNotice notice) {
        if (isApproval(notice)) {
            return APPROVAL;
        }
        boolean articles = hasArticles(notice.sections());
        String type = notice.header().documentType();
        if (!articles && type != null && (type.endsWith("措施") || type.equals("政策"))) {
            return MEASURES;
        }
        if (articles || isRuling(notice.header())) {
            return RULES;
        }
        return type != null && REPORTING.contains(type) || tellsProgress(notice) ? REPORT : PLAN;
    }

    /** Whether it lays down rules. */
    boolean isRuling() {
        return this == RULES || this == MEASURES;
    }

    /** Where the title is lost, an approval opens with the application that it has received. */
    private static boolean isApproval(StructuredNotice notice) {
        NoticeHeader header = notice.header();
        String title = header.title();
        String type = header.documentType();
        String text = notice.text().text();
        return "批复".equals(type)
                || title != null && title.endsWith("批复")
                || type == null && RECEIVED.in(text.substring(0, Math.min(OPENING, text.length())));
    }

    /** 落实情况 in the title, or an opening that ends in 现将有关情况汇报如下. */
    private static boolean tellsProgress(StructuredNotice notice) {
        String title = notice.header().title();
        String text = notice.text().text();
        return title != null && PROGRESS.in(title) || REPORTED.in(text.substring(0, Math.min(OPENING, text.length())));
    }

    private static boolean hasArticles(List<SectionSpan> sections) {
        int articles = 0;
        for (SectionSpan section : sections) {
            articles += isArticle(section) ? 1 : 0;
            if (articles == ARTICLES) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(SectionSpan section) {
        String label = section.label();
        return label != null && label.startsWith("第") && label.endsWith("条");
    }

    private static boolean isRuling(NoticeHeader header) {
        String type = header.documentType();
        String title = header.title();
        boolean tariff = title != null && TARIFF.in(title) && !PLANNING.in(title);
        return tariff || type != null && (RULING.contains(type) || type.endsWith("细则") || type.equals("管理办法"));
    }
}
