package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 目标规则: quantities that those addressed are to reach or finish. */
final class TargetRules {
    private static final Cues COLON = Cues.of("：|:");
    private static final TextPattern GOAL_LEAD = TextPattern.of("(?:目标|任务|指标)(?:任务)?(?:是|为|如下|包括)?[：:]");
    /** Headings of the column in which a table says what is to be reached. */
    private static final TextPattern GOAL_COLUMN = TextPattern.of("目标|预期(?:效果|成效|值)|计划[数值]|指标值");

    private static final TextPattern SHORTEN = TextPattern.of(
            "(?:压缩|缩短|压减|提速|缩减|缩至|减至|减到|压降|降至|降到|力争|确保|减少)(?:[^，,；;。]{0,12}|[^，,；;。、]{0,8}(?:[0-9.]+[、和]){1,8})$");
    private static final TextPattern ADDED_UP = TextPattern.of(
            "^(?:(?:共|累计|总计|合计|内累计)(?:新|完成|建|改|投|实施|培|引|推|治|造|发展)|(?:建成|完成|新增|新建|打造|实现|改造(?!期))(?!后|的))");
    private static final TextPattern SPENDING = TextPattern.of("(?:力争|确保|争取|(?<![使应费采适录引])用|通过|经过)$");
    private static final TextPattern PROCEDURE = TextPattern.of("^(?:小时|时|日|天|工作日|分钟|分)$");
    /** 支持不超过3年: how long it goes on, and not within what time it is done. */
    private static final TextPattern LASTS = TextPattern.of("不得?超过$|最长$");

    private static final TextPattern RULED = TextPattern.of("^(?:[^，,。；;]{0,6})?(?:制定|出台|印发|制订|编制)");
    private static final TextPattern DONE = TextPattern.of(
            "^[^，,。；;]{0,24}?(?:完成|制定|出台|印发|建成|整改到位|实现|编制|形成|引进|培养|培训|培育|扶持|支持|建设|打造|提[升高]|选拔|评选|实施|新增|新建|改造|开展|基本|达到|组织|推广|发展|推动|推进)");
    private static final Cues PRIVATE = Cues.listed("target-private");
    private static final TextPattern SINCE = TextPattern.of("(?:后|之日起?)(?:的)?$");
    private static final TextPattern COMMA_AHEAD = TextPattern.of("^[，,]");
    private static final Cues COMMA = Cues.of("，|,");
    private static final Cues NUMBERED_DAYS = Cues.of("天数|预期寿命|期望寿命|平均寿命|人均寿命|受教育年限");
    private static final TextPattern SERIES =
            TextPattern.of("^(?:[^，,；;。：:()]{0,18}[、和及与或][^，,；;。：:、()]{0,14}|[和及与或至、]?|[，,][^，,；;。：:、()]{0,6})$");
    private static final TextPattern RENEWED = TextPattern.of("(?:调整|变更|修改|上调|下调|改)[到至为成]$");
    private static final TextPattern LEVEL = TextPattern.of("[到至为]$");
    private static final BigDecimal SMALL_SUM = BigDecimal.valueOf(10_000);
    private static final Cues TECHNICAL = Cues.of("米|度|分贝|勒|!公里|!立方米|!平方米|!千米|!万米|!度电");
    private static final Cues OWN = Cues.of("年度|当年|新|再|力争|拟");
    private static final TextPattern FOUNDED = TextPattern.of("^(?:设立|组建|建立|成立|募集)");
    private static final Cues BUILT = Cues.listed("target-built");
    private static final TextPattern GROWING =
            TextPattern.of("(?:增长|增速|增幅|占比|提高|降低|下降|达到|突破|实现|完成)(?:到|至)?(?:达到|不低于|不少于|超过)?$");
    private static final TextPattern RECEIVER = TextPattern.of("^(?:对|凡|给|若|如|当|企业|个人|单位|申请)|应当?[^用急]|不得|须");
    private static final Cues ORDERED = Cues.of("应当|不得|可以|每|!每年");
    private static final TextPattern DATED = TextPattern.of("^(?:力争)?到?20[0-9]{2}年[^，,；;。起]{0,6}[，,]");

