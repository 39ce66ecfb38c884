package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;

/** 情形规则: bounds that a clause with 若 or 如, a class of persons or the size of an investment puts before what follows. */
final class CaseRules {
    private static final TextPattern IF = TextPattern.of("^(?:其中|但|且)?(?:若|倘若?|如果|假如|一旦|如(?![期下何实东皋图表上前]))(?!干)");
    private static final TextPattern REACHED =
            TextPattern.of("(?:低于|高于|达到|达|超过|超出|不足|未达到?|少于|多于|大于|小于|等于|满|在|未满|突破|为|连续)[^，,；;。]{0,24}$");
    private static final TextPattern PART =
            TextPattern.of("^(?:[、和][^，,；;。]{1,16}[%倍])?(?:\\([^)]{0,12}\\))?的?(?:差额|超出|超额|超过|增长|新增|结余)?部分");
    private static final TextPattern EXCEEDING = TextPattern.of("(?:超过|超出|高出|高于|低于|不足|少于|多于|超)[^，,；;。]{0,20}$");
    private static final TextPattern INVESTED =
            TextPattern.of("(?:投资|投入|投资额|产值|收入|营业额|销售额|面积|规模|人数|数量|总额|税收|成交额|进出口额)(?:总额|达到?|在|为)*$");
    private static final TextPattern GRANTED = TextPattern.of(
            "^(?:\\([^)]{0,12}\\))?(?:的)?[，,](?:则|可|均|一律)?(?:给予|予以|奖励|补助|补贴|按|享受|实行[“\"]?(?:一事一议|零)|一次性|每[^，,；;。]{1,8}[奖补]|资助|贴息|免[征收缴]|[^，,；;。0-9]{1,6}[0-9.]+[万亿]?元/|[^，,；;。0-9]{1,6}[“\"]一事一议)");
    private static final TextPattern COUNTED_THING = TextPattern.of("^的?([^，,；;。、()0-9后每按左以]{2,12})[0-9]+[个家项座处所条户宗件]");
    private static final Cues GIVEN = Cues.of("给予|补助|补贴|奖励|奖补|支持|资助|增长|下降");
    private static final Cues PLANNED = Cues.listed("case-planned");
    private static final TextPattern BOTH =
            TextPattern.of("^[、，,]?(?:且|并且|同时)[^；;。，,]{0,30}?(?:以[上下]|[0-9][^，,；;。]{0,6})的[^，,；;。]{0,20}");
    private static final TextPattern AWARDED = TextPattern.of(
            "^(?:\\([^)]{0,12}\\))?(?:[，,][^，,；;。]{2,30}?)?的[^，,；;。]{1,24}?(?:进行|给予|予以|一次性|分别|实行)(?:[^，,；;。]{0,4})(?:奖励|补助|补贴|扶持|表彰|资助|处罚|奖|补)");
    private static final TextPattern CLAUSE_GRANT =
            TextPattern.of("^[，,][^；;。]{0,24}?(?<!目)的(?:一次性|每[年月]|分别)?(?:给予|予以|奖励|补助|补贴)[^，,；;。]{0,12}[0-9]");
    private static final TextPattern THEN = TextPattern.of("^[，,](?:则(?=[视可按为不以由])|即?视为|视同)");
    /** 转移安置5万人以上，启动二级响应: what reaches the number sets it going. */
    private static final TextPattern RESPONSE =
            TextPattern.of("^[，,][^，,；;。]{0,12}?(?:启动|发布|进入|升级为|转为)[^，,；;。]{0,14}(?:响应|预警|警报|应急状态|预案)");

    /** 不足200元的，按200元发放. */
    private static final TextPattern COUNTED_AS =
            TextPattern.of("^的?[，,](?:则|可|均|一律|仍)?(?:按照?[0-9]|以[0-9]|[按以][^，,；;。]{1,8}(?:计算?|发放|执行)(?:[，,；;。]|$))");

