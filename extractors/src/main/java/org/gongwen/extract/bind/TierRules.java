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
import org.gongwen.schema.Role;

/** 分档规则: what is reached, step by step or as a tier, before something is given, taken or graded. */
final class TierRules {
    private static final TextPattern STEP = TextPattern.of(
            "每(?:个[^，,；;。]{1,4})?(?:满|增加|增长?|(?<!不)超过|(?<!不)超|超出|减少|降低|提高|新增|达到|延误|逾期|推迟|提前)$|(?:连续|招用|吸纳|引进)每$");
    private static final TextPattern SCORED =
            TextPattern.of("^[^，,；;。()]{0,6}(?:\\([含不][^)]{0,24}\\))?\\([0-9.]{1,5}分\\)");
    private static final TextPattern TIER = TextPattern.of("第?[0-9一二三四五六](?:档|级|阶梯|层次)[^，,；;。、]{0,10}$");
    private static final TextPattern PORTION = TextPattern.of("^(?:\\([含不][^)]{0,12}\\))?(?:之间|以上|以内)?的?部分");
    private static final TextPattern TIER_BEHIND = TextPattern.of(
            "^(?:\\([含不][^)]{0,12}\\))?(?:之间)?(?:的?[，,]|的(?=[每按给奖处补减]))(?:[水电气]?价格?|每[^，,；;。]{1,8}(?:加|收|补|奖|扣)|(?:一次性)?(?:奖励|补[助贴]|给予|加收|处(?:以|[0-9]))|按[^，,；;。]{0,12}(?:收|补|奖|计|执行)|收费|费[用率])");
    /** 用水量16立方米以内(含16立方米)，到户价格为4.2元: what is used up to there has a price of its own. */
    private static final TextPattern PRICED_BEHIND = TextPattern.of(
            "^(?:\\([含不][^)]{0,12}\\))?(?:之间|以内)?(?:\\([含不][^)]{0,12}\\))?的?[，,][^，,；;。0-9]{0,8}(?:价(?:格)?(?:标准)?(?:为|按|[0-9])|每[^，,；;。0-9]{1,4}[0-9.]+元)");

    private static final TextPattern HARM = TextPattern.of("(?:造成|致使|导致|引发)[^，,；;。]{0,16}$");
    private static final TextPattern HARMED = TextPattern.of("^[^，,；;。]{0,4}(?:死亡|重伤|中毒|失踪|受伤|直接经济损失)");
    private static final Cues PLANNED = Cues.of("完成|实现|力争|确保");
    private static final Cues SUBSIDISED = Cues.of("补贴|补助|奖励|减免|免费|优惠");
    private static final TextPattern MISHAP =
            TextPattern.of("(?:死亡|重伤|轻伤|受伤|失踪|中毒|被困|经济损失|损失)(?:\\([^)]{0,8}\\))?(?:人数|金额)?$");
    private static final TextPattern MISHAP_PAIR = TextPattern.of(
            "(?:死亡|重伤|轻伤|受伤|失踪|中毒|被困|经济损失|损失)(?:\\([^)]{0,8}\\))?(?:人数|金额)?[0-9.百千万亿]+[^0-9，,；;。]{1,8}、$");
    private static final TextPattern LESS = TextPattern.of("减少|降低|下降|挽回|避免|防止|控制");
    private static final TextPattern GRADE = TextPattern.of(
            "^(?:\\([含不][^)]{0,12}\\))?(?:之间)?(?:的)?[，,]?(?:评定|确定|认定|评|定|列|视|划分|判定|属)?(?:为|于)(?!目标|原则|标准|基础|宜|准|限|主)[^，,；;。、]{1,8}(?:[，,；;。、)]|$)");
    private static final TextPattern GRADED_AT = TextPattern.of(
            "^[，,](?:即|则)?(?:[^，,；;。、]{0,8}应当?)?(?:评定|确定|认定|判定|列|视|定|维护|调整)?为[^，,；;。、]{0,8}?(?:预警|响应|等级|[级档类等]|优秀|良好|合格|状态|暂停|终止)(?:[，,；;。]|$)");
    /** A级：得分95分以上；良好：85分至95分: the grade stands in front of what reaches it. */
    private static final TextPattern GRADE_AHEAD = TextPattern.of(
            "^(?:[(][^)]{1,3}[)])?[^，,；;。：:、]{0,4}(?:[级等档类优良中差]|优秀|良好|合格|达标)(?:[(][^)]{0,8}[)])?[：:][^，,；;。：:0-9]{0,12}$");