    /** Right behind the conditions. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(
            Rule.of(
                    "role/goal-heading",
                    c -> !c.isDated() && isGoalSection(c),
                    fires("一、工作目标\n优良天数不少于250天。", "250天 DURATION 250 天 GE role=TARGET"),
                    fires("主要预期目标是：居民消费价格涨幅3%左右。", "3% RATE 3 % APPROX role=TARGET"),
                    spares("一、奖励标准\n一等奖3000元。", "3000元 AMOUNT 3000 元 EQ")),
            Rule.of(
                    "role/shorten",
                    c -> c.isKind(Kind.DURATION)
                            && (SHORTEN.in(c.segment())
                                    || SPENDING.in(c.near())
                                    || isAlso(c)
                                    || c.genre() == Genre.PLAN && isAddedUp(c)
                                    || NUMBERED_DAYS.in(c.near()) && !c.genre().isRuling()),
                    fires("审批时限压缩至7天以内。", "7天 DURATION 7 天 LE role=TARGET"),
                    fires("力争用3年完成改造。", "3年 DURATION 3 年 EQ role=TARGET"),
                    fires("三年累计新增电梯19台。", "三年 DURATION 3 年 EQ role=TARGET | 19台 COUNT 19 台 EQ role=TARGET"),
                    fires("三年建成高速公路1250公里。", "三年 DURATION 3 年 EQ role=TARGET | 1250公里 MEASURE 1250 公里 EQ role=TARGET"),
                    fires("居民人均期望寿命达到79.5岁。", "79.5岁 DURATION 79.5 岁 EQ role=TARGET"),
                    spares("公示期不少于7天。", "7天 DURATION 7 天 GE role=STANDARD"),
                    spares("残疾人使用一个月后，机构应当回访。", "一个月 DURATION 1 月 EQ")),
            Rule.of(
                    "role/done-within",
                    TargetRules::isDoneWithin,
                    fires("5年内引进人才100名。", "5年 DURATION 5 年 LE role=TARGET | 100名 COUNT 100 名 EQ role=TARGET"),
                    fires("各地要在印发之日起30日内制定实施办法。", "30日 DURATION 30 日 LE role=TARGET"),
                    spares("同一项目累计支持不超过5年，培育壮大新兴产业。", "5年 DURATION 5 年 LE role=STANDARD"),
                    spares("5年内享受薪酬补贴。", "5年 DURATION 5 年 LE role=STANDARD")));

    /** Where the last verb in front is one of a goal. */
    static final List<Rule<Predicate<RoleContext>>> REST = List.of(Rule.of(
            "role/goal",
            c -> c.isSized() && isGoal(c),
            fires("森林覆盖率达到66%。", "66% RATE 66 % EQ role=TARGET"),
            fires("新增首贷户1200户，担保费率降至1%以下。", "1200户 COUNT 1200 户 EQ role=TARGET | 1% RATE 1 % LE role=TARGET"),
            spares("担保费率不超过1%。", "1% RATE 1 % LE role=STANDARD")));

    private TargetRules() {}

    /** Sums of a few hundred and lengths of a few metres are what a rule states, never what an administration plans. */
    private static boolean isSmall(RoleContext c) {
        Quantity.Amount amount = c.quantity().amount();
        boolean sum = c.isKind(Kind.AMOUNT) && amount != null && amount.value().compareTo(SMALL_SUM) < 0;
        return sum
                || c.isKind(Kind.MEASURE) && TECHNICAL.in(c.unit()) && !c.unit().contains("/");
    }

    /** Whether the quantity goes on with a row of like ones: 200名、300名和500名. */
    static boolean isSeries(RoleContext c) {
        if (c.previous() == null || c.previousRole() == null || c.previous().kind() != c.kind() || c.isDated()) {
            return false;
        }
        if (isParaphrase(c)) {
            return true;
        }
        boolean same = c.isCounted() || unitOf(c.previous()).equals(c.unit()) || c.isKind(Kind.AMOUNT);
        boolean onward = c.isKind(Kind.RATE)
                || c.between().isEmpty()
                || "，,".indexOf(c.between().charAt(0)) < 0;
        boolean level = c.between().isEmpty() && LEVEL.in(c.bound());
        boolean near = onward && !level && c.quantity().start() - c.previous().end() < 40 && SERIES.in(c.between());
        return same && near && !RoleWords.BENEFIT.in(c.between()) && !RoleWords.CASE_END.in(c.between());
    }

    /** 持续3天(72小时)以上: the bracket says the same in another unit. */
    private static boolean isParaphrase(RoleContext c) {
        Quantity previous = c.previous();
        return previous != null
                && c.inner() != null
                && c.inner().isBlank()
                && previous.end() + 1 == c.quantity().start()
                && c.behind().startsWith(")");
    }

    /** Whether a quantity that no word speaks for goes on with the one of its kind in front in its sentence. */
    static boolean isAlike(RoleContext c) {
        Quantity previous = c.previous();
        boolean same = previous != null
                && previous.kind() == c.kind()
                && !c.isDated()
                && !c.between().isEmpty();
        return same
                && c.previousRole() != null
                && c.previousRole() != Role.CONDITION
                && !OWN.in(c.near())
                && !RENEWED.in(c.segment())
                && RoleWords.GOAL.lastIn(c.near()) < 0
                && c.between().indexOf('。') < 0
                && c.between().indexOf('\n') < 0;
    }

