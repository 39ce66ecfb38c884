package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Function;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.jspecify.annotations.Nullable;

/** 期限的指标: what a length of time is the length of, or which action it limits. */
final class TermIndicators {
    private static final TextPattern SPENDING = TextPattern.of("(?:力争|用|在|经过|利用|集中|安排|抽出|拿出)$");
    private static final TextPattern FROM_EVENT = TextPattern.of("(?:之日起|日起|后的?|前的?|在|于|对于.*|责令|力争用?|[须应要将]|近|时|连续)$");
    /** 前三年执行基础水价, 此后两年按原标准补助: the years of what stands behind them. */
    private static final TextPattern COUNTED = TextPattern.of("(?:前|头|首|此后|其后|之后|随后|后续|今后|最后)$");

    private static final TextPattern DONE = TextPattern.of("完成|办结|落实|结束|办理完毕|办理");

    private static final TextPattern WITHIN = TextPattern.of("(?:应|须|必须|要|需|在|自|于|从|收到|接到).*$");

    private static final TextPattern STATE = TextPattern.of("^([^的]{2,12})的$");
    private static final TextPattern PERIOD = TextPattern.of("^(?:的?时间)?(?:[(（][)）])?(?:内|里)?[，,]?");
    private static final int LONGEST_PERSON = 10;
    private static final int LONGEST_DESCRIBED = 20;
    /** 毕业后五年内来岚就业的: what began so long ago, not what those who are meant do since. */
    private static final TextPattern SINCE = TextPattern.of("(?:毕业|离校|退役|复员|退休)后?$");

    private static final TextPattern NOTED = TextPattern.of("[(、]|的[，,]每");

    static final List<Rule<Function<Site, @Nullable String>>> RULES = List.of(
            Rule.of(
                    "indicator/age-of",
                    TermIndicators::person,
                    fires("推进3岁以下婴幼儿照护服务设施建设。", "3岁 DURATION 3 岁 LE indicator=婴幼儿"),
                    spares("年龄在45周岁以下。", "45周岁 DURATION 45 岁 LE indicator=年龄")),
            Rule.of(
                    "indicator/state",
                    TermIndicators::state,
                    fires("项目一年以上未动工建设的，收取土地闲置费。", "一年 DURATION 1 年 GE indicator=未动工建设"),
                    spares("毕业5年内的，给予补贴。", "5年 DURATION 5 年 LE indicator=毕业")),
            Rule.of(
                    "indicator/limited-action",
                    TermIndicators::action,
                    fires("疫情解除后3个月内再进行补缴。", "3个月 DURATION 3 月 LE indicator=补缴"),
                    fires("受理后开展核查工作，在10个工作日内完成。", "10个工作日 DURATION 10 工作日 LE indicator=核查工作完成"),
                    fires("自签约之日起45天内开工。", "45天 DURATION 45 天 LE indicator=开工"),
                    spares("审批时限压缩至7天以内。", "7天 DURATION 7 天 LE indicator=审批时限")),
            Rule.of(
                    "indicator/term-of",
                    TermIndicators::thing,
                    fires("发放6个月的失业补助金。", "6个月 DURATION 6 月 EQ indicator=失业补助金"),
                    spares("毕业5年内的高校毕业生。", "5年 DURATION 5 年 LE indicator=毕业")),
            EnumeratedIndicators.ENUMERATED,
            Rule.of(
                    "indicator/term",
                    TermIndicators::subject,
                    fires("补贴期限最长不超过6个月。", "6个月 DURATION 6 月 LE indicator=补贴期限"),
                    spares("2小时内启动响应。", "2小时 DURATION 2 小时 LE indicator=启动响应")),
            Rule.of(
                    "indicator/term-action",
                    TermIndicators::alone,
                    fires("分2年给予政府安家补助。", "2年 DURATION 2 年 EQ indicator=政府安家补助"),
                    spares("有效期5年。", "5年 DURATION 5 年 EQ indicator=有效期")),
            CarriedIndicators.BRACKETED,
            CarriedIndicators.CARRIED,
            Rule.of(
                    "indicator/age",
                    TermIndicators::age,
                    fires(
                            "18周岁以上(1995年10月16日前出生)。",
                            "18周岁 DURATION 18 岁 GE indicator=周岁 | 1995年10月16日 DEADLINE ..1995-10-16 BY"),
                    spares("年龄在18周岁以上。", "18周岁 DURATION 18 岁 GE indicator=年龄")),
            CarriedIndicators.HEADED);