    private static final TextPattern EARNS =
            TextPattern.of("^[^，,；;。]{0,8}?的?[，,]?(?:每[^，,；;。]{1,6})?不?(?:得|计|扣|加|减)(?:[0-9.]+分|分)");
    private static final TextPattern BEYOND = TextPattern.of("(?<!不得)(?<!不)(?:超过|超出|超|满|达到)$");
    private static final TextPattern FROM_THERE =
            TextPattern.of("^(?:(?:后|以后|以上|的|的?部分)[，,]?)?(?:每|按|加收|加价|加|减[0-9]|送|返)");
    private static final Cues PARKING_TIMES = Cues.of("小时|分");
    private static final TextPattern COUNTED_THING = TextPattern.of("^(?:的|级)?([^，,；;。、0-9后每按左以]{2,10})[0-9]");
    private static final TextPattern EVERY = TextPattern.of("每(?![年月季日周人户亩次])[^，,；;。0-9每]{1,5}$");
    private static final TextPattern GIVES =
            TextPattern.of("^[^，,；;。(]{0,10}[，,]?[^，,；;。(]{0,6}(?:补贴|补助|奖励|给予|奖|扣|加|计|得|减)[^，,；;。]{0,4}[0-9]");
    private static final TextPattern STARTING = TextPattern.of("(?:首|头|起步)$");
    private static final TextPattern RANKED = TextPattern.of("(?:排名|排序|位列|位次|位居|排在|得分)[^，,；;。]{0,6}(?:前|后|末)$");

    private static final TextPattern THEN = TextPattern.of(
            "^(?:\\([^)]{0,8}\\))?(?:的|时)?[，,][^，,；;。]{0,12}(?:应当?|予以|给予|暂停|中止|终止|取消|不得|评为|评定为|认定为|视为|列为|责令|约谈|通报)");

    private static final TextPattern PARKED = TextPattern.of(
            "^(?:\\([^)]{0,6}\\))?(?:以?内)?(?:\\([^)]{0,6}\\))?(?:[0-9.]+(?:小时|分钟)(?:\\([^)]{0,4}\\))?(?:以?内))?的?[，,]?(?:免费|免收|不收|不计|收费|收取|计收|每(?:小时|半小时|[0-9]+分钟|次|增加|超))");

