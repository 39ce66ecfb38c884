package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.Stretch;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 标准规则: quantities that are the parameter of a rule, a benefit, a charge or a penalty. */
final class StandardRules {
    private static final TextPattern PENAL = TextPattern.of("(?:处以?|并处|可处|罚款|罚金|罚|加收|没收|扣减[^，,]{0,8}|(?<![紧折环])扣)$");
    private static final TextPattern PENAL_BEHIND = TextPattern.of("^(?:[0-9.]+万?元以下)?的?(?:罚款|罚金|滞纳金)");
    private static final TextPattern PENAL_RANGE = TextPattern.of("^[0-9.千百万亿]+(?:元|倍)以下的?罚[款金]");
    /** 罚款5000元以上的，应当: the fine is the case. */
    private static final TextPattern OF_CASE = TextPattern.of("^的[，,]");

    private static final TextPattern APPLIED = TextPattern.of("(?:(?<!拟)按照?|参照|依照|以)[^，,；;。]{0,28}$");
    private static final TextPattern BY =
            TextPattern.of("(?:(?<!拟)按(?![期时季])(?!可比|不变|现价|当年价|同口径)照?|参照|依照)[^，,；;。]{0,28}$");
    /** 能按不低于20%的比例录用: what those who apply are able to do. */
    private static final TextPattern ABLE = TextPattern.of("(?<![可只才不就职功])能够?按");

    private static final Cues ASKED = Cues.of("要求|部署|原则|分工|规划|计划|预案");
    private static final Cues APPLYING = Cues.listed("standard-applying");
    private static final TextPattern RATIO = TextPattern.of("^的?(?:比例|标准|系数|费率)");
    private static final TextPattern GRANTED = TextPattern.of(
            "^(?:及?以[上下内]|\\([^)]{0,20}\\))?的?(?:[^，,；;。、的]{0,6}的)?[^，,；;。、的]{0,6}(?:补贴|补助|奖励|奖补|资助|罚款|贴息|经费支持|资金支持(?![^，,；;。、的]{2,})|贷款额度|标准|折扣|优惠|津贴|报酬|缴纳|征收|收取|计征|扣除|列支|赔偿|抚恤金|补助金|失业补助)|^由[^，,；;。]{1,16}(?:出资|承担|负担)");
    private static final TextPattern CEILING = TextPattern.of(
            "(?:最多|至多|最高|最长|不得超过|(?:选择|选报|填报|报考|申报|推荐)[^，,；;。]{0,6}不超过|不得多于|上限|限|原则上不超过|累计不超过|同一[^，,；;。]{1,20}不超过|每[^，,；;。]{1,6}不(?:超过|少于|低于|高于))[^，,；;。]{0,6}$");
    private static final Cues CONTROLLED = Cues.of("控制在|力争|确保");
    private static final Cues MODAL = Cues.listed("standard-modal");
    private static final TextPattern TECHNICAL = TextPattern.of(
            "(?:净宽|净高|层高|间距|宽度|高度|深度|厚度|直径|坡度|距离|温度|噪声|隔声性能|限值|限高|限速|(?<!增)长|宽|高|厚|深|重|半径|留样量|照度|行距|荷载|容积率|绿地率|面积|两侧各[^，,]{0,4}|各划定|施用[^，,]{0,8}|浊度)(?:一般|均|应|为|在|原则上|不)*$");
    private static final Cues BODIES = Cues.of("各地|各县|各市|各区|各乡|各镇|各街道|各部门|各级|各单位");
    private static final Cues DUE = Cues.listed("standard-due");
    private static final Cues DUTY = Cues.listed("standard-duty");
    private static final TextPattern IN_FORCE = TextPattern.of(
            "^(?:日|之日)?(?:(?:起|开始)[，,]?)?(?:正式|全面(?=施行|执行))?(?:施行|实施|执行|生效|实行|废止|启用|止|按新)(?!的)|^(?:前|止|为止)[，,]?(?:正式)?(?:(?:施行|执行|生效|废止|启用|止|按新)(?!的)|(?:实施|实行)(?=[，,；;。)]|$))");
    /** 2020年底前开展收费治理: by then something is to be done, whatever it is about. */
    private static final TextPattern DOING = TextPattern.of("^(?:底|末)?前[，,]?(?:组织|开展|制定|出台|研究|提出|完成|建立|印发|公布)");