    private TermIndicators() {}

    /** 3岁以下婴幼儿照护服务: an age is that of the persons named behind it. */
    private static @Nullable String person(Site s) {
        if (!s.unit().endsWith("岁")) {
            return null;
        }
        boolean described = s.tail().startsWith("的") && (s.subject().length() < 2 || Words.nameNothing(s.subject()));
        if (!described && !ObjectPhrase.opens(s.tail())) {
            return null;
        }
        String tail = described ? s.tail().substring(1) : s.tail();
        int longest = described ? LONGEST_DESCRIBED : LONGEST_PERSON;
        List<Word> words = Words.of(tail.length() > longest ? tail.substring(0, longest) : tail);
        int to = 0;
        boolean named = false;
        while (to < words.size()
                && !(named && !words.get(to).nature().startsWith("n"))
                && !words.get(to).isMark()) {
            named |= words.get(to).nature().startsWith("n");
            to++;
        }
        return named ? Words.join(words, 0, to) : null;
    }

    /** 18周岁以上、35周岁以下 as an item of its own: an age that nothing else names. */
    private static @Nullable String age(Site s) {
        boolean named = s.c().passage().rowHeading() != null
                || s.c().heading().indexOf("年龄") >= 0 && s.c().heading().length() <= LONGEST_DESCRIBED;
        int end = s.quantity().end();
        return !named && "周岁".contentEquals(s.c().text().subSequence(end - 2, end)) ? "周岁" : null;
    }

    /** 一年以上未动工的, 连续3个月排名末位的: the state that lasts so long. */
    private static @Nullable String state(Site s) {
        var state = STATE.matcher(s.tail());
        boolean lasting = s.head().endsWith("连续");
        if (state.matches() && (lasting || state.group(1).startsWith("未"))) {
            return state.group(1);
        }
        return lasting && s.tail().length() >= 2 ? ActionPhrase.of(s.tail()) : null;
    }

    /** The action that is to be done within the time: behind it, or in the next clause. */
    private static @Nullable String action(Site s) {
        boolean within = s.boundBehind().endsWith("内")
                || s.tail().startsWith("内")
                || s.boundBehind().isEmpty() && s.head().strip().isEmpty();
        if (s.tail().startsWith("时间") && SPENDING.in(s.head())) {
            return follows(s);
        }
        if (COUNTED.in(s.wholeHead()) && ActionPhrase.opensWithVerb(s.tail())) {
            return follows(s);
        }
        if (within && ActionPhrase.opensWithVerb(withoutIn(s.tail())) && isActor(s)) {
            return follows(s);
        }
        if (SINCE.in(s.head()) && s.tail().endsWith("的")) {
            return null;
        }
        boolean event = s.head().isEmpty() || FROM_EVENT.in(s.head());
        String action = within && event ? follows(s) : null;
        return action != null && DONE.fits(action) ? topic(s) + action : action;
    }

    /** 开展核查，在10个工作日内完成: of what, the words in front or the clause before say. */
    private static String topic(Site s) {
        String own = SubjectPhrase.of(WITHIN.cutFirst(s.head()));
        return own.length() >= 2 ? own : DueIndicators.topicBefore(s);
    }

    private static String withoutIn(String tail) {
        return tail.startsWith("内") ? tail.substring(1) : tail;
    }

    /** 消防车辆5分钟内到达现场: those who act stand before the time, not what it measures. */
    private static boolean isActor(Site s) {
        List<Word> words = Words.of(s.subject());
        return s.subject().length() >= 4
                && s.tail().indexOf('的') < 0
                && s.tail().indexOf('、') < 0
                && words.get(words.size() - 1).nature().startsWith("n")
                && !Words.nameMeasure(s.subject())
                && !Words.BARE.contains(words.get(words.size() - 1).text());
    }

    private static @Nullable String alone(Site s) {
        boolean alone = Adjuncts.strip(s.head()).length() <= 2 && s.previous() < 0;
        return s.unit().endsWith("岁") && isNoted(s) || s.boundBehind().isEmpty() && !alone ? null : follows(s);
    }