    private static final TextPattern RECEIVER_OPENS =
            TextPattern.of("(?:^|[，,])(?:其中)?对(?![口外标接照比])((?:(?!的[^，,；;。]{0,14}[，,](?!以及|或|和))[^；;。])*)$");
    private static final TextPattern RECEIVER_ENDS = TextPattern.of(
            "^([^；;。]{0,120}?的[^，,；;。]{1,60})(?<!目标|任务|要求|工作|部署)[，,](?:[^，,；;。]{0,36}?(?:给予|予以)|[^，,；;。]{0,12}(?:按照?(?!要求|规定)|奖励|补助|补贴|资助|分[0-9]年))");
    private static final TextPattern WEEKS = TextPattern.of("(?:怀孕|妊娠|胎龄|月龄|孕|教龄|工龄|党龄|军龄)(?:未满|不满|满|不足)?$");
    private static final TextPattern FULL = TextPattern.of("(?:未满|不满|(?<!期)满|不足)$");
    private static final TextPattern ENTITLED =
            TextPattern.of("^(?:\\([^)]{0,6}\\))?(?:以[上下])?(?:的)?(?:享受|给予|发放|可领|领取)");

    /** What a look back does not change. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(Rule.of(
            "role/size-of-counted",
            CaseRules::isSizeOfCounted,
            fires("目前，全市引进10亿元以上项目24个。", "10亿元 AMOUNT 1000000000 元 GE role=CONDITION | 24个 COUNT 24 个 EQ role=CONTEXT"),
            spares("目前，全市完成投资10亿元以上。", "10亿元 AMOUNT 1000000000 元 GE role=CONTEXT")));

    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/if",
                    c -> !c.isDated() && isCase(c),
                    fires(
                            "若响应量低于申报量的50%，则补贴减少20元。",
                            "50% RATE 50 % LT role=CONDITION | 20元 AMOUNT 20 元 EQ role=STANDARD"),
                    fires("技术作价的比例只要不超过注册资本的70%，即可登记。", "70% RATE 70 % LE role=CONDITION"),
                    spares("如期完成改造20处，确保质量。", "20处 COUNT 20 处 EQ role=TARGET")),
            Rule.of(
                    "role/part-beyond",
                    c -> !c.isDated() && PART.in(c.rest()) && EXCEEDING.in(c.segment()),
                    fires("高出基数120%的部分按照2元结算。", "120% RATE 120 % GT role=CONDITION | 2元 AMOUNT 2 元 EQ role=STANDARD"),
                    spares("提取利润10%的部分用于公益。", "10% RATE 10 % EQ role=STANDARD")),
            Rule.of(
                    "role/then",
                    c -> c.isSized() && isThen(c),
                    fires("当月用电量低于计划的85%，则视为枯水月份。", "85% RATE 85 % LT role=CONDITION"),
                    fires(
                            "住房补贴不足200元的，按照200元予以发放。",
                            "200元 AMOUNT 200 元 LT role=CONDITION | 200元 AMOUNT 200 元 EQ role=STANDARD"),
                    fires("紧急转移安置5万人以上，启动二级响应。", "5万人 COUNT 50000 人 GE role=CONDITION"),
                    spares("储备物资5万件以上，完善应急预案。", "5万件 COUNT 50000 件 GE role=TARGET"),
                    spares("覆盖率达到85%，规则体系基本形成。", "85% RATE 85 % EQ role=TARGET")),
            Rule.of(
                    "role/those-granted",
                    CaseRules::isOfReceiver,
                    fires(
                            "对种植500亩以上，且签订合同的主体，分3年给予每亩1000元补贴。",
                            "500亩 ACREAGE 500 亩 GE role=CONDITION | 3年 DURATION 3 年 EQ role=STANDARD | 1000元 AMOUNT 1000 元 EQ role=STANDARD"),
                    spares("对农户新增种植500亩以上，带动增收的任务，要抓好落实。", "500亩 ACREAGE 500 亩 GE role=TARGET")),
            Rule.of(
                    "role/invested",
                    c -> c.isSized() && !c.isKind(Kind.RATE) && isInvested(c),
                    fires(
                            "固定资产投入500万元—5000万元，奖励投资额的5%。",
                            "500万元—5000万元 AMOUNT 5000000 元 RANGE role=CONDITION | 5% RATE 5 % EQ role=STANDARD"),
                    fires(
                            "投资501万元-2000万元，地价6万元/亩。",
                            "501万元-2000万元 AMOUNT 5010000 元 RANGE role=CONDITION | 6万元/亩 AMOUNT 60000 元/亩 EQ role=STANDARD"),
                    spares("完成投资5000万元，一次性通过验收。", "5000万元 AMOUNT 50000000 元 EQ role=TARGET")),
            Rule.of(
                    "role/those-awarded",
                    c -> c.isSized() && isAwarded(c),
                    fires("对年接待游客达到1万人次以上的旅行社进行奖励。", "1万人次 COUNT 10000 人次 GE role=CONDITION"),
                    fires(
                            "对新建大棚面积达1000亩以上，全省排名靠前的县一次性补助500万元。",
                            "1000亩 ACREAGE 1000 亩 GE role=CONDITION | 500万元 AMOUNT 5000000 元 EQ role=STANDARD"),
                    spares("对企业给予30%以上的补贴。", "30% RATE 30 % GE role=STANDARD")),
            Rule.of(
                    "role/pregnancy",
                    c -> c.isKind(Kind.DURATION)
                            && (WEEKS.in(c.segment()) || FULL.in(c.segment()) && ENTITLED.in(c.tail())),
                    fires("怀孕未满4个月享受15天产假。", "4个月 DURATION 4 月 LT role=CONDITION | 15天 DURATION 15 天 EQ role=STANDARD"),
                    spares("享受期满4个月停发。", "4个月 DURATION 4 月 GE")));

    private CaseRules() {}

    /** 10亿元以上项目24个: the size of the things that are counted. */
    private static boolean isSizeOfCounted(RoleContext c) {
        boolean sized = c.isKind(Kind.AMOUNT) || c.isKind(Kind.MEASURE) || c.isKind(Kind.ACREAGE);
        Matcher thing = sized && c.isBoundBehind() ? COUNTED_THING.find(c.tail()) : null;
        return thing != null && !RoleWords.BUILDING.in(thing.group(1)) && !GIVEN.in(thing.group(1));
    }