    /** In this order. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/step",
                    c -> !c.isDated() && (isStep(c) || isUnitOfGrant(c))
                            || SCORED.in(c.rest()) && !c.unit().equals("分"),
                    fires("合法租住每满1年计2分。", "1年 DURATION 1 年 GE role=CONDITION | 2分 COUNT 2 分 EQ role=STANDARD"),
                    fires(
                            "纳税每超过100万元奖励2万元。",
                            "100万元 AMOUNT 1000000 元 GT role=CONDITION | 2万元 AMOUNT 20000 元 EQ role=STANDARD"),
                    spares("每人补助100元。", "100元 AMOUNT 100 元 EQ role=STANDARD")),
            Rule.of(
                    "role/tier",
                    TierRules::isTier,
                    fires(
                            "第一档月用水量0-20吨，价格为2.6元/吨。",
                            "0-20吨 MEASURE 0 吨 RANGE role=CONDITION | 2.6元/吨 AMOUNT 2.6 元/吨 EQ role=STANDARD"),
                    fires(
                            "第一级每户每月用水量16立方米以内(含16立方米)，到户终端价格为4.2元/立方米。",
                            "16立方米 MEASURE 16 立方米 LE role=CONDITION | 4.2元/立方米 AMOUNT 4.2 元/立方米 EQ role=STANDARD"),
                    fires(
                            "年用气量300立方米及以下，每立方米2.6元。",
                            "300立方米 MEASURE 300 立方米 LE role=CONDITION | 2.6元 AMOUNT 2.6 元 EQ role=STANDARD"),
                    fires(
                            "年纳税500万元以上1000万元以下，奖励10万元。",
                            "500万元 AMOUNT 5000000 元 GE role=CONDITION | 1000万元 AMOUNT 10000000 元 LE role=CONDITION | 10万元 AMOUNT 100000 元 EQ role=STANDARD"),
                    fires("201至400千瓦时部分，电价不变。", "201至400千瓦时 MEASURE 201 千瓦时 RANGE role=CONDITION"),
                    spares("补助不超过5万元，按实际支出给予补助。", "5万元 AMOUNT 50000 元 LE role=STANDARD")),
            Rule.of(
                    "role/grade",
                    TierRules::isGraded,
                    fires("得分90分以上为优秀。", "90分 COUNT 90 分 GE role=CONDITION"),
                    fires(
                            "A级：得分95分以上；B级：85分至95分。",
                            "95分 COUNT 95 分 GE role=CONDITION | 85分至95分 COUNT 85 分 RANGE role=CONDITION"),
                    fires("使用率达到70%，为黄色预警。", "70% RATE 70 % EQ role=CONDITION"),
                    fires("持证率达到95%的得5分。", "95% RATE 95 % EQ role=CONDITION | 5分 COUNT 5 分 EQ role=STANDARD"),
                    spares("单次扣分不超过5分。", "5分 COUNT 5 分 LE role=STANDARD")),
            Rule.of(
                    "role/beyond",
                    TierRules::isBeyond,
                    fires("超过3公里后每公里1.6元。", "3公里 MEASURE 3 公里 GT role=CONDITION | 1.6元 AMOUNT 1.6 元 EQ role=STANDARD"),
                    fires(
                            "1.5小时内免费停放，超过1.5小时以上2小时(含)以内收费5元。",
                            "1.5小时 DURATION 1.5 小时 LE role=CONDITION | 1.5小时 DURATION 1.5 小时 GT role=CONDITION | 2小时 DURATION 2 小时 LE role=CONDITION | 5元 AMOUNT 5 元 EQ role=STANDARD"),
                    fires("首2小时每小时5元。", "2小时 DURATION 2 小时 EQ role=CONDITION | 5元 AMOUNT 5 元 EQ role=STANDARD"),
                    spares("注册护士达到2万人，每千人拥有3.6人。", "2万人 COUNT 20000 人 EQ role=TARGET | 3.6人 COUNT 3.6 人 EQ")),
            Rule.of(
                    "role/size-ahead",
                    TierRules::isSizeAhead,
                    fires(
                            "培育产值超10亿元企业15家。",
                            "10亿元 AMOUNT 1000000000 元 GT role=CONDITION | 15家 COUNT 15 家 EQ role=TARGET"),
                    spares(
                            "产值突破600亿元，培育企业15家。",
                            "600亿元 AMOUNT 60000000000 元 GT role=TARGET | 15家 COUNT 15 家 EQ role=TARGET")),
            Rule.of(
                    "role/points-reached",
                    c -> c.unit().equals("分") && RoleWords.REACHED.in(c.segment()) && THEN.in(c.rest()),
                    fires("年度扣分达到12分，应当暂停其资格。", "12分 COUNT 12 分 EQ role=CONDITION"),
                    spares("力争平均得分达到90分，进入全省前列。", "90分 COUNT 90 分 EQ role=TARGET")),
            Rule.of(
                    "role/ranked",
                    c -> c.isCounted() && RANKED.in(c.near()) && c.tail().startsWith("的"),
                    fires("对综合排名后3位的乡镇进行约谈。", "3位 COUNT 3 位 EQ role=CONDITION"),
                    spares("选派3位干部驻村。", "3位 COUNT 3 位 EQ role=TARGET")),
            Rule.of(
                    "role/harm",
                    c -> c.isBounded()
                            && (HARM.in(c.near()) || HARMED.in(c.rest()) || c.isBoundBehind() && isOfMishap(c))
                            && !RoleWords.AIM.in(c.part()),
                    fires("造成3人以上死亡的，从重处罚。", "3人 COUNT 3 人 GE role=CONDITION"),
                    fires(
                            "死亡(含失踪)10人以上、30人以下，或直接经济损失5亿元以上。",
                            "10人 COUNT 10 人 GE role=CONDITION | 30人 COUNT 30 人 LE role=CONDITION | 5亿元 AMOUNT 500000000 元 GE role=CONDITION"),
                    spares("减少死亡人数3人以上。", "3人 COUNT 3 人 GE role=TARGET")));

    private TierRules() {}

    /** 90分以上为优秀, 达到95%的得5分: what is reached gives a grade or points. */
    static boolean isGraded(RoleContext c) {
        if (c.isDated() || c.rest().isEmpty() || RoleWords.BENEFIT.in(c.near())) {
            return false;
        }
        boolean ranged = c.isBoundBehind() || c.quantity().comparator() == Comparator.RANGE;
        boolean reached = c.isBounded() || RoleWords.REACHED.in(c.segment());
        return ranged && GRADE.in(c.rest())
                || reached && GRADED_AT.in(c.rest())
                || (c.unit().equals("分") || c.isKind(Kind.RATE)) && c.isBounded() && GRADE_AHEAD.in(c.part())
                || reached && EARNS.in(c.rest()) && !c.segment().endsWith("得");
    }