    /** 35周岁以下(…期间出生), 40周岁以上的，每增加1岁: what follows does not name the age. */
    private static boolean isNoted(Site s) {
        int from = s.quantity().extent().end();
        return NOTED.opens(s.c().text().subSequence(from, Math.min(s.c().limit(), from + 4)));
    }

    private static @Nullable String follows(Site s) {
        int from = s.c().all().get(s.last()).extent().end();
        Clause clause = s.c().clause();
        String rest = PERIOD.cutFirst(from < clause.end() ? s.without(from, clause.end()) : "");
        String action = rest.startsWith("的") ? ObjectPhrase.of(rest, -1) : ActionPhrase.of(rest);
        if (action.length() >= 2 && !action.startsWith("每")) {
            return beforeThose(action);
        }
        return DueIndicators.nextClause(s);
    }

    /** 可补正的先行受理: what is to be done in time stands before 的, what becomes of those who do it behind. */
    private static String beforeThose(String action) {
        int of = action.indexOf('的');
        if (of < 2 || of + 1 >= action.length()) {
            return action;
        }
        Word behind = Words.of(action.substring(of + 1)).get(0);
        return behind.isAdverb()
                        || behind.nature().equals("vd")
                        || behind.isPreposition()
                        || Words.MODALS.contains(behind.text())
                ? action.substring(0, of)
                : action;
    }

    /** 6个月的失业补助金, 连续5年奖励, 1年以上劳动合同: what lasts so long. */
    private static @Nullable String thing(Site s) {
        if (s.head().endsWith("为期")) {
            return lasting(s);
        }
        boolean measured = s.boundBehind().endsWith("内") || s.tail().startsWith("后") || ObjectPhrase.isBare(s.tail());
        if (measured || !(s.tail().startsWith("的") || ObjectPhrase.opens(s.tail()))) {
            return null;
        }
        List<Word> head =
                Words.of(s.head().length() > 12 ? s.head().substring(s.head().length() - 12) : s.head());
        Word last = head.isEmpty() ? null : head.get(head.size() - 1);
        boolean noun = !s.isBoundBehind()
                && !s.tail().startsWith("的")
                && (s.tail().indexOf('的') > 0 || s.subject().length() <= 2 && !Words.nameMeasure(s.subject()))
                && Words.of(s.tail().length() > 6 ? s.tail().substring(0, 6) : s.tail())
                        .get(0)
                        .isNoun();
        boolean verbal = noun
                || last == null
                || last.text().equals("连续")
                || last.isVerb()
                || last.isAdverb()
                || last.nature().startsWith("u")
                || Words.LEADS.contains(last.text());
        boolean bounded = (s.isBoundBehind() || isReached(s)) && s.tail().startsWith("的");
        String thing = verbal && !bounded ? ObjectPhrase.of(s.tail(), s.next()) : "";
        return Adjuncts.isOnlyVerbs(thing) ? null : thing;
    }

    /** 为期五年每人每年60万元的购房补贴, 为期3天的培训: what lasts so long stands behind the last number. */
    private static @Nullable String lasting(Site s) {
        Site next = s.next() < 0 ? null : s.to(s.next());
        String thing = next != null
                ? Indicators.find(next).indicator()
                : s.tail().startsWith("的") ? ObjectPhrase.of(s.tail(), -1) : "";
        return thing.length() < 2 ? null : thing;
    }

    /** 任教满3年的教师: what has lasted so long stands before 满. */
    private static boolean isReached(Site s) {
        return s.wholeHead().endsWith("满") && s.subject().length() >= 2;
    }

    private static @Nullable String subject(Site s) {
        String head = s.head().endsWith("为期") ? s.head().substring(0, s.head().length() - 2) : s.head();
        int cut = Adjuncts.isOnlyVerbs(head) ? -1 : head.lastIndexOf('、');
        String subject = SubjectPhrase.of(head.length() - cut > 2 ? head.substring(cut + 1) : head);
        boolean none = subject.length() < 2 || Words.areAdverbial(subject) || Words.BARE.contains(subject);
        boolean approval = subject.startsWith("经") && s.tail().isEmpty();
        return none && CarriedIndicators.needsMore(s, subject) || subject.length() < 2 || approval ? null : subject;
    }
}
