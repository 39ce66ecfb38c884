package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;

/** 参照规则: quantities with which others are compared, which others replace, or which tell what has happened. */
final class ReferenceRules {
    private static final Cues COMPARING = Cues.of("比|较|与|同");
    private static final TextPattern THAN = TextPattern.of("(?:(?<![占配价可])比|较|相比|相较|相对)[于之]?$");
    private static final TextPattern WITH = TextPattern.of("[与同和跟]$");
    private static final TextPattern ALIKE = TextPattern.of("^[^，,；;。]{0,12}?(?:相比|持平|比较|相当)");
    private static final TextPattern AS_BASE = TextPattern.of("^[^，,；;。]{0,10}?为基[数准年期值点础]");
    private static final TextPattern ON_BASE = TextPattern.of("^(?:度|底|末)?的?[^，,；;。]{0,6}基础上");
    private static final TextPattern VALUE_THEN = TextPattern.of(
            "(?:[比较]|相比|与|同)[^，,；;。]{0,8}(?:[0-9]年|年度?|月份?|季度|年?[底末]|同期|以来)[^，,；;。增减升降提高低多少翻快慢超缩扩涨跌比]{0,24}$");
    private static final TextPattern CHANGED_BEHIND =
            TextPattern.of("^[^，,；;。]{0,40}?(?:[增减升降多少翻]|提高|相比|持平|改善|扩大|压缩|缩短|上涨|下跌)");
    private static final TextPattern RESULT = TextPattern.of(
            "^[(](?:年度|全年|预期|计划|任务|工作|市定|省定|既定)*(?:目标|任务|计划)(?:任务|值|数|为|是|：|:)*(?:增长|增速|下降|增加)?(?:为)?[0-9]");
    private static final TextPattern FROM_ROW = TextPattern.of("(?:^|[^自经理])[由从](?![事业属])[^；;。，,：:改增减升降提扩]{0,60}$");
    private static final TextPattern TO_ROW = TextPattern.of(
            "^[^；;。，,：:]{0,60}?[，,]?(?:分别|依次|逐步|统一|相应|均)?(?:调整|提高|提升|降低|上调|下调|增加|减少|变更|修改|修订|放宽|延长|缩短|压缩|改)[到至为成]");
    private static final Cues SHARED = Cues.of("承担|负担|出资|分担");
    private static final TextPattern FORMER =
            TextPattern.of("(?:^|[，,；;(将把在])(?:原(?:来|先|定|有|执行|规定|先的)?的?|现行)(?!则|料|油|煤|材|粮|奶)[^，,；;。]{0,14}$");
    private static final TextPattern REPLACED = TextPattern.of(
            "^[^，,；;。]{0,10}[，,]?(?:统一|相应|分别)?(?:调整|提高|上调|下调|降低|降|改|变更|延长|放宽|缩短|压缩|增加|减少)[到至为成]|^[^，,；;。]{0,8}基础上");
    private static final Cues EVENT = Cues.of("出现|发生|遭遇|遭受|突发|爆发|召开了|印发了|开展了|通过了");
    private static final TextPattern HAPPENED = TextPattern.of(
            "(?:[0-9]日|[0-9]时)(?:[0-9]{1,2}[时点分]|许|左右|凌晨|上午|下午|[傍夜]?晚|[夜午]间|清晨|深夜)*[，,]?(?![前起底]|之前|以前)(?![^，,；;。]{0,24}[将拟防免绝制减不禁如若凡])[^，,；;。]{0,24}?(?<![不未无防零])(?:出现|发生|遭遇|遭受|突发|爆发|召开了|印发了|开展了|通过了)(?!的)");
    private static final TextPattern HAPPENS = TextPattern.of(
            "^(?:[0-9]{1,2}[时点分]|许|左右|凌晨|上午|下午|[傍夜]?晚|[夜午]间|清晨|深夜)*[，,]?(?![前起底]|之前|以前)(?![^，,；;。]{0,24}[将拟防免绝制减不禁如若凡])[^，,；;。]{0,24}?(?<![不未无防零])(?:出现|发生|遭遇|遭受|突发|爆发|召开了|印发了|开展了|通过了)(?![^，,；;。]{0,16}的[，,])");
    private static final TextPattern PAST =
            TextPattern.of("^[，,]?[^，,；;。的前]{0,24}?(?:正式|首次|联合)?(?:提出|印发|成立|颁布|递交|批复|签署|闭幕|开幕)(?!的)");
    private static final Cues ASKING = Cues.listed("reference-asking");
    private static final int SHORTEST_DAY = 4;
    private static final Cues TARIFF = Cues.listed("reference-tariff");
    private static final TextPattern DESIGNED = TextPattern.of("(?:工期|建设期|建设周期|建设年限|施工期|建设期限)[^，,；;。]{0,4}$");
    private static final Cues REQUIRED = Cues.listed("reference-required");