    /** 死亡10人以上, 直接经济损失5亿元以上: how grave what happened is; its second bound goes with the first. */
    private static boolean isOfMishap(RoleContext c) {
        boolean second = c.previousRole() == Role.CONDITION
                && c.between().is("、")
                && c.previous() != null
                && c.previous().kind() == c.kind();
        return MISHAP.in(c.near()) && !LESS.in(c.head()) || second && MISHAP_PAIR.in(c.head());
    }

    /** 产值超10亿元企业15家: the size of the things that are counted behind it. */
    private static boolean isSizeAhead(RoleContext c) {
        boolean sized = c.isSized() && !c.isKind(Kind.RATE) && RoleWords.OVER.in(c.segment());
        Matcher thing = sized ? COUNTED_THING.find(c.tail()) : null;
        return thing != null
                && !RoleWords.GOAL.in(thing.group(1))
                && !RoleWords.BENEFIT.in(thing.group(1))
                && !RoleWords.GIVING.in(thing.group(1));
    }

    /** 超过3公里后每公里: from the bound on something else is charged. */
    private static boolean isBeyond(RoleContext c) {
        boolean beyond = BEYOND.in(c.segment()) || STARTING.in(c.near());
        boolean parked = c.isKind(Kind.DURATION) && PARKING_TIMES.in(c.unit()) && c.isBounded() && PARKED.in(c.rest());
        return parked || beyond && !c.isDated() && !c.isKind(Kind.RATE) && FROM_THERE.in(c.rest());
    }

    /** 每存栏1头母猪补贴100元: for so many, so much is given or taken. */
    private static boolean isUnitOfGrant(RoleContext c) {
        return c.near().indexOf('每') >= 0 && EVERY.in(c.near()) && GIVES.in(c.rest());
    }

    static boolean isStep(RoleContext c) {
        return STEP.in(c.segment());
    }

    /** Behind it comes what is charged or granted from there on: 0-20吨，价格为2.6元/吨. */
    private static boolean isTier(RoleContext c) {
        if (!c.isDated() && c.isBounded() && PORTION.in(c.rest())) {
            return true;
        }
        if (c.previousRole() == Role.STANDARD && c.between().is("、")) {
            return false;
        }
        if (c.isKind(Kind.MEASURE) && c.isBounded() && PRICED_BEHIND.in(c.rest()) && !SUBSIDISED.in(c.near())) {
            return true;
        }
        if (c.isDated()
                || RoleWords.BENEFIT.in(c.near())
                || RoleWords.GIVING.in(c.near())
                || (c.datedRole() == Role.TARGET || PLANNED.in(c.head()))
                        && c.rest().startsWith("，")
                || RoleWords.AIM.in(c.part())) {
            return false;
        }
        boolean ranged =
                c.isBounded() || c.quantity().comparator() == Comparator.RANGE || RoleWords.OVER.in(c.segment());
        return ranged
                && (PORTION.in(c.rest())
                        || TIER_BEHIND.in(c.rest())
                        || TIER.in(c.near())
                                && !c.isKind(Kind.AMOUNT)
                                && (c.isBoundBehind() || c.quantity().comparator() == Comparator.RANGE));
    }
}