    private static final Cues SINCE = Cues.of("以来|施行的|实施的|执行的");
    private static final TextPattern OPEN = TextPattern.of(
            "(?:报名|申报|公示|受理|征集|缴费|缴纳|领取|申领|申请|考试|笔试|面试|体检|开标|投标|递交|提交|咨询|停水|停电|活动|兑换|使用|办理|登记|认购|开放)(?:起止)?(?:时间|日期|期限?|截止时间)(?:为|是)?[：:]?(?:即日起至|自|从)?$|本[^，,；;。]{1,8}(?:执行|实施|施行|有效)(?:期限?|时间)?(?:自|从)$|(?:开具|统计|核算|考核|评价|认定|计算|采集|所属|归集)(?:的)?(?:范围|期间|周期|时段|时间)(?:为|是)?[：:]?$");
    private static final TextPattern EXTENDED = TextPattern.of(
            "(?:期限|有效期|政策|时间|(?<![工设])期)[^，,；;。]{0,14}(?:延长|延期|延续|顺延|调整|截止|执行)?(?:至|到|为)$|(?:延期|延长|展期|缓缴)[^，,；;。]{0,4}[至到]$");
    private static final Cues ORDERED = Cues.of("责令");
    private static final TextPattern PERMITTED = TextPattern.of("(?:^|也|均|还|各|人|户)可(?:以|免费|申请|享受|获|抵|按|报|减)");
    private static final TextPattern PRIZE = TextPattern.of("(?:等|优秀|鼓励|组织|[金银铜])奖$");
    private static final TextPattern PRIZE_BEHIND =
            TextPattern.of("^[，,(]?(?:各|分别|每[名个项人件篇家])*(?:给予)?(?:奖励|奖金|奖)(?:为|：|:)?[0-9]");
    private static final TextPattern LIMITED = TextPattern.of("限(?:报|推荐|申报|报考|推|投|选|领)[^，,；;。0-9]{0,4}$");
    private static final Cues CHANGED = Cues.listed("standard-changed");
    private static final TextPattern CHANGE =
            TextPattern.of("(?:提高|增长|增加|净增|调整|上调|上浮|降低|降|下调|下浮|增发|加发)(?:[到至为])?(?:不[低高]于|不超过)?$");
    private static final TextPattern WEIGHT = TextPattern.of("^\\)[+、]");
    private static final TextPattern PART_OF_SCORE =
            TextPattern.of("(?:成绩|总分|分值|得分|权重|考核|测评|评价|评议|笔试|面试|考试)[^，,；;。]{0,4}占[^，,；;。]{0,8}$|权重(?:为|占)?$");
    private static final Cues WEIGHED = Cues.of("分值|权重|得分|考核|评分|评价");
    private static final TextPattern REACHING = TextPattern.of("(?:满|达到?|(?<!不)低于|不足|(?<!不)高于|(?<![不得])超过)$");
    private static final TextPattern AT_ONCE = TextPattern.of(
            "^(?:\\([^)]{0,6}\\))?[^，,；;。0-9的]{0,6}的[^，,；;。]{0,6}(?:增|加|减|奖|补|扣|计|按|给|收|罚)[^，,；;。]{0,4}$");
    private static final TextPattern THEN = TextPattern.of("^[，,](?:则|就)");
    /** 5—10亿元的为0.035%. */
    private static final TextPattern VALUE_THERE = TextPattern.of("(?:及?以[上下])?(?:\\([^)]{0,8}\\))?的?(?:部分)?(?:为|按)");

