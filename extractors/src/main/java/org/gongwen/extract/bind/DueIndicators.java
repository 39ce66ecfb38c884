package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Function;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.jspecify.annotations.Nullable;

/** 时限的指标: what is due by a date, or happens in a period. */
final class DueIndicators {
    private static final int SHORT = 8;
    private static final int LONGEST_AHEAD = 60;
    private static final TextPattern OUTCOME = TextPattern.of(
            "(?:之?前)?(?:全部|全面|基本|如期|按时)*(?:完成|完工|见效|启动|落实到位|(?:取得|见到)[^，,。；;]{0,6}(?:成效|进展|突破))(?:并?[^，,。；;]{0,2}(?:持续|长期)(?:推进|坚持))?");
    /** 8月18日(星期三)下午4时前反馈. */
    private static final TextPattern CLOCK =
            TextPattern.of("^(?:\\((?:星期|周)[^)]{1,3}\\))?(?:[上下]午)?(?:[0-9]{1,2}[时点:](?:[0-9]{2}分?)?)?(?:之?前|以前)?");
    /** 普及率达到97.500: a number that lost its unit is no part of a name. */
    private static final TextPattern DAMAGED = TextPattern.of(
            "(?<=.{3})(?:达到|达|为|提高到)[0-9][0-9.lLoO]*(?![0-9./]*[^、，,；;。0-9.lLoO]).*$|(?<=.{3}率)达到[0-9][0-9.]*[、，,；;。].*$");

    /** 我区决定自2014年7月1日起，…: that it was decided is not what is due. */
    private static final TextPattern DECIDED = TextPattern.of("(?:决定|同意|批准|拟)(?:自|从|于|在)?$");

    private static final TextPattern IN_PLACE = TextPattern.of(
            "^在[^，的]{2,12}?(?:范围内?|区域内?|辖区内?|市县|县区|地区|城区|[省市县区州镇乡村]|园区|企业|机构|学校|医院|单位|系统|领域|行业|部门|平台|网站)(?=\\p{IsHan}{3})");
    private static final TextPattern TIME_USED = TextPattern.of("^(?:力争|再)?(?:用|利用|通过|经过)[^，,]{0,4}时间$");
    private static final int LONGEST_NOTES = 120;
    private static final int CLAUSES_ON = 4;

    static final List<Rule<Function<Site, @Nullable String>>> RULES = List.of(
            Rule.of(
                    "indicator/period-of",
                    DueIndicators::attributive,
                    fires("企业可以申请2020年内的缓缴。", "2020年 DEADLINE 2020-01-01..2020-12-31 DURING indicator=缓缴"),
                    spares("2020年内完成缓缴。", "2020年 DEADLINE 2020-01-01..2020-12-31 DURING indicator=完成缓缴")),
            Rule.of(
                    "indicator/note-of-item",
                    DueIndicators::noteOfItem,
                    fires(
                            "打造综合服务管理平台。（1分）（2020年6月底完成，牵头单位：市财政局）",
                            "1分 COUNT 1 分 EQ | 2020年6月底 DEADLINE ..2020-06-30 BY indicator=打造综合服务管理平台"),
                    fires("建立跨域通办机制（2020年6月底前取得明显成效）。", "2020年6月底 DEADLINE ..2020-06-30 BY indicator=建立跨域通办机制"),
                    spares("改造老旧小区（2020年6月底前完成验收）。", "2020年6月底 DEADLINE ..2020-06-30 BY indicator=完成验收")),
            Rule.of(
                    "indicator/due",
                    DueIndicators::due,
                    fires("2020年6月底前完成危房改造。", "2020年6月底 DEADLINE ..2020-06-30 BY indicator=完成危房改造"),
                    fires("2020年6月底前在全市范围内建成预约平台。", "2020年6月底 DEADLINE ..2020-06-30 BY indicator=建成预约平台"),
                    spares("有效期至2026年12月31日。", "2026年12月31日 DEADLINE ..2026-12-31 BY indicator=有效期")),
            Rule.of(
                    "indicator/due-ahead",
                    DueIndicators::ahead,
                    fires("有效期至2026年12月31日。", "2026年12月31日 DEADLINE ..2026-12-31 BY indicator=有效期"),
                    spares("2020年底，建成停车场。", "2020年底 DEADLINE ..2020-12-31 BY indicator=建成停车场")),
            Rule.of(
                    "indicator/next-clause",
                    DueIndicators::nextClause,
                    fires("2020年底，建成停车场。", "2020年底 DEADLINE ..2020-12-31 BY indicator=建成停车场"),
                    spares("2020年底建成停车场，投入使用。", "2020年底 DEADLINE ..2020-12-31 BY indicator=建成停车场")),
            Rule.of(
                    "indicator/beside-bracket",
                    DueIndicators::besideBracket,
                    fires(
                            "用三年时间(2021年至2023年)完成改造升级。",
                            "三年 DURATION 3 年 EQ indicator=完成改造升级 | 2021年至2023年 DEADLINE 2021-01-01..2023-12-31 DURING indicator=完成改造升级"),
                    fires("完成改造升级(2023年底)。", "2023年底 DEADLINE ..2023-12-31 BY indicator=完成改造升级"),
                    spares("完成改造升级(2023年底前验收)。", "2023年底 DEADLINE ..2023-12-31 BY indicator=验收")),
            CarriedIndicators.CARRIED,
            CarriedIndicators.HEADED);

    private DueIndicators() {}

