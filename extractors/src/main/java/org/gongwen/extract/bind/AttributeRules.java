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

/** 限定规则: quantities that describe a thing, and so say which ones are meant. */
final class AttributeRules {
    private static final Cues EXPECTANCY = Cues.of("寿命|平均年龄");
    private static final TextPattern LEAD =
            TextPattern.of("(?:条件|情形|情况之一|要求之一|标准之一|资格|之一的?)(?:之一)?(?:的)?(?:为|是|如下|包括)?[：:，,]?$");
    /** 有下列情形之一的，不予受理：, 符合下列条件的单位，可以申报： */
    private static final TextPattern FAR_LEAD = TextPattern.of(
            "(?:以下|下列|如下)[^，,；;。]{0,6}(?:条件|情形|情况|行为|要求)(?:之一)?(?:的|者|[，,])(?:(?!标准|如下|以下|下列|[加计扣得]分)[^。；;]){0,70}[：:]$");
    /** 应当具备以下条件：注册资金不少于30万元，有3名以上专职人员。 */
    private static final TextPattern INLINE_LEAD =
            TextPattern.of("(?:具备|符合|满足|具有)[^，,；;。：:]{0,10}(?:条件|情形|要求)(?:之一)?(?:的)?[：:]");
    /** 有下列情形之一的，启动响应：死亡10人以上；… */
    private static final TextPattern INLINE_FAR_LEAD = TextPattern.of(
            "(?:以下|下列|如下)[^，,；;。：:]{0,6}(?:条件|情形|情况|行为|要求)(?:之一)?(?:的|者|时|[，,])(?:(?!标准|如下|以下|下列|[加计扣得]分)[^。；;：:]){0,70}[：:]");

    private static final TextPattern OF = TextPattern.of(
            "^(?:[、至]?[0-9.]+[^，,；;。的]{1,8}(?=的))?(?:\\([^)]{0,24}\\))?(?:及?以[上下内]|/年)?[^，,；;。：:、]{0,24}?的([^，,；;。不可应给按须享为由均]{1,12})");
    private static final TextPattern MEANT = TextPattern.of("(?<![针应面绝相核校])对((?!象|于|照|接|应|口|比)[^，,；;。对]*)$");
    private static final Cues GRANTED = Cues.listed("condition-granted");
    private static final TextPattern TO_HAVE = TextPattern.of("(?:要|应|须|需|应当|必须)有$");
    /** 使95%以上的典型生态系统划入保护范围. */
    private static final TextPattern MADE = TextPattern.of("(?:^|[^大促行致主即])使$|(?:确保|推动|力争|保证|保障)$");

    private static final TextPattern TREATED = TextPattern.of(
            "^(?:以[上内])?的[^，,；;。的]{2,24}(?:得到|实现|完成|达到|建[立成]|开展|通过|纳入)[^，,；;。的]{2,20}(?:[；;。]|，(?![^，,；;。]{0,6}(?:给予|予以|补|奖|可|应)))");
    /** 每年要对本行政区域内30%以上的县进行稽查: a duty towards so many of them. */
    private static final TextPattern DUTY_TOWARDS = TextPattern.of("(?:[要应须]|每[年季月])对[^，,；;。]{0,14}[内的]$");

    private static final TextPattern ALSO_OF = TextPattern.of("^的[^，,；;。]{1,14}和$");
    private static final TextPattern WORKED = TextPattern.of("(?:改造|改建|治理|整治|修复)$");
    private static final Cues ACTING = Cues.of("给予|予以|完成|确定|提供|奖励|补助|补贴|执行|缴纳|处理");
    private static final TextPattern QUALIFIES = TextPattern.of(
            "^(?!的(?![^，,；;。]*(?:比例|占比))|，|。|；|、|,|;|\\)|\\(|：|\n|给予|予以|标准|比例|补助|补贴|奖励|罚|提高|增长|提出|作出|完成|办结|上报|报送|达到|左右|范围|幅度|且|或|并|及|和|至|时|[0-9]).{2}");
    private static final TextPattern DIRECT =
            TextPattern.of("(?:达到|完成|实现|新增|新建|建成|建设|改造|增长|提高|储备|种植|稳定在|保持在|控制在|突破|培训|整治|治理|开工|投资|覆盖|发放|争取|确保|融资)$");
    private static final TextPattern ENTERPRISE =
            TextPattern.of("^(?:的)?[^，,；;。、0-9的]{0,10}(?:企业|项目|工厂)(?:[，,；;。、]|$)");
    /** 9座以下客车: seats are counted, not vehicles. */
    private static final TextPattern SEATED = TextPattern.of("^(?:的)?[^，,；;。的]{0,6}?(?:客车|汽车|车辆|轿车|面包车|小车|载客)");