    private static final TextPattern STATE = TextPattern.of("(?:预警|响应|应急|警报|停产|停业|停工|灾害|保供|管控|试用|见习|培训|隔离)期间[，,]");
    private static final TextPattern STEPPED =
            TextPattern.of("每(?:增加?|满|超过?|减少|提高|降低)[^，,；;。]{1,10}[，,]?[^，,；;。]{0,16}$");
    private static final TextPattern EACH = TextPattern.of(
            "(?:生均|人均|户均|亩均|每(?!个?[省市县区州乡镇村]|所|家|校|年)[^，,；;。]{1,5}?(?:面积|[^，,；;。]{0,10}))[^，,；;。]{0,8}(?:不得?(?:[低少高多]于|超过))$");
    private static final TextPattern DIMENSION =
            TextPattern.of("(?:宽度|净宽|净高|层高|间距|厚度|坡度|直径|半径|高度|深度|距离|限高|限速|时速)(?:一般|均|应|须|原则上|[^，,；;。]{1,3})?$");
    private static final TextPattern OF_BASE =
            TextPattern.of("不得?(?:超过|高于|多于|低于|少于)(?!上年|去年|同期|全[国省市])[^，,；;。0-9]{2,16}的$");
    private static final TextPattern SINGLE = TextPattern.of(
            "(?:每[个间班场位名处座台套张条次项桩栋层]|单[个项处次宗台套栋班间])(?![^，,；;。]{0,4}(?:村|社区|乡|镇|街道|县|市|区|学校|园区|医院|单位|部门|企业|网格|基地|平均|年均))[^，,；;。]{1,18}$");
    private static final TextPattern BARRED = TextPattern.of("不得(?:[低高少多大小]于|超过)?$");
    private static final TextPattern GROWTH = TextPattern.of("(?:增长率|增速|增幅)[^，,；;。]{0,4}不得(?:[低少]于)$");
    private static final TextPattern MOSTLY = TextPattern.of("原则上[^，,；;。]{0,20}$");
    private static final TextPattern NO_ONE_OVER = TextPattern.of("单[个一户家次笔项人][^，,；;。]{1,16}不得?超过$");
    private static final TextPattern FREQUENT = TextPattern.of("每(?:[0-9半一两]?个?[年月季周日]|季度|学期|学年|星期|半年)");
    private static final TextPattern USED =
            TextPattern.of("^(?:的[^，,；;。]{0,6})?(?:[^，,；;。]{0,4})(?:用于|用作|作为|计入|上缴|留存|返还|归|奖励给)");
    private static final TextPattern PART_USED = TextPattern.of("^的[^，,；;。的]{1,10}用于(?!的)");
    private static final TextPattern RATIO_BEHIND = TextPattern.of(
            "(?<!平均)每[0-9.]+[^，,；;。0-9]{1,3}(?:[至-][0-9.]+[^，,；;。0-9]{1,3})?[^，,；;。]{0,8}(?:建设|配建|配备|设置|配置|安排|补|奖)[^，,；;。]*$");
    private static final TextPattern COPIES = TextPattern.of("一式$");
    private static final TextPattern SUPPORTED = TextPattern.of("(?:各|每[个户家所座处名]?[^，,；;。]{0,12}|给予|一次性)扶持$");
    /** 每人每年发放敬老金1200元: what each of them is paid. */
    private static final TextPattern PAID_EACH =
            TextPattern.of("每[人户名位亩头生](?:每?[年月天日次])?[^，,；;。、0-9]{0,8}(?:发放|发给|给|拨付|支付|领取)[^，,；;。、0-9]{0,10}$");

    private static final TextPattern REACHES = TextPattern.of("(?:达到|符合)[^，,；;。]{0,20}标准");
    private static final TextPattern SPENT = TextPattern.of("^(?:左右|多)?的?(?:专项|引导|财政)?(?:资金|经费|基金)");

