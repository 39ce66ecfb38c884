package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelStyle;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.layout.Quotes;
import org.gongwen.extract.structure.layout.TextRun;
import org.gongwen.extract.structure.lexicon.Genres;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.text.Span;
import org.jspecify.annotations.Nullable;

/** 贯彻文件: titles in 《》 that the notice says it carries out: 为贯彻落实《…》, 根据《…》. */
final class ImplementsReader {
    private static final TextPattern CARRIED_OUT = TextPattern.of("贯彻|落实|根据|按照|依据|依照|遵照|执行");
    private static final TextPattern OTHERWISE =
            TextPattern.of("印发|现将|废止|公布|发布|修改|修订|制定的|起草|组织学习|请.{0,12}(按照|遵照|执行)|不再|同时|报送|以下简称|对$");

    /** 根据市人民政府办公室印发《…》: who issued it says nothing else of it. */
    private static final TextPattern ISSUED_BY =
            TextPattern.of("(?<=(?:贯彻|落实|根据|按照|依据|依照|遵照|执行)[^，；。]{2,40})(?:印发|发布|公布|制定|出台|下发)的?(?:关于)?$");

    private static final TextPattern CARRIED = TextPattern.of("贯彻|落实");
    private static final TextPattern SECURED =
            TextPattern.of("(?:^|[，。条 ])为(?:了?[^，。；]{0,12}|.{0,80}(?:保障|保证|确保|规范|推动|推进))$");
    private static final TextPattern CARRYING = TextPattern.of("的?(?:顺利|有效|全面|有序|贯彻|深入|平稳|规范)*(?:实施|落实|执行|落地)");
    /** What stands in brackets or is the title of another notice. */
    private static final TextPattern ASIDE = TextPattern.of("《[^》]*》|\\([^()]*\\)");

    private static final TextPattern REPORTED =
            TextPattern.of("[、和及与]*的?(?:任务|目标|工作)*(?:(?:试运行|实施|执行|贯彻|落实|完成|进展|办理|评估|推进)+(?:实际|进展|完成)?)?情况");

    /** 狠抓任务落实，确保《…》目标如期完成: what is carried out stands in a clause before. */
    private static final TextPattern SECURING = TextPattern.of("，(?:确保|保证|将|要将|对|把)[^，]{0,12}$");

    private static final int LONGEST_SHORT = 4;

    private static final TextPattern REISSUED =
            TextPattern.of("重新(发布|公布|印发)|继续有效|延长|延续|有效期|废止|失效|予以修改|作出修改|进行修改|进行修订|清理");

    private ImplementsReader() {}

    /** The titles, as printed, from what stands before the first section and from the first article. */
    static List<String> read(NormalNotice notice, Outline outline, List<String> own) {
        Set<String> titles = new LinkedHashSet<>();
        addBetween(notice, outline, outline.bodyStart(), titles, own);
        TextRun body = outline.bodyTitle();
        if (body != null && body.from() > outline.firstSection()) {
            addBetween(notice, outline, body.to(), titles, own);
        }
        return new ArrayList<>(titles);
    }

    private static void addBetween(
            NormalNotice notice, Outline outline, int from, Set<String> titles, List<String> own) {
        boolean before = true;
        boolean article = false;
        for (int i = from;
                i < outline.textEnd()
                        && (before
                                || article
                                || precedesArticles(outline.labels().get(i - 1)));
                i++) {
            boolean body = outline.kinds().get(i) == ParagraphKind.BODY;
            Label label = body ? outline.labels().get(i) : null;
            before &= label == null;
            article = label == null ? article : label.style() == LabelStyle.ARTICLE && label.ordinal() == 1;
            if (body && (before || article)) {
                addFrom(notice, notice.paragraphs().get(i), titles, own);
            }
        }
    }

    private static boolean precedesArticles(@Nullable Label label) {
        return label != null && label.style().isOutside(LabelStyle.ARTICLE);
    }

    private static void addFrom(NormalNotice notice, Paragraph paragraph, Set<String> titles, List<String> own) {
        String text = notice.text();
        int from = paragraph.start();
        for (Span title : Quotes.in(text, paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 2000))) {
            int sentence = sentenceStart(text, from, title.start());
            String printed = notice.printedWithBlanks(title.start(), title.end());
            String before = text.substring(sentence, title.start() - 1);
            boolean carried = (carriesOut(before) || isSecured(before, text, title, paragraph.end()))
                    && !isReissued(text, sentence, title, paragraph.end())
                    && !isReported(text, title, paragraph.end())
                    && !isShort(text.substring(title.start(), title.end()));
            if (carried && !own.contains(bare(notice, title))) {
                titles.add(printed);
            }
        }
    }

    /** 《条例》, 《意见》: the short name of a title given before. */
    private static boolean isShort(String title) {
        return title.length() <= LONGEST_SHORT && title.equals(Genres.of(title));
    }

    /** 为保障《…》的顺利实施: what the notice is made for. */
    private static boolean isSecured(String before, String text, Span title, int limit) {
        int end = Math.min(limit, title.end() + 1);
        String behind = text.substring(end, Math.min(limit, end + 12));
        return SECURED.in(before) && CARRYING.opens(behind);
    }

    /** 对贯彻落实《…》情况进行督办: the notice reports how others carry the title out. */
    private static boolean isReported(String text, Span title, int limit) {
        String behind = text.substring(Math.min(limit, title.end() + 1), Math.min(limit, title.end() + 200));
        return REPORTED.opens(ASIDE.cutAll(behind));
    }

    private static String bare(NormalNotice notice, Span title) {
        return TitleReader.bare(notice.text().substring(title.start(), title.end()));
    }

    private static int sentenceStart(String text, int from, int before) {
        int start = before;
        while (start > from && text.charAt(start - 1) != '。' && text.charAt(start - 1) != '；') {
            start--;
        }
        return start;
    }

    /** Whether the last thing that the sentence says before the title is that it is carried out. */
    private static boolean carriesOut(String before) {
        String outside = ISSUED_BY.cutFirst(ASIDE.cutAll(before));
        int carried = last(CARRIED_OUT, outside);
        return carried >= 0 && carried > last(OTHERWISE, outside) && !SECURING.in(outside);
    }

    /** 根据《…规定》，现将《…》重新发布: the title only says why an old notice stays in force or falls. */
    private static boolean isReissued(String text, int sentence, Span title, int limit) {
        String before = text.substring(sentence, title.start());
        if (CARRIED.in(before)) {
            return false;
        }
        int end = text.indexOf('。', title.end());
        String rest = text.substring(title.end(), end < 0 || end > limit ? limit : end);
        return REISSUED.in(rest) && !rest.contains("制定") && !rest.contains("制订");
    }

    private static int last(TextPattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