    private static final Cues PERSONS = Cues.listed("condition-persons");
    private static final TextPattern SIZED = TextPattern.of("[数量额]$");
    private static final TextPattern ADVERB = TextPattern.of("优先|适当|重点|一律|全部|应当|可以|同等|依法|每[亩人户年月个头]|一次性|分别");
    private static final TextPattern DIRECT_LEVEL = TextPattern.of("(?:控制在|稳定在|保持在|降至|降到|压减至|压缩至)$");
    private static final TextPattern DEFINED = TextPattern.of(
            "(?:^|[，,；;。：:])[^，,；;。：:]{2,16}(?:(?<![总])是指|(?<![总数质量价是])指(?!导|标|数|定|挥|示|引|南|派|向|出|明|令))[^；;。]*$");
    private static final Cues MOST = Cues.of("最高|最多|最长|至多");
    private static final TextPattern LIMIT = TextPattern.of("达到|超过|不[少低]于|满");
    private static final TextPattern CLOSED = TextPattern.of(
            "^(?:及?以[上下])?的?[^，,；;。、0-9的]{2,20}?(?:全部|整体|一律|依法|有序|逐步|原则上)*(?:整合|转移|关停|淘汰|转型)?(?:退出|关闭|关停|淘汰|拆除|停产)");
    private static final Cues CLOSING = Cues.of("退出|关闭|关停|淘汰|拆除|停产");
    private static final TextPattern SIZE_OF_COUNTED = TextPattern.of("^的?[0-9]+[家处座台套条个户项][^，,；;。、0-9]{2}");
    private static final TextPattern STOCK = TextPattern.of("(?:存栏|出栏|饲养量|养殖量|存笼|床位|在校生|用工|从业人员|参保人数)(?:达到?|量)?$");
    private static final TextPattern HOLDER =
            TextPattern.of("^的?[^，,；;。、0-9]{0,12}?(?:养殖场|养殖户|养殖小区|牧场|猪场|鸡场|牛场|羊场|企业|单位|医院|医疗机构|学校|园区|机构|大户)");
    private static final TextPattern AREA_REACHES = TextPattern.of("^的?[^，,；;。、]{0,12}面积(?:达到|实现|完成|纳入)");
    private static final TextPattern REST_OF = TextPattern.of("(?:^|[，,])其[余他]的?$");
    private static final Cues CAPACITY = Cues.of("/|吨|千瓦|万千瓦|蒸吨|立方米");