    /** What outweighs a condition in the same words. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(
            Rule.of(
                    "role/penalty",
                    c -> c.isSized()
                            && !(c.isBoundBehind() && OF_CASE.in(c.rest()))
                            && !c.bound().endsWith("满")
                            && (PENAL.in(c.near()) || PENAL_BEHIND.in(c.tail()) || PENAL_RANGE.in(c.tail())),
                    fires(
                            "处1万元以上3万元以下罚款。",
                            "1万元 AMOUNT 10000 元 GE role=STANDARD | 3万元 AMOUNT 30000 元 LE role=STANDARD"),
                    fires("按日加收万分之五的滞纳金。", "万分之五 RATE 5 ‱ EQ role=STANDARD"),
                    spares("扣满12分的，取消资格。", "12分 COUNT 12 分 GE role=CONDITION"),
                    spares("拟罚款5000元以上的，应当集体讨论决定。", "5000元 AMOUNT 5000 元 GE role=CONDITION"),
                    spares(
                            "罚款金额在15万元以下的，奖励1500元。",
                            "15万元 AMOUNT 150000 元 LE role=CONDITION | 1500元 AMOUNT 1500 元 EQ role=STANDARD")),
            Rule.of(
                    "role/applied",
                    StandardRules::isApplied,
                    fires("按不超过实际缴费2/3的基本保险给予补贴。", "2/3 RATE 0.666667 1 LE role=STANDARD"),
                    fires("单位缴费比例按16%执行。", "16% RATE 16 % EQ role=STANDARD"),
                    spares("申请单位应当符合下列条件：\n能按不低于20%的比例录用见习人员；", "20% RATE 20 % GE role=CONDITION"),
                    spares("按照规划要求，覆盖率达到80%。", "80% RATE 80 % EQ role=TARGET")),
            Rule.of(
                    "role/score",
                    c -> c.isCounted()
                                    && c.unit().equals("分")
                                    && !REACHING.in(c.segment())
                                    && !c.isBoundBehind()
                                    && !TierRules.isGraded(c)
                                    && !TierRules.isStep(c)
                            || isWeight(c),
                    fires("本科及以上学历(30分)。", "30分 COUNT 30 分 EQ role=STANDARD"),
                    fires(
                            "总分值=日常监测(60%)+民意调查(40%)。",
                            "60% RATE 60 % EQ role=STANDARD | 40% RATE 40 % EQ role=STANDARD"),
                    spares("考核得分80分以上的，给予奖励。", "80分 COUNT 80 分 GE role=CONDITION")));

    /** What outweighs a goal in the same words. */
    static final List<Rule<Predicate<RoleContext>>> STRONG = List.of(
            Rule.of(
                    "role/consequence",
                    c -> !c.isDated() && isConsequence(c),
                    fires("因灾停产的，减排比例不低于10%。", "10% RATE 10 % GE role=STANDARD"),
                    fires(
                            "差额费率：中标金额在5亿元以上的为0.035%。",
                            "5亿元 AMOUNT 500000000 元 GE role=CONDITION | 0.035% RATE 0.035 % EQ role=STANDARD"),
                    fires(
                            "浓度超过150微克/立方米时，减排比例不低于10%。",
                            "150微克/立方米 MEASURE 150 微克/立方米 GT role=CONDITION | 10% RATE 10 % GE role=STANDARD"),
                    fires(
                            "家庭每增加1人，各档水量每月增加3立方米。",
                            "1人 COUNT 1 人 EQ role=CONDITION | 3立方米 MEASURE 3 立方米 EQ role=STANDARD"),
                    spares(
                            "培育年销售收入10亿元以上的企业5家。",
                            "10亿元 AMOUNT 1000000000 元 GE role=CONDITION | 5家 COUNT 5 家 EQ role=TARGET")),
            Rule.of(
                    "role/technical-heading",
                    c -> c.isSized() && c.headings().isTechnical() && !RoleWords.AIM.in(c.part()),
                    fires("一、栽植技术要求\n苗木规格控制在5—10厘米。", "5—10厘米 MEASURE 5 厘米 RANGE role=STANDARD"),
                    spares("一、技术改造\n能耗控制在5—10千克。", "5—10千克 MEASURE 5 千克 RANGE role=TARGET")),
            Rule.of(
                    "role/norm",
                    c -> c.isSized() && isNorm(c),
                    fires("新建小区配套小学的用地面积不得少于1.5公顷。", "1.5公顷 ACREAGE 1.5 公顷 GE role=STANDARD"),
                    fires("消防车道净宽不小于4米。", "4米 MEASURE 4 米 GE role=STANDARD"),
                    fires("单个企业年度支持总额不超过200万元。", "200万元 AMOUNT 2000000 元 LE role=STANDARD"),
                    fires("生均图书不少于25册。", "25册 COUNT 25 册 GE role=STANDARD"),
                    spares(
                            "2020年研发投入强度不得低于3%。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 3% RATE 3 % GE role=TARGET"),
                    spares("新建小学用地面积不少于1.5公顷。", "1.5公顷 ACREAGE 1.5 公顷 GE role=TARGET")),
            Rule.of(
                    "role/ratio",
                    c -> !c.isDated() && isRatio(c),
                    fires("每50亩耕地建设1个储液池。", "50亩 ACREAGE 50 亩 EQ role=STANDARD | 1个 COUNT 1 个 EQ role=STANDARD"),
                    fires("土地出让收入的8%用于农业农村。", "8% RATE 8 % EQ role=STANDARD"),
                    fires("县级以下机关10%左右的职位用于招录基层人员。", "10% RATE 10 % APPROX role=STANDARD"),
                    spares("每个乡镇建成1所养老院。", "1所 COUNT 1 所 EQ role=TARGET")),
            Rule.of(
                    "role/frequency",
                    c -> c.unit().equals("次") && FREQUENT.in(c.head()) || COPIES.in(c.near()),
                    fires("每季度召开1次联席会议。", "1次 COUNT 1 次 EQ role=STANDARD"),
                    fires("提交申请材料一式三份。", "三份 COUNT 3 份 EQ role=STANDARD"),
                    spares(
                            "全年召开联席会议4次。",
                            "全年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 4次 COUNT 4 次 EQ role=TARGET")));