    /** What no other word of the sentence can change. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/baseline",
                    c -> c.isDated() && isBaseline(c),
                    fires(
                            "2025年，用水量比2020年下降16%。",
                            "2025年 DEADLINE 2025-01-01..2025-12-31 DURING role=TARGET | 2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=CONTEXT | 16% RATE 16 % EQ role=TARGET deadline=2025年"),
                    fires(
                            "以2020年为基期，化肥用量减少3%。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=CONTEXT | 3% RATE 3 % EQ role=TARGET deadline="),
                    spares(
                            "2020年和2021年，新建学校5所。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 2021年 DEADLINE 2021-01-01..2021-12-31 DURING role=TARGET | 5所 COUNT 5 所 EQ role=TARGET")),
            Rule.of(
                    "role/baseline-value",
                    c -> c.isSized() && isBaselineValue(c),
                    fires(
                            "2025年，排放量比2020年的30万吨减少10%。",
                            "2025年 DEADLINE 2025-01-01..2025-12-31 DURING role=TARGET | 2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=CONTEXT | 30万吨 MEASURE 300000 吨 EQ role=CONTEXT deadline= | 10% RATE 10 % EQ role=TARGET deadline=2025年"),
                    spares(
                            "产量比2020年增加30万吨。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=CONTEXT | 30万吨 MEASURE 300000 吨 EQ role=TARGET")),
            Rule.of(
                    "role/result",
                    c -> c.isSized() && RESULT.in(c.tail()),
                    fires("全市固定资产投资增长12%(年度目标8%)。", "12% RATE 12 % EQ role=CONTEXT | 8% RATE 8 % EQ role=TARGET"),
                    spares("改造危房320户(目标任务分解见附件)。", "320户 COUNT 320 户 EQ role=TARGET")),
            Rule.of(
                    "role/replaced",
                    c -> !c.isDated() && isReplaced(c),
                    fires(
                            "补助标准由城市600元、农村400元，分别提高到650元、450元。",
                            "600元 AMOUNT 600 元 EQ role=CONTEXT | 400元 AMOUNT 400 元 EQ role=CONTEXT | 650元 AMOUNT 650 元 EQ role=STANDARD | 450元 AMOUNT 450 元 EQ role=STANDARD"),
                    spares("所需资金由省承担60%、市承担40%。", "60% RATE 60 % EQ role=STANDARD | 40% RATE 40 % EQ role=STANDARD")),
            Rule.of(
                    "role/happened",
                    ReferenceRules::isHappened,
                    fires(
                            "5月7日8时，境内发生山洪，淹没农田300亩。",
                            "5月7日 DEADLINE ..2020-05-07 BY role=CONTEXT | 300亩 ACREAGE 300 亩 EQ role=CONTEXT deadline="),
                    spares("发生山洪的乡镇要在7日内修复农田300亩。", "7日 DURATION 7 日 LE | 300亩 ACREAGE 300 亩 EQ role=TARGET")),
            Rule.of(
                    "role/approved",
                    ReferenceRules::isApproved,
                    fires("某水库项目的批复\n二、供水量为142万立方米。", "142万立方米 MEASURE 1420000 立方米 EQ role=CONTEXT"),
                    spares("年供水量达到142万立方米。", "142万立方米 MEASURE 1420000 立方米 EQ role=TARGET")));

    private ReferenceRules() {}

    /** 比2020年, 与2019年相比, 以2020年为基期, 在2020年基础上. */
    private static boolean isBaseline(RoleContext c) {
        String head = RoleWords.last(c.head(), 3);
        return THAN.in(head)
                || WITH.in(head) && ALIKE.in(c.behind())
                || head.endsWith("以") && AS_BASE.in(c.behind())
                || head.endsWith("在") && ON_BASE.in(c.behind());
    }

    /** 比2020年的30万吨、20万吨分别减少: what stood at the time with which is compared. */
    private static boolean isBaselineValue(RoleContext c) {
        return COMPARING.in(c.head()) && VALUE_THEN.in(RoleWords.last(c.head(), 48)) && CHANGED_BEHIND.in(c.tail());
    }

    /** 由600元、400元，分别提高到: the values that others replace. */
    private static boolean isReplaced(RoleContext c) {
        boolean row = (c.part().indexOf('由') >= 0 || c.part().indexOf('从') >= 0)
                && FROM_ROW.in(c.part())
                && !SHARED.in(c.head())
                && TO_ROW.in(c.rest());
        boolean former = (c.head().indexOf('原') >= 0 || c.head().indexOf('行') >= 0)
                && FORMER.in(c.head())
                && REPLACED.in(c.rest());
        return row || former;
    }

    /** 1月7日8时，出现…: an event is told, and so is what stands behind it. */
    private static boolean isHappened(RoleContext c) {
        if (c.isDated()) {
            return c.isPast() && PAST.in(RoleWords.first(c.rest(), 40))
                    || isDay(c) && EVENT.in(RoleWords.first(c.rest(), 60)) && HAPPENS.in(RoleWords.first(c.rest(), 60));
        }
        return c.isSized()
                && c.ahead().indexOf('日') >= 0
                && EVENT.in(c.ahead())
                && HAPPENED.in(c.ahead())
                && !ASKING.in(c.part());
    }

    private static boolean isDay(RoleContext c) {
        Quantity.Period period = c.quantity().period();
        boolean day = period == null || period.start() == null || period.start().equals(period.end());
        return day && c.quantity().end() - c.quantity().start() >= SHORTEST_DAY;
    }

    /** In an approval the sizes of what is approved are no task of whoever reads it. */
    private static boolean isApproved(RoleContext c) {
        if (c.genre() != Genre.APPROVAL || c.isDated() || c.isBounded() || REQUIRED.in(c.head()) || isTariff(c)) {
            return false;
        }
        return c.isKind(Kind.DURATION) ? DESIGNED.in(c.near()) : c.datedRole() == null;
    }

    /** What is approved may be a price. */
    private static boolean isTariff(RoleContext c) {
        return c.isKind(Kind.AMOUNT) && (c.unit().indexOf('/') >= 0 || TARIFF.in(c.part()))
                || c.isKind(Kind.RATE) && TARIFF.in(c.part());
    }
}