    /** In this order. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/age",
                    c -> "岁".equals(c.unit()) && !EXPECTANCY.in(c.head()),
                    fires("推进3岁以下婴幼儿照护服务。", "3岁 DURATION 3 岁 LE role=CONDITION"),
                    spares("补贴期限不超过3年。", "3年 DURATION 3 年 LE role=STANDARD")),
            Rule.of(
                    "role/listed-condition",
                    AttributeRules::isListed,
                    fires("应同时符合以下条件：\n注册资本500万元以上；", "500万元 AMOUNT 5000000 元 GE role=CONDITION"),
                    fires(
                            "有下列情形之一的，不予受理，并告知申请人：\n两年内累计2次以上失信；",
                            "两年 DURATION 2 年 LE role=CONDITION | 2次 COUNT 2 次 GE role=CONDITION"),
                    fires(
                            "举办者应当具备以下条件：注册资金不少于30万元，有3名以上专职人员。",
                            "30万元 AMOUNT 300000 元 GE role=CONDITION | 3名 COUNT 3 名 GE role=CONDITION"),
                    fires(
                            "出现下列情况之一的，启动Ⅲ级响应：死亡50人以上；倒塌房屋3万间以上。",
                            "50人 COUNT 50 人 GE role=CONDITION | 3万间 COUNT 30000 间 GE role=CONDITION"),
                    spares("有以下情形之一的，按下列标准处理：停工10天以上。", "10天 DURATION 10 天 GE role=STANDARD"),
                    spares("重点任务如下：\n改造老旧小区4个；", "4个 COUNT 4 个 EQ role=TARGET")),
            Rule.of(
                    "role/attribute",
                    c -> !c.isDated() && (c.isBounded() || isOfThoseReached(c)) && isAttribute(c),
                    fires("培育年销售收入10亿元以上的企业。", "10亿元 AMOUNT 1000000000 元 GE role=CONDITION"),
                    fires("学生人数不超过600人的学校配备校医1名。", "600人 COUNT 600 人 LE role=CONDITION | 1名 COUNT 1 名 EQ"),
                    fires(
                            "种粮面积50亩至200亩的大户每亩补贴100元。",
                            "50亩至200亩 ACREAGE 50 亩 RANGE role=CONDITION | 100元 AMOUNT 100 元 EQ role=STANDARD"),
                    fires("最小行距小于3米的地块不纳入补助。", "3米 MEASURE 3 米 LT role=CONDITION"),
                    fires("对日均用水量达到30立方米的单位实施超计划累进加价。", "30立方米 MEASURE 30 立方米 EQ role=CONDITION"),
                    fires(
                            "除对距退休年龄不足5年的人员可延长外，补贴期限最长3年。",
                            "5年 DURATION 5 年 LT role=CONDITION | 3年 DURATION 3 年 LE role=STANDARD"),
                    spares("对森林覆盖率达到60%的目标实行考核。", "60% RATE 60 % EQ role=TARGET"),
                    spares("不低于35%的行政村生活污水得到有效治理。", "35% RATE 35 % GE role=TARGET"),
                    spares("每年要对本区域内30%以上的市和5%以上的县进行稽查。", "30% RATE 30 % GE role=TARGET | 5% RATE 5 % GE role=TARGET"),
                    spares("干部队伍中要有15%以上的残疾人。", "15% RATE 15 % GE role=TARGET"),
                    spares("给予最高500万元的补助。", "500万元 AMOUNT 5000000 元 LE role=STANDARD"),
                    spares("设立规模不低于1亿元的引导基金。", "1亿元 AMOUNT 100000000 元 GE role=TARGET")),
            Rule.of(
                    "role/defined",
                    c -> c.isSized() && isDefined(c),
                    fires("大型养殖场是指生猪存栏达到500头以上。", "500头 COUNT 500 头 GE role=CONDITION"),
                    spares("累加模式指将各项权重累加(最高不超过100%)，乘以罚款数额。", "100% RATE 100 % LE role=STANDARD"),
                    spares("统筹指导各地，培训人员达到500人以上。", "500人 COUNT 500 人 GE role=TARGET")),
            Rule.of(
                    "role/phased-out",
                    c -> isPhasedOut(c),
                    fires("30万千瓦的燃煤机组全部关停。", "30万千瓦 MEASURE 300000 千瓦 EQ role=CONDITION"),
                    fires("关闭9万吨/年及以下8处煤矿。", "9万吨/年 MEASURE 90000 吨/年 LE role=CONDITION | 8处 COUNT 8 处 EQ role=TARGET"),
                    spares("关停燃煤机组30万千瓦。", "30万千瓦 MEASURE 300000 千瓦 EQ role=TARGET")),
            Rule.of(
                    "role/holder",
                    c -> c.isCounted() && c.isBoundBehind() && STOCK.in(c.near()) && HOLDER.in(c.tail()),
                    fires("完成存栏500头以上规模养殖场改造。", "500头 COUNT 500 头 GE role=CONDITION"),
                    spares("生猪存栏达到500头以上。", "500头 COUNT 500 头 GE role=TARGET")),
            Rule.of(
                    "role/class",
                    AttributeRules::isClass,
                    fires("身高1.2米以下儿童免费乘车。", "1.2米 MEASURE 1.2 米 LE role=CONDITION"),
                    fires("7座以下客车免费通行。", "7座 COUNT 7 座 LE role=CONDITION"),
                    fires("固定资产投资500万元以上新办工业企业，享受奖励。", "500万元 AMOUNT 5000000 元 GE role=CONDITION"),
                    spares("累计完成50万平方米以上旧住房改造。", "50万平方米 ACREAGE 500000 平方米 GE role=TARGET"),
                    fires("淘汰10蒸吨/小时及以下燃煤锅炉。", "10蒸吨/小时 MEASURE 10 蒸吨/小时 LE role=CONDITION"),
                    spares("年销售收入达到10亿元以上。", "10亿元 AMOUNT 1000000000 元 GE role=TARGET")));

    private AttributeRules() {}

    /** Whether a lead such as 符合下列条件： stands in front. */
    static boolean isLed(RoleContext c) {
        return !c.lead().isEmpty() && (LEAD.in(c.lead()) || isFarLed(c))
                || INLINE_LEAD.in(c.ahead())
                || maySelect(c) && (INLINE_FAR_LEAD.in(c.ahead()) || INLINE_FAR_LEAD.in(c.opening()));
    }