    /** Dates on which, until which or in which a rule holds. */
    static final List<Rule<Predicate<RoleContext>>> DATES = List.of(
            Rule.of(
                    "role/in-force",
                    c -> c.isDated()
                            && (OPEN.in(RoleWords.last(c.ahead(), 16))
                                    || IN_FORCE.in(c.behind())
                                    || EXTENDED.in(c.head()) && !DUTY.in(c.head())),
                    fires("本办法自2025年8月1日起施行。", "2025年8月1日 DEADLINE 2025-08-01.. FROM role=STANDARD"),
                    fires("政策有效期延长至2025年12月31日。", "2025年12月31日 DEADLINE ..2025-12-31 BY role=STANDARD"),
                    spares("2025年8月1日前建成投产。", "2025年8月1日 DEADLINE ..2025-08-01 BY role=TARGET")),
            Rule.of(
                    "role/validity",
                    c -> c.isDated() && isOfRule(c),
                    fires(
                            "2021年1月1日至12月31日，减征小规模纳税人房产税。",
                            "2021年1月1日至12月31日 DEADLINE 2021-01-01..2021-12-31 DURING role=STANDARD"),
                    spares("请于2013年10月28日8:00后登录网站查询。", "2013年10月28日 DEADLINE 2013-10-28.. FROM role=TARGET"),
                    spares("2021年12月31日前完成减征房产税的核查。", "2021年12月31日 DEADLINE ..2021-12-31 BY role=TARGET")));