    /** 若响应量低于50%，: the clause is a case and another one follows. */
    private static boolean isCase(RoleContext c) {
        boolean follows = c.rest().length() > c.tail().length()
                && "，,".indexOf(c.rest().charAt(c.tail().length())) >= 0;
        boolean led = IF.in(c.head()) || c.head().contains("只要");
        return follows && led && (c.isBounded() || REACHED.in(c.segment()));
    }

    /** 低于85%，则视为: what reaches the number is treated so. */
    private static boolean isThen(RoleContext c) {
        if (c.isBounded() && RESPONSE.in(c.rest()) && !RoleWords.AIM.in(c.part())) {
            return true;
        }
        if (RoleWords.OVER.in(c.segment()) && COUNTED_AS.in(c.rest())) {
            return true;
        }
        int end = c.tail().length();
        return c.rest().length() > end + 1
                && "则即视".indexOf(c.rest().charAt(end + 1)) >= 0
                && THEN.in(c.rest().substring(end))
                && (c.isBounded() || REACHED.in(c.segment()));
    }

    /** 对投资5000万元以上、补足短板的项目，…给予: all between 对 and the comma behind the thing says who receives it. */
    private static boolean isOfReceiver(RoleContext c) {
        boolean received = c.part().indexOf('对') >= 0 && RoleWords.CONSEQUENCE.in(c.rest());
        if (!received || !c.isDated() && !c.isBounded() && !REACHED.in(c.near())) {
            return false;
        }
        Matcher open = RECEIVER_OPENS.find(c.part());
        Matcher end = open == null ? null : RECEIVER_ENDS.find(c.rest());
        return open != null
                && end != null
                && !RoleWords.CONSEQUENCE.in(open.group(1))
                && !RoleWords.CONSEQUENCE.in(end.group(1));
    }

    /** 投资5000万元以上，奖励…: the size from which something is given. */
    private static boolean isInvested(RoleContext c) {
        boolean bounded = c.isBoundBehind() || c.quantity().comparator() == Comparator.RANGE;
        return bounded
                && INVESTED.in(c.near())
                && (GRANTED.in(c.rest()) || CLAUSE_GRANT.in(c.rest()))
                && !PLANNED.in(c.head());
    }

    private static boolean isAwarded(RoleContext c) {
        boolean awarded = c.head().startsWith("对") && AWARDED.in(c.rest())
                || BOTH.in(c.rest()) && RoleWords.CONSEQUENCE.in(c.rest());
        return awarded && (c.isBounded() || REACHED.in(c.near())) && !PLANNED.in(c.head());
    }
}