    private static boolean isListed(RoleContext c) {
        boolean led = isLed(c);
        boolean listed = led || c.headings().isConditions() && !RoleWords.CONSEQUENCE.in(c.near());
        boolean least = c.isCounted()
                && c.isBounded()
                && c.quantity().comparator() != Comparator.LE
                && !RoleWords.GIVING.in(c.near());
        return listed
                && !c.isDated()
                && !StandardRules.isPartUsed(c)
                && (least || RoleWords.BENEFIT.lastIn(c.near()) <= RoleWords.GOAL.lastIn(c.near()));
    }

    /** Behind such a lead a sum or share that nothing compares may be what is given. */
    private static boolean isFarLed(RoleContext c) {
        return maySelect(c) && FAR_LEAD.in(c.lead());
    }

    private static boolean maySelect(RoleContext c) {
        boolean given = c.isKind(Kind.AMOUNT) || c.isKind(Kind.RATE);
        return !given || c.isBounded() || RoleWords.REACHED.in(c.head());
    }

    /** 10亿元以上的企业: the bound says which ones are meant. */
    private static boolean isAttribute(RoleContext c) {
        Matcher of = OF.find(c.rest());
        if (of == null || isGiven(c) || StandardRules.isPartUsed(c) || c.near().endsWith("按")) {
            return false;
        }
        Matcher adverb = ADVERB.find(of.group(1));
        String noun = adverb == null || adverb.start() == 0
                ? of.group(1)
                : of.group(1).substring(0, adverb.start());
        String verb = c.rest().substring(0, of.start(1));
        boolean worked = c.isKind(Kind.RATE) && WORKED.in(noun);
        boolean granted = worked || GRANTED.in(noun) || ACTING.in(verb) || RoleWords.SELECTED.in(verb);
        return !granted && !isReached(c) && isMeasured(c) && (!c.isKind(Kind.DURATION) || isSpan(c));
    }

    /** 不低于35%的行政村污水得到治理, 队伍中要有15%以上的残疾人: the share is what is to be reached. */
    private static boolean isReached(RoleContext c) {
        boolean due = DUTY_TOWARDS.in(c.near()) || ALSO_OF.in(c.near()) && c.previousRole() == Role.TARGET;
        boolean treated = c.near().isEmpty() && TREATED.in(c.rest());
        return c.isKind(Kind.RATE) && (TO_HAVE.in(c.near()) || MADE.in(c.near()) || treated || due);
    }

    /** 对用水量达到30立方米的单位实施: what is reached says at whom something aims. */
    private static boolean isOfThoseReached(RoleContext c) {
        return c.head().startsWith("对") && c.rest().startsWith("的") && RoleWords.REACHED.in(c.segment());
    }