    /** Where no goal speaks against it. */
    static final List<Rule<Predicate<RoleContext>>> REST = List.of(
            Rule.of(
                    "role/benefit",
                    c -> !c.isDated() && !c.isKind(Kind.DURATION) && isBenefit(c),
                    fires("老年人每人每年发放敬老金1200元。", "1200元 AMOUNT 1200 元 EQ role=STANDARD"),
                    fires("每户补助5万元。", "5万元 AMOUNT 50000 元 EQ role=STANDARD"),
                    fires("一次性给予3000元一次性奖励。", "3000元 AMOUNT 3000 元 EQ role=STANDARD"),
                    spares("完成投资5万元。", "5万元 AMOUNT 50000 元 EQ role=TARGET")),
            Rule.of(
                    "role/priced",
                    c -> c.isKind(Kind.AMOUNT) && c.unit().indexOf('/') > 0 && RoleWords.GOAL.lastIn(c.near()) < 0,
                    fires("投资密度为100元/平方米。", "100元/平方米 AMOUNT 100 元/平方米 EQ role=STANDARD"),
                    spares("亩均税收达到20万元/亩。", "20万元/亩 AMOUNT 200000 元/亩 EQ role=TARGET")),
            Rule.of(
                    "role/permitted",
                    c -> c.isCounted() && (PERMITTED.in(c.near()) || LIMITED.in(c.near())),
                    fires("购票的旅客，可免费改签1次。", "1次 COUNT 1 次 EQ role=STANDARD"),
                    fires("每个单位限报2名。", "2名 COUNT 2 名 EQ role=STANDARD"),
                    fires("起步阶段也可以分成六段到十段。", "六段到十段 COUNT 6 段 RANGE role=STANDARD"),
                    spares("各地可结合实际，建设驿站10个。", "10个 COUNT 10 个 EQ role=TARGET")),
            Rule.of(
                    "role/prize",
                    c -> c.isCounted() && PRIZE.in(c.near()) && PRIZE_BEHIND.in(c.rest()),
                    fires("一等奖3名，各奖励5000元。", "3名 COUNT 3 名 EQ role=STANDARD | 5000元 AMOUNT 5000 元 EQ role=STANDARD"),
                    spares("争创国家科技进步一等奖3项，持续加大奖励力度。", "3项 COUNT 3 项 EQ role=TARGET")),
            Rule.of(
                    "role/ceiling",
                    c -> c.isSized()
                            && c.quantity().comparator() == Comparator.LE
                            && CEILING.in(c.head())
                            && !CONTROLLED.in(c.part()),
                    fires("考生选择不超过2所院校报名。", "2所 COUNT 2 所 LE role=STANDARD"),
                    fires("同一企业最多申报2项。", "2项 COUNT 2 项 LE role=STANDARD"),
                    spares("力争企业总数超过2家。", "2家 COUNT 2 家 GT role=TARGET")),
            Rule.of(
                    "role/modal",
                    c -> c.isSized()
                            && MODAL.in(c.head())
                            && !(c.genre() == Genre.PLAN && c.datedRole() == Role.TARGET)
                            && !BODIES.in(c.ahead())
                            && !CONTROLLED.in(c.part()),
                    fires("日产沼气能力应在500立方米以上。", "500立方米 MEASURE 500 立方米 GE role=STANDARD"),
                    spares("供应能力在500立方米以上。", "500立方米 MEASURE 500 立方米 GE")),
            Rule.of(
                    "role/technical",
                    c -> (c.isKind(Kind.MEASURE) || c.isKind(Kind.ACREAGE) && c.isBounded())
                            && TECHNICAL.in(c.near())
                            && RoleWords.GOAL.lastIn(c.near()) < 0,
                    fires("消防车道净宽为4米。", "4米 MEASURE 4 米 EQ role=STANDARD"),
                    spares("管网长度达到4公里。", "4公里 MEASURE 4 公里 EQ role=TARGET")),
            Rule.of(
                    "role/term",
                    c -> c.isKind(Kind.DURATION),
                    fires("公示期不少于7天。", "7天 DURATION 7 天 GE role=STANDARD"),
                    fires("接到报告后48小时内完成核查。", "48小时 DURATION 48 小时 LE role=STANDARD"),
                    spares("审批时限压缩至7天以内。", "7天 DURATION 7 天 LE role=TARGET")));

    private StandardRules() {}