    /** 企业开办压缩至3个工作日，注销不超过10个工作日: the second goes with the first. */
    private static boolean isAlso(RoleContext c) {
        Quantity previous = c.previous();
        boolean alike = previous != null
                && previous.kind() == Kind.DURATION
                && c.previousRole() == Role.TARGET
                && unitOf(previous).equals(c.unit());
        return alike && COMMA.in(c.between()) && c.between().length() < 24 && !PRIVATE.in(c.between());
    }

    /** 三年累计新增19台: the years over which a plan adds up what it does. */
    private static boolean isAddedUp(RoleContext c) {
        return c.quantity().comparator() == Comparator.EQ && c.near().isEmpty() && ADDED_UP.in(c.tail());
    }

    private static String unitOf(Quantity quantity) {
        Quantity.Amount amount = quantity.amount();
        return amount == null ? "" : amount.unit();
    }

    private static boolean isGoalSection(RoleContext c) {
        return c.headings().isGoals()
                || GOAL_COLUMN.in(c.column())
                || GOAL_LEAD.in(c.lead())
                || COLON.in(c.ahead()) && GOAL_LEAD.in(c.ahead());
    }

    private static boolean isDoneWithin(RoleContext c) {
        if (!c.isKind(Kind.DURATION) || c.quantity().comparator() != Comparator.LE || LASTS.in(c.bound())) {
            return false;
        }
        if (PROCEDURE.in(c.unit())) {
            return RULED.in(c.tail())
                    || c.tail().isEmpty() && RULED.in(COMMA_AHEAD.cutFirst(RoleWords.first(c.rest(), 12)));
        }
        String action = c.tail().isEmpty()
                ? COMMA_AHEAD.cutFirst(RoleWords.first(c.rest(), 30))
                : c.tail().toString();
        boolean own = SINCE.in(c.near())
                || PRIVATE.in(c.part())
                || PRIVATE.in(RoleWords.first(action, 14))
                || c.genre().isRuling() && !RoleWords.AIM.in(c.part());
        return !own && DONE.in(action);
    }

    /** 引进资金增长15%以上，占比60%以上: measures of the government, too, set goals of growth. */
    private static boolean isGrowth(RoleContext c) {
        return c.genre() == Genre.MEASURES
                && (c.isKind(Kind.RATE) || c.isKind(Kind.AMOUNT) && !isSmall(c))
                && c.tail().isEmpty()
                && GROWING.in(c.segment())
                && !RoleWords.BENEFIT.in(c.ahead())
                && !RoleWords.CONSEQUENCE.in(c.rest())
                && !RoleWords.CASE_END.in(c.rest())
                && !RECEIVER.in(c.part());
    }

    private static boolean isGoal(RoleContext c) {
        if (c.genre().isRuling() && !RoleWords.AIM.in(c.part())) {
            if (isGrowth(c)) {
                return true;
            }
            boolean sized = c.previousRole() == Role.CONDITION && !c.between().isEmpty() && !COMMA.in(c.between());
            return c.isCounted() && BUILT.in(sized ? c.head() : c.near()) && !ORDERED.in(c.near())
                    || DATED.in(c.ahead()) && RoleWords.GOAL.in(c.near())
                    || isDueGoal(c);
        }
        int goal = RoleWords.GOAL.lastIn(c.head());
        if (StandardRules.isChanged(c) || StandardRules.isGranted(c) || StandardRules.isSupport(c)) {
            return false;
        }
        return goal >= 0 && (c.isCounted() || goal > RoleWords.BENEFIT.lastIn(c.head()));
    }

    /** 到2025年新建道路60公里, 到2025年，70%以上的县完成改造: measures that name a year for it set a goal. */
    private static boolean isDueGoal(RoleContext c) {
        return c.genre() == Genre.MEASURES
                && c.datedRole() == Role.TARGET
                && !isSmall(c)
                && (RoleWords.GOAL.lastIn(c.segment()) >= 0 || c.near().isEmpty() && RoleWords.GOAL.in(c.tail()))
                && RoleWords.BENEFIT.lastIn(c.head()) < 0
                && !RoleWords.CASE_END.in(c.rest())
                && !RECEIVER.in(c.part());
    }

    /** The role where no rule fits. */
    static Role fallback(RoleContext c) {
        if (FOUNDED.in(c.near())) {
            return Role.TARGET;
        }
        if (isSmall(c) || c.headings().isStandards() && !c.isDated()) {
            return Role.STANDARD;
        }
        return c.genre().isRuling()
                        && !(c.isDated()
                                && (RoleWords.GOAL.in(c.tail()) || RoleWords.GOAL.in(RoleWords.first(c.rest(), 24))))
                ? Role.STANDARD
                : Role.TARGET;
    }
}