    /** 补贴期限除对距退休年龄不足5年的人员: what stands behind 对 says who is meant, whatever is given in front of it. */
    private static boolean isGiven(RoleContext c) {
        Matcher meant = MEANT.find(c.near());
        return RoleWords.GIVING.in(meant == null ? c.near() : meant.group(1));
    }

    /** A share or a count says which ones are meant only where it measures something: 入住率80%以上的, not 覆盖80%以上的. */
    private static boolean isMeasured(RoleContext c) {
        boolean loose = c.isCounted() || c.isKind(Kind.RATE);
        if (!loose) {
            return true;
        }
        boolean sized = SIZED.in(c.near()) && RoleWords.BUILDING.lastIn(c.near()) < 0;
        if (c.isCounted() && !c.isBoundBehind() && !isSpread(c) && !sized && !RoleWords.OVER.in(c.head())) {
            return false;
        }
        return isHead(c)
                || !c.near().isEmpty()
                        && RoleWords.GOAL.lastIn(c.near()) < c.near().length()
                || RoleWords.REACHED.in(c.segment());
    }

    /** 乘坐人数10至19人的 */
    private static boolean isSpread(RoleContext c) {
        return c.quantity().comparator() == Comparator.RANGE && SIZED.in(c.near());
    }

    private static boolean isSpan(RoleContext c) {
        return c.quantity().comparator() != Comparator.LE && c.quantity().comparator() != Comparator.RANGE
                || ConditionRules.isThreshold(c);
    }

    /** 大型养殖场指存栏达到500头以上: a definition says from which size on a thing is one. */
    private static boolean isDefined(RoleContext c) {
        boolean reached = c.isBounded() || LIMIT.in(c.head());
        return reached
                && !MOST.in(c.bound())
                && c.ahead().indexOf('指') >= 0
                && RoleWords.BENEFIT.lastIn(c.near()) < 0
                && DEFINED.in(c.ahead());
    }

    /** 2500吨/日以下的生产线退出, 3万吨/年及以下8处煤矿: the size of those that are closed or counted. */
    private static boolean isPhasedOut(RoleContext c) {
        if (!c.isKind(Kind.MEASURE) || !CAPACITY.in(c.unit())) {
            return false;
        }
        boolean counted = c.isBoundBehind() && SIZE_OF_COUNTED.in(c.rest());
        boolean closed = CLOSING.in(c.tail()) && !CLOSING.in(c.near()) && CLOSED.in(c.tail());
        return counted
                || closed
                        && (c.isBoundBehind()
                                || c.tail().startsWith("的")
                                || c.near().endsWith("其余"))
                || REST_OF.in(c.near())
                        && c.unit().indexOf('/') >= 0
                        && !c.tail().isEmpty();
    }

    private static boolean isClass(RoleContext c) {
        if (c.isKind(Kind.ACREAGE) && AREA_REACHES.in(c.tail())) {
            return false;
        }
        if (c.unit().equals("座") && c.isBoundBehind() && SEATED.in(c.tail())) {
            return true;
        }
        boolean kind = c.isKind(Kind.AMOUNT) || c.isKind(Kind.MEASURE) || c.isKind(Kind.ACREAGE) || isHead(c);
        if (!kind || !c.isBoundBehind() || !QUALIFIES.in(c.tail()) || RoleWords.GIVING.in(c.near())) {
            return false;
        }
        boolean below =
                c.quantity().comparator() == Comparator.LE || c.quantity().comparator() == Comparator.LT;
        boolean direct = !(c.near().endsWith("投资") && ENTERPRISE.in(c.tail()))
                && (DIRECT.in(c.near()) || c.bound().is("完成"));
        return !c.near().endsWith("按") && (below ? !DIRECT_LEVEL.in(c.near()) : !direct);
    }

    /** 56人以上大班额: what follows is no thing that the classifier counts, so the count tells its size. */
    private static boolean isHead(RoleContext c) {
        boolean person = c.isCounted()
                && (c.unit().equals("人") || c.unit().equals("户"))
                && c.near().length() < 3;
        String thing =
                c.tail().startsWith("的") ? c.tail().substring(1) : c.tail().toString();
        return person && !PERSONS.in(RoleWords.first(thing, 8));
    }
}