    private static boolean isApplied(RoleContext c) {
        if (c.isDated() || !BY.in(c.segment()) || TierRules.isStep(c) || ABLE.in(c.segment())) {
            return false;
        }
        if (RATIO.in(c.tail())) {
            return true;
        }
        if (ASKED.in(c.near())) {
            return false;
        }
        return c.isKind(Kind.RATE)
                ? !RoleWords.CASE_END.in(c.tail()) && !c.rest().startsWith("的，")
                : APPLYING.in(RoleWords.first(c.tail(), 24)) && c.isSized() && !c.isBoundBehind();
    }

    private static boolean isWeight(RoleContext c) {
        boolean alone = c.head().isEmpty() && (WEIGHT.in(c.rest()) || WEIGHED.in(c.ahead()));
        return c.isKind(Kind.RATE) && (alone || PART_OF_SCORE.in(c.segment()));
    }

    /** 补助标准提高20%: what changes is the parameter of a benefit. */
    static boolean isChanged(RoleContext c) {
        boolean rated = c.isKind(Kind.RATE) || c.isKind(Kind.AMOUNT);
        return rated
                && CHANGE.in(c.segment())
                && CHANGED.in(c.previousRole() == Role.CONTEXT ? c.part() : c.head())
                && !RoleWords.AIM.in(c.part());
    }

    /** A date, and what is granted or suspended with it. */
    private static boolean isOfRule(RoleContext c) {
        if (c.quantity().comparator() == Comparator.BY && DOING.in(c.behind())) {
            return false;
        }
        String clause = c.head().toString() + c.tail();
        String next = nextClause(c);
        boolean ruled = DUE.in(clause) || DUE.in(REACHES.cutAll(next));
        boolean open = c.quantity().comparator() == Comparator.FROM
                && c.quantity().end() - c.quantity().start() > 5
                && !SINCE.in(c.behind())
                && c.head().indexOf('请') < 0;
        boolean span = c.quantity().end() - c.quantity().start() > 10;
        return !DUTY.in(clause) && !(DUTY.in(next) && !DUE.in(next)) && (ruled || open)
                || span && DUE.in(c.rest()) && !DUTY.in(RoleWords.first(c.rest(), 20));
    }

    /** Words that lay down a bound for good: 不得少于, 原则上不超过, 生均不少于. */
    private static boolean isNorm(RoleContext c) {
        boolean laid = isCeilingOfRule(c)
                || isDimension(c)
                || isOfEach(c)
                || BARRED.in(c.segment()) && !isPlanned(c)
                || EACH.in(c.segment()) && RoleWords.GOAL.lastIn(c.near()) < 0;
        return laid && !RoleWords.AIM.in(c.part()) && !BODIES.in(c.ahead());
    }

    /** 2022年研发投入强度不得低于3%: a plan that names the year, or by how much something is to grow, sets a goal. */
    private static boolean isPlanned(RoleContext c) {
        return c.genre() == Genre.PLAN && c.isKind(Kind.RATE) && (c.datedRole() == Role.TARGET || GROWTH.in(c.near()));
    }

    private static boolean isCeilingOfRule(RoleContext c) {
        boolean share = c.isKind(Kind.RATE) && OF_BASE.in(c.segment()) && !CONTROLLED.in(c.part());
        boolean single = c.isSized() && c.segment().indexOf('单') >= 0 && NO_ONE_OVER.in(c.segment());
        return share || c.quantity().comparator() == Comparator.LE && (single || MOSTLY.in(c.segment()));
    }

    private static boolean isDimension(RoleContext c) {
        return c.isBounded() && c.isKind(Kind.MEASURE) && DIMENSION.in(c.near());
    }

    private static boolean isOfEach(RoleContext c) {
        Stretch segment = c.segment();
        boolean each = segment.indexOf('每') >= 0 || segment.indexOf('单') >= 0;
        return each && !c.isKind(Kind.RATE) && SINGLE.in(segment) && RoleWords.BUILDING.lastIn(c.near()) < 0;
    }