    /** 2020年内的缓缴: the period is an attribute of what stands behind 的. */
    private static @Nullable String attributive(Site s) {
        String tail = s.tail().startsWith("内") ? s.tail().substring(1) : s.tail();
        return tail.startsWith("的") ? ObjectPhrase.of(tail, s.next()) : null;
    }

    /** …平台。(1分)(6月底完成): a date that stands with an outcome alone is that of the item which the bracket ends. */
    private static @Nullable String noteOfItem(Site s) {
        if (!s.isInBrackets() || !s.head().isBlank() || !OUTCOME.fits(s.tail())) {
            return null;
        }
        String item = s.c().heading().length() > 2 ? s.c().heading() : sentenceBefore(s);
        String action = CarriedIndicators.heading(item);
        return action.length() < 2 ? null : action;
    }

    /** The sentence in front of the bracket and of the brackets that it follows. */
    private static String sentenceBefore(Site s) {
        CharSequence text = s.c().text();
        int end = s.c().clause().start() - 1;
        int floor = Math.max(s.c().floor(), end - LONGEST_NOTES);
        boolean bracket = false;
        while (end > floor && (bracket || "。；;)".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
            bracket = text.charAt(end) == ')' || bracket && text.charAt(end) != '(';
        }
        return text.subSequence(Clause.sentenceStart(text, end, floor), end).toString();
    }

    /** What follows the date in its clause; where that is but a verb, with what leads to the date. */
    private static @Nullable String due(Site s) {
        int from = s.quantity().extent().end();
        Clause clause = s.c().clause();
        String rest = from < clause.end() ? s.without(from, clause.end()) : "";
        rest = behindPlace(DAMAGED.cutFirst(CLOCK.cutFirst(rest)));
        String behind = ActionPhrase.of(rest);
        String measured = Words.areUrging(behind) ? ofNext(s) : null;
        if (measured != null) {
            return measured;
        }
        if (behind.length() < 2 || ActionPhrase.isLeading(rest)) {
            return null;
        }
        String ahead = behind.length() <= SHORT ? SubjectPhrase.of(before(s)) : "";
        if (ahead.length() >= 2 && ahead.length() < LONGEST_AHEAD) {
            return ahead + behind;
        }
        boolean bare = behind.startsWith("任务") || behind.startsWith("目标") || Adjuncts.isOnlyVerbs(behind);
        return bare ? topicBefore(s) + behind : behind;
    }

    /** 在全市范围内建成统一平台: where it is done. */
    private static String behindPlace(String rest) {
        String action = IN_PLACE.cutFirst(rest);
        return action.length() < rest.length() && ActionPhrase.opensWithVerb(action) ? action : rest;
    }

    /** 2022年确保达到1300万吨: an adverb is nothing that is due; the number behind it says what is. */
    private static @Nullable String ofNext(Site s) {
        Site next = s.next() < 0 ? null : s.to(s.next());
        String measured = next == null ? "" : Indicators.find(next).indicator();
        return measured.length() < 2 ? null : measured;
    }

    /** 在原有基础上提高1倍发放: of what, the clause before says. */
    static String topicBefore(Site s) {
        Clause before = s.c().clause().before(s.c().text(), s.c().floor());
        return before.isEmpty() || s.isInBrackets()
                ? ""
                : CarriedIndicators.topic(SubjectPhrase.of(s.without(before.start(), before.end())));
    }

    private static @Nullable String ahead(Site s) {
        String before = before(s);
        if (DECIDED.in(before)) {
            return null;
        }
        String ahead = before.endsWith("的") ? "" : SubjectPhrase.of(before);
        boolean bare = Words.BARE.contains(ahead) || ahead.endsWith("时限");
        return bare && s.c().heading().length() > 2 && !ahead.contains("有效")
                ? CarriedIndicators.heading(s.c().heading())
                : ahead;
    }

    private static String before(Site s) {
        int start = s.c().clause().start();
        int to = Math.max(start, s.quantity().extent().start());
        return s.withoutSizes(Math.max(start, to - LONGEST_AHEAD), to);
    }

    /** 用三年时间(2021年至2023年)完成改造: a date that fills a bracket is that of the action behind or before it. */
    private static @Nullable String besideBracket(Site s) {
        int close = s.c().clause().end();
        if (!s.isInBrackets() || !s.head().isBlank() || !s.tail().isBlank() || close >= s.c().limit()) {
            return null;
        }
        String behind = text(s, Clause.around(s.c().text(), close + 1, close + 1, close + 1, s.c().limit()));
        int open = s.c().clause().start() - 1;
        String action = ActionPhrase.opensWithVerb(behind)
                ? ActionPhrase.of(behind)
                : ActionPhrase.of(text(s, Clause.around(s.c().text(), open, open, s.c().floor(), open)));
        return action.length() < 2 ? null : action;
    }

    private static String text(Site s, Clause clause) {
        return clause.isEmpty() ? "" : s.without(clause.start(), clause.end());
    }

    /** The date stands alone: the next clause that does more than lead on says what is due. */
    static @Nullable String nextClause(Site s) {
        Clause clause = s.c().clause().after(s.c().text(), s.c().limit());
        for (int i = 0; i < CLAUSES_ON && !clause.isEmpty(); i++) {
            String text = s.without(clause.start(), clause.end());
            boolean leading = ActionPhrase.isLeading(text) || TIME_USED.fits(text);
            String action = leading ? "" : ActionPhrase.of(text);
            if (action.length() >= 2) {
                return action;
            }
            clause = clause.after(s.c().text(), s.c().limit());
        }
        return null;
    }
}