    /** 每50亩建设1个, 收入的8%用于: so much for so much, and the part that goes to a use. */
    private static boolean isRatio(RoleContext c) {
        boolean part = c.isKind(Kind.RATE) && (c.near().endsWith("的") && USED.in(c.tail()) || isPartUsed(c));
        boolean each = c.near().endsWith("每");
        return (part || each || isOfRatio(c)) && !RoleWords.AIM.in(c.part()) && !TierRules.isStep(c);
    }

    /** 10%的职位用于招录基层人员: the part that goes to a use. */
    static boolean isPartUsed(RoleContext c) {
        return c.isKind(Kind.RATE) && PART_USED.in(c.tail()) && !RoleWords.AIM.in(c.part());
    }

    private static boolean isOfRatio(RoleContext c) {
        return c.isSized()
                && c.previousRole() == Role.STANDARD
                && c.head().indexOf('每') >= 0
                && RATIO_BEHIND.in(c.head());
    }

    private static String nextClause(RoleContext c) {
        String behind = c.rest().substring(Math.min(c.rest().length(), c.tail().length()));
        String clause = behind.isEmpty() ? "" : behind.substring(1);
        int end = clause.indexOf('，') < 0 ? clause.indexOf(',') : clause.indexOf('，');
        return end < 0 ? clause : clause.substring(0, end);
    }

    /** What follows the case that a condition stands in, or that the sentence opens with. */
    private static boolean isConsequence(RoleContext c) {
        boolean behindCondition = c.previousRole() == Role.CONDITION
                && (RoleWords.CASE_END.in(c.between())
                        || AT_ONCE.in(c.between())
                        || THEN.in(c.between())
                        || VALUE_THERE.fits(c.between().toString() + c.bound())
                        || STEPPED.in(c.part()) && !c.isBounded());
        boolean opened = !c.isCounted() && RoleWords.endsCase(c.part()) && !RoleWords.AIM.in(c.part());
        boolean state = c.isKind(Kind.RATE) && STATE.in(c.part()) && !RoleWords.AIM.in(c.part());
        return behindCondition || opened || state || c.isSized() && ORDERED.in(c.part());
    }

    /** 对受灾农户发放2万元补助: what is handed out to each of them. */
    static boolean isGranted(RoleContext c) {
        char first = c.part().isEmpty() ? ' ' : c.part().charAt(0);
        return (c.isKind(Kind.AMOUNT) || c.isKind(Kind.RATE))
                && GRANTED.in(c.tail())
                && (first == '对' || first == '给' || first == '为');
    }

    /** 每个基地扶持20万元. */
    static boolean isSupport(RoleContext c) {
        return c.isKind(Kind.AMOUNT) && (SUPPORTED.in(c.near()) || PAID_EACH.in(c.segment()));
    }

    /** 个人缴纳(2%)的保险费: a number alone in brackets belongs to the words in front of them. */
    private static boolean isNoted(RoleContext c) {
        Stretch inner = c.inner();
        return inner != null && inner.isBlank() && RoleWords.BENEFIT.in(RoleWords.last(c.ahead(), 14));
    }

    private static boolean isBenefit(RoleContext c) {
        if (c.isCounted() || BARRED.in(c.segment()) && isPlanned(c)) {
            return false;
        }
        if (isChanged(c) || isGranted(c) || isNoted(c) || isSupport(c)) {
            return true;
        }
        int benefit = RoleWords.BENEFIT.lastIn(c.head());
        int goal = RoleWords.GOAL.lastIn(c.head());
        if (benefit < 0 && goal < 0 && GRANTED.in(c.tail())) {
            return true;
        }
        if (benefit < 0 && goal < 0 && c.isBounded() && c.genre() == Genre.PLAN) {
            return RoleWords.BENEFIT.in(RoleWords.last(c.part(), 40)) && c.isKind(Kind.AMOUNT);
        }
        return benefit > 0 && benefit >= goal && !SPENT.in(c.tail()) || GRANTED.in(c.tail()) && benefit > 0;
    }
}
