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

/** 背景规则: quantities that state a fact, describe a project or refer to something else. */
final class ContextRules {
    private static final TextPattern OPENING = TextPattern.of(
            "^[(]?(?:[^，,；;。0-9]{1,8}方面[，,])?(?:[该本]?项目[^，,；;。]{0,8}(?:建成|投产|达产|竣工|实施)后[，,]可?|目前|当前|近年来|近[0-9一二三四五]+年来?[，,]|据(?:不完全|初步)?(?:统计|测算|调查|通报|监测)|经(?:初步|不完全)?统计|(?:研究|数据|资料|统计)(?:表明|显示)|截至(?:目前|今|[0-9].{0,10}[，,])|截止[到至]?(?:目前|今|[0-9][^，,]{0,10}[，,](?=[^，,；;。]{0,20}(?:累计|已|共有|共计|现有)))|过去(?![0-9]+(?:小时|分钟))|去年|上年(?!度)|[0-9一二三四五十]+年来|.{0,12}以来[，,]|[“\"]?十[一二三四]五[”\"]?(?:期间|以来)?.{0,6}取得)");
    private static final TextPattern FROM = TextPattern.of("(?:[由从](?!事)[^，,；;。、]{0,24})$");
    private static final TextPattern TO = TextPattern.of(
            "^[^，,；;。]{0,4}[，,]?(?:逐步|进一步|分别|平均)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|压缩|压减|缩短|缩减|调整|放宽|延长|扩展|上调|下调|增)(?:了)?(?:[到至为]|[0-9])");
    private static final Cues DONE = Cues.listed("context-done");
    private static final TextPattern DONE_BEHIND =
            TextPattern.of("^[^，,；;。]{0,16}已(?:经|全部|下达|到位|完成|建成|拨付|发放|投入|通过|开工)[^，,；;。的]{0,8}$");
    private static final TextPattern FOUND =
            TextPattern.of("(?:检查|抽查|督查|排查|调查|监测|评估|通报|巡查|审计|统计|普查)[^，,。；;]{0,4}(?:发现|指出|显示|表明|反映)[，,]");
    private static final TextPattern COUNTED = TextPattern.of(
            "(?:共|累计|总共)(?:发现|排查|检查|抽查|抽检|督查|巡查|走访|出动|表彰|评出|查处|查出|受理|办理|接[报处警]|接到|收到|立案|侦破|破获|审结|调处)[^，,；;。]{0,8}$");
    private static final Cues FINDING = Cues.of("发现，|指出，|显示，|表明，|反映，");
    private static final Cues USUAL = Cues.of("常年|历年来|迄今|至今");
    private static final TextPattern STANDING =
            TextPattern.of("(?:在建|下辖|辖|存量)[^，,；;。]{0,12}$|(?:下达|分解|核定)(?:给)?[我本][省市县区州][^，,；;。]{0,6}$");
    /** 156家企业中有32家: of how many it is told what some are. */
    private static final TextPattern BASE_OF =
            TextPattern.of("^[^，,；;。0-9的]{0,10}[中里][，,]?(?:仅|只|仍|尚|还)?有[0-9]+[^，,；;。0-9]{1,3}(?:未|没|不|已|存在|尚|仍|无)");

    private static final TextPattern DISCOVERED =
            TextPattern.of("(?:检查|抽查|督查|排查|巡查|检测|监测)[^，,；;。要应须]{0,8}(?:发现|查出|查处|排查出)[^，,；;。]{0,12}$");
    private static final TextPattern DEALT_WITH = TextPattern.of("^[，,](?:其中|现?均?已|目前|全部|当场|责令|立案|整改|涉及)");
    private static final TextPattern RATE_OF_FACT =
            TextPattern.of("^(?:[^，,；;。0-9要应须率]{1,8}(?=[，,]))?[，,]?[^，,；;。要应须]{1,8}率(?:为|达到?|均为)?$");
    private static final TextPattern SOME_OF = TextPattern.of("[中里](?:[，,]?(?:仅|只|仍|尚|还)?有|[，,])$");
    /** 完成年度目标的48%: how far it has come is told. */
    private static final TextPattern PROGRESS_BEHIND =
            TextPattern.of("(?:完成|占|达到?)(?:年度|全年|年初|年)(?:目标|计划|任务|预算|预期)(?:任务|总额|数)?的?[0-9.]+%");

    private static final TextPattern ALREADY = TextPattern.of("(?<!为)已[^，,；;。的]{1,4}$");
    /** 抽查考核了45个: what the verb tells is over. */
    private static final TextPattern PERFECTED = TextPattern.of("(?<![为除罢到就好对])了$");

    private static final TextPattern DONE_IN = TextPattern.of("^[^；;。0-9的]{0,24}?(?<![为除罢到就好对])了[0-9]");
    /** 2018年5月，…形成了送审稿: what came of it is told. */
    private static final TextPattern FORMED = TextPattern.of(
            "^(?:[，,]|在[^，,；;。]{2,30}[，,]?)[^；;。]{0,120}?(?:形成|召开|征求|听取|成立|印发|出台|通过|组织|收到|收集|开展|制定|发布|启动)了|^(?:[，,]|在|向|[上下]旬)?[^；;。]{0,90}?(?:共(?:收到|征集到?|收集到?)[^，,；;。]{0,14}[0-9]|审议(?:并|，)?(?:原则)?通过)");

    /** 本次考核的21个地市 */
    private static final TextPattern EXAMINED = TextPattern.of(
            "(?:本次|此次|这次)[^，,；;。0-9]{0,6}(?:考核|检查|抽查|督查|评估|验收|调查|检测|抽检|监测|巡查|核查|排查|普查|审计|参评)的$|(?:抽查|抽检|受检|被检查|被考核)的$");
    /** 经考核，12个县中，8个…: of how many it is told what some are. */
    private static final TextPattern CHECKED = TextPattern.of("^经[^，,；;。]{0,6}(?:考核|检查|抽查|评估|核查|测评|验收|评审|审核)[，,]");

    private static final TextPattern SOME_BEHIND = TextPattern.of("^[^，,；;。0-9]{0,10}中[，,]?[^，,；;。0-9]{0,6}[0-9]");
    /** 19个地市的综合评价等次为“优秀”: what a check found of them. */
    private static final TextPattern GRADED_AS = TextPattern.of(
            "^[^，,；;。0-9]{0,12}?(?:被?评定?|确定|认定)?为[“\"]?(?:优秀|良好|合格|不合格|一般|较差)[”\"]?(?:等次|等级|档次)|^[^；;。0-9]{0,30}?(?:等次|等级|结果|结论|档次|评价)(?:均|都|分别|评定)*(?:为|是|达到?)[“\"]?(?:优秀|良好|合格|不合格|优|良|差|一般|达标|不达标|较[好差]|[A-D甲乙丙]级)[”\"]?(?:等次|等级)?(?:[，,；;。)]|$)");
    /** 全省仓容不足的53个县之一. */
    private static final TextPattern ONE_OF = TextPattern.of("^[^，,；;。0-9]{0,12}之一(?![、和及的])");

    private static final TextPattern PORTION = TextPattern.of("^[，,(]?占|^[，,]?[^，,；;。]{1,6}为$");
    private static final TextPattern PRESENT = TextPattern.of("(?:现有|现共有|共有|仍有|尚有|还有|仅有|现存)[^，,；;。的]{0,10}$");
    private static final TextPattern SIZE = TextPattern.of(
            "(?:^投资|总投资额?|所?需要?总?(?:资金|投资|经费)(?:总额)?|计划投资|项目投资|占地(?:面积)?|总建筑面积|建筑面积|全长|总长|总库容|总规模|总里程|中标价|中标金额|成交价|成交金额|合同金额|预算金额|采购预算|总面积|概算|估算投资|设计(?:能力|产能|年产))(?:为|约|近|共|合计|预计)?$");
    /** 投资3亿元，新建学校5所: what is spent on what is to be done. */
    private static final TextPattern SPENT_ON = TextPattern.of("^[，,](?:新建|建设|实施|改造|完成|启动|推进|新增|改建|扩建|购置|治理|整治|用于)");

    /** “十四五”期间计划投资220亿元: what is to be spent in a time that is named. */
    private static final TextPattern PLANNED_SUM = TextPattern.of("计划(?:完成)?投资$");

    private static final Cues OWN_SIZE = Cues.listed("context-own-size");
    private static final TextPattern PROJECT =
            TextPattern.of("^(?:级|的)?[^，,；;。的]{0,14}?(?:工程|项目|电厂|处理厂|水厂|工厂|机组|变电站|输变电|线路|生产线|电站|煤矿|码头|泊位|锅炉)");
    private static final TextPattern YEARLY = TextPattern.of("(?:年产|年处理|日处理|日产|年加工)[^，,；;。、]{0,4}$");
    private static final Cues VOLTAGE = Cues.of("千伏|kV|KV|伏");
    private static final Cues LENGTH = Cues.of("米|里");

    private static final TextPattern COMPARED_PERIOD =
            TextPattern.of("^[，,][^。]{0,80}?(?:同比|环比|比上年同期|比去年同期|共发生|累计(?:发生|完成|实现|查处|排查))");
    private static final Cues ASKING = Cues.listed("context-asking");
    private static final TextPattern AS_OF = TextPattern.of("^[^，,；;。]{0,2}[，,](?!有效|停止|不再)");
    private static final Cues ENDING = Cues.of("施行|有效|申报|申请|报名|停止|失效|期");

    private static final TextPattern PART = TextPattern.of("^[，,；;]其中[，,：:][^，,；;。]*$");
    private static final TextPattern PARTS = TextPattern.of("(?:现有|共有|现存|尚有)[^；;。]*其中[^；;。]*$");
    private static final TextPattern SHARE = TextPattern.of("^(?:其中|包括|含)");
    private static final TextPattern ALL_PARTS =
            TextPattern.of("^(?:其中|[^，,；;。]{0,24}[中里][，,]?(?:包含|包括|既有|有)|[^，,；;。]{0,30}共有)");
    /** 618个药品中，包含: of what it is told what it holds. */
    private static final TextPattern HOLDS = TextPattern.of("^(?:级|的)?[^，,；;。0-9]{1,14}[中里][，,](?:包含|包括|既有|有|其中)");

    private static final TextPattern HELD = TextPattern.of("[中里][，,]?(?:包含|包括|既有)[^，,；;。0-9]{0,12}$");
    /** 共有药品6399个，比2024年增加34个. */
    private static final TextPattern THAN_BEFORE = TextPattern.of(
            "(?:共有|现有|达到?了|已达)[^；;。]{0,40}[，,](?:[较比](?:[0-9]{4}年|上年|去年|上次|此前)(?:同期|末|底)?)(?:净)?(?:增加|增长|减少|下降|多|少)了?$");

    private static final TextPattern OTHER =
            TextPattern.of("^至今|^(?:日|之日)?(?:起)?(?:正式|全面|颁布|公布|发布|开始)*(?:施行|实施|执行|印发|发布|公布|出台|修订|修正)的[^，,；;。]{0,12}《");
    private static final TextPattern RESULTS =
            TextPattern.of("(?:落实|完成|进展|推进|办理|实施|执行)情况|取得的?成效|工作成效|(?:完成|工作|任务|目前|当前)进[展度]");
    private static final TextPattern TOLD_OF =
            TextPattern.of("^(?!以来)[^，,；;。要应须0-9]{0,24}?(?:共有?|累计|总共|发生|查处|受理|接报|破获|同比)[^，,；;。要应须]{0,20}?[0-9]");

    private static final TextPattern TOLD = TextPattern.of("^(?:以来)?[，,]");
    /** As {@link #ASKING}, but for what was asked of those who did it: 按照改革的要求. */
    private static final Cues ASKING_NOW = Cues.of("要|应当|须|不得|务必|!要求|!主要|!需要|!重要|!要素|!必要|!纪要|!摘要");

    private static final Cues ELSEWHERE = Cues.of("基础上，|基础上,|相比");
    private static final Cues COMPARED = Cues.of("比|较|以|!同比|!环比");
    private static final Cues REVIEW_AHEAD = Cues.of("力争|下一步");

    /** What no other word of the sentence can change. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(
            Rule.of(
                    "role/review",
                    c -> (c.headings().isReview() || isResult(c))
                            && !REVIEW_AHEAD.in(c.part())
                            && !c.namesYearAhead(c.part()),
                    fires("一、上届工作回顾\n新建农村公路127万公里。", "127万公里 MEASURE 1270000 公里 EQ role=CONTEXT"),
                    spares("一、工作目标\n新建农村公路127万公里。", "127万公里 MEASURE 1270000 公里 EQ role=TARGET")),
            Rule.of(
                    "role/from",
                    c -> FROM.in(c.head()) && TO.in(c.rest()) && !c.head().endsWith("之日起"),
                    fires(
                            "城镇化率由52.6%提高到58.5%。",
                            "52.6% RATE 52.6 % EQ role=CONTEXT | 58.5% RATE 58.5 % EQ role=TARGET"),
                    fires(
                            "审批时限从20个工作日压缩到7个工作日。",
                            "20个工作日 DURATION 20 工作日 EQ role=CONTEXT | 7个工作日 DURATION 7 工作日 EQ role=TARGET"),
                    spares("从业人员达到2万人。", "2万人 COUNT 20000 人 EQ role=TARGET")),
            Rule.of(
                    "role/fact-opening",
                    c -> (OPENING.in(c.ahead()) || isAsOf(c)) && !c.looksAhead(c.ahead()) && !c.turnsAhead(),
                    fires("目前，全县共有脱贫户1.3万户。", "1.3万户 COUNT 13000 户 EQ role=CONTEXT"),
                    fires("据统计，全县粮食总产达86万吨。", "86万吨 MEASURE 860000 吨 EQ role=CONTEXT"),
                    spares("力争建成学校5所。", "5所 COUNT 5 所 EQ role=TARGET")),
            Rule.of(
                    "role/reported-period",
                    c -> isReportedPeriod(c) || isTold(c) || isPerfected(c) || OccurrenceRules.isToldOf(c),
                    fires(
                            "2020年1至6月，全市发生事故86起，同比下降12%。",
                            "2020年1至6月 DEADLINE 2020-01-01..2020-06-30 DURING role=CONTEXT | 86起 COUNT 86 起 EQ role=CONTEXT | 12% RATE 12 % EQ role=CONTEXT"),
                    fires(
                            "2017年12月至2018年5月，部门召开了专业论证会，形成了送审稿。",
                            "2017年12月至2018年5月 DEADLINE 2017-12-01..2018-05-31 DURING role=CONTEXT"),
                    fires(
                            "上半年全市解决了36件民生难题。",
                            "上半年 DEADLINE 2020-01-01..2020-06-30 DURING role=CONTEXT | 36件 COUNT 36 件 EQ role=CONTEXT"),
                    spares(
                            "2020年1至6月，力争投资同比增长12%。",
                            "2020年1至6月 DEADLINE 2020-01-01..2020-06-30 DURING role=TARGET | 12% RATE 12 % EQ role=TARGET")),
            Rule.of(
                    "role/force-of-other",
                    c -> c.isDated() && OTHER.in(c.behind()),
                    fires("按照自2019年1月1日起施行的《预算管理办法》办理。", "2019年1月1日 DEADLINE 2019-01-01.. FROM role=CONTEXT"),
                    spares("本办法自2019年1月1日起施行。", "2019年1月1日 DEADLINE 2019-01-01.. FROM role=STANDARD")),
            Rule.of(
                    "role/past-period",
                    c -> c.datedRole() == Role.CONTEXT
                            && !c.isDated()
                            && !c.looksAhead(c.part())
                            && !COMPARED.in(c.head())
                            && !ELSEWHERE.in(c.part()),
                    fires(
                            "2015年全县完成造林3万亩，2020年力争完成5万亩。",
                            "2015年 DEADLINE 2015-01-01..2015-12-31 DURING role=CONTEXT | 3万亩 ACREAGE 30000 亩 EQ role=CONTEXT | 2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 5万亩 ACREAGE 50000 亩 EQ role=TARGET"),
                    spares(
                            "2020年用水量下降20%。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 20% RATE 20 % EQ role=TARGET")));

    /** What a condition in the same words outweighs. */
    static final List<Rule<Predicate<RoleContext>>> REST = List.of(
            Rule.of(
                    "role/past-date",
                    c -> c.isDated()
                            && (c.isPast()
                                    || c.behind().startsWith("以来")
                                    || c.behind().startsWith("至今")),
                    fires(
                            "2015年全县完成造林3万亩，2020年力争完成5万亩。",
                            "2015年 DEADLINE 2015-01-01..2015-12-31 DURING role=CONTEXT | 3万亩 ACREAGE 30000 亩 EQ role=CONTEXT | 2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 5万亩 ACREAGE 50000 亩 EQ role=TARGET"),
                    spares("2025年底前完成造林。", "2025年底 DEADLINE ..2025-12-31 BY role=TARGET")),
            Rule.of(
                    "role/fact",
                    ContextRules::isFact,
                    fires("全县已建成学校5所。", "5所 COUNT 5 所 EQ role=CONTEXT"),
                    fires(
                            "排查发现隐患342项，已整改298项，整改率87%。",
                            "342项 COUNT 342 项 EQ role=CONTEXT | 298项 COUNT 298 项 EQ role=CONTEXT | 87% RATE 87 % EQ role=CONTEXT"),
                    fires("全市156家企业中有32家未建台账。", "156家 COUNT 156 家 EQ role=CONTEXT | 32家 COUNT 32 家 EQ role=CONTEXT"),
                    fires(
                            "本次考核的21个地市中，19个综合评价等次为“优秀”。",
                            "21个 COUNT 21 个 EQ role=CONTEXT | 19个 COUNT 19 个 EQ role=CONTEXT"),
                    fires(
                            "抽查的20个行政村中，15个村完成任务，5个村进度滞后。",
                            "20个 COUNT 20 个 EQ role=CONTEXT | 15个 COUNT 15 个 EQ role=CONTEXT | 5个 COUNT 5 个 EQ role=CONTEXT"),
                    fires(
                            "经考核，全市12个县区中，8个为优秀等次，4个为良好等次。",
                            "12个 COUNT 12 个 EQ role=CONTEXT | 8个 COUNT 8 个 EQ role=CONTEXT | 4个 COUNT 4 个 EQ role=CONTEXT"),
                    fires(
                            "检查组共抽查企业120家，发现隐患356条。",
                            "120家 COUNT 120 家 EQ role=CONTEXT | 356条 COUNT 356 条 EQ role=CONTEXT"),
                    fires("除此以外，还抽查了45个县。", "45个 COUNT 45 个 EQ role=CONTEXT"),
                    spares("为了5个目标，加快建设。", "5个 COUNT 5 个 EQ role=TARGET"),
                    fires("西部地区确定了160个重点帮扶县。", "160个 COUNT 160 个 EQ role=CONTEXT"),
                    fires("本县是仓容不足的53个县之一。", "53个 COUNT 53 个 EQ role=CONTEXT"),
                    fires(
                            "618个药品和制剂中，包含谈判药406个，竞价药品21个。",
                            "618个 COUNT 618 个 EQ role=CONTEXT | 406个 COUNT 406 个 EQ role=CONTEXT | 21个 COUNT 21 个 EQ role=CONTEXT"),
                    fires(
                            "目录共有药品6399个，比2019年增加34个。",
                            "6399个 COUNT 6399 个 EQ role=CONTEXT | 2019年 DEADLINE 2019-01-01..2019-12-31 DURING role=CONTEXT | 34个 COUNT 34 个 EQ role=CONTEXT"),
                    spares(
                            "到2025年，公园达到500个，比2019年增加34个。",
                            "2025年 DEADLINE ..2025-12-31 BY role=TARGET | 500个 COUNT 500 个 EQ role=TARGET | 2019年 DEADLINE 2019-01-01..2019-12-31 DURING role=CONTEXT | 34个 COUNT 34 个 EQ role=TARGET"),
                    fires("专项债券资金1.2亿元已全部下达。", "1.2亿元 AMOUNT 120000000 元 EQ role=CONTEXT"),
                    spares("力争建成学校5所。", "5所 COUNT 5 所 EQ role=TARGET")),
            Rule.of(
                    "role/named-project",
                    ContextRules::isOfProject,
                    fires("加快推进南山220千伏输变电工程建设。", "220千伏 MEASURE 220 千伏 EQ role=CONTEXT"),
                    fires("推动年产30万吨电解铜箔项目投产。", "30万吨 MEASURE 300000 吨 EQ role=CONTEXT"),
                    spares("加快24公里污水管工程建设。", "24公里 MEASURE 24 公里 EQ role=TARGET"),
                    spares("新增变电容量600万千瓦。", "600万千瓦 MEASURE 6000000 千瓦 EQ role=TARGET")),
            Rule.of(
                    "role/project-size",
                    c -> c.isSized()
                            && !c.isBounded()
                            && SIZE.in(c.near())
                            && !OWN_SIZE.in(c.near())
                            && !isSpent(c)
                            && !RoleWords.AIM.in(RoleWords.last(c.part(), 40)),
                    fires(
                            "该项目总投资18.6亿元，占地面积320亩。",
                            "18.6亿元 AMOUNT 1860000000 元 EQ role=CONTEXT | 320亩 ACREAGE 320 亩 EQ role=CONTEXT"),
                    fires(
                            "改造学校177所，需资金32800万元，其中省级资金8072万元。",
                            "177所 COUNT 177 所 EQ role=TARGET | 32800万元 AMOUNT 328000000 元 EQ role=CONTEXT | 8072万元 AMOUNT 80720000 元 EQ role=CONTEXT"),
                    spares("礼堂建筑面积不少于200平方米。", "200平方米 ACREAGE 200 平方米 GE"),
                    spares("投资18.6亿元，新建学校12所。", "18.6亿元 AMOUNT 1860000000 元 EQ role=TARGET | 12所 COUNT 12 所 EQ"),
                    spares(
                            "2020年，社会事业计划投资18.6亿元。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 18.6亿元 AMOUNT 1860000000 元 EQ role=TARGET"),
                    spares("力争开工项目总投资达到18.6亿元。", "18.6亿元 AMOUNT 1860000000 元 EQ role=TARGET")),
            Rule.of(
                    "role/reported",
                    ContextRules::isReported,
                    fires("一、检查情况\n各地新增台账12起。", "12起 COUNT 12 起 EQ role=CONTEXT"),
                    spares("全市完成改造12处。", "12处 COUNT 12 处 EQ role=TARGET")),
            Rule.of(
                    "role/share-of-context",
                    ContextRules::isShare,
                    fires(
                            "该库总库容320万立方米(其中兴利库容200万立方米)。",
                            "320万立方米 MEASURE 3200000 立方米 EQ role=CONTEXT | 200万立方米 MEASURE 2000000 立方米 EQ role=CONTEXT"),
                    fires(
                            "现有耕地280万亩，其中高标准农田120万亩。",
                            "280万亩 ACREAGE 2800000 亩 EQ role=CONTEXT | 120万亩 ACREAGE 1200000 亩 EQ role=CONTEXT"),
                    spares("建成水闸8座(其中大型2座)。", "8座 COUNT 8 座 EQ role=TARGET | 2座 COUNT 2 座 EQ role=TARGET")));

    private ContextRules() {}

    private static boolean isSpent(RoleContext c) {
        return c.ahead().is("投资") && SPENT_ON.in(c.rest()) || c.datedRole() == Role.TARGET && PLANNED_SUM.in(c.near());
    }

    /** A part of a quantity that is context itself, or a further one of its kind. */
    private static boolean isShare(RoleContext c) {
        if (c.previousRole() != Role.CONTEXT || c.isDated()) {
            return false;
        }
        boolean inner = c.inner() != null && SHARE.in(c.inner());
        boolean own = RoleWords.GOAL.in(c.near()) || c.looksAhead(c.near()) || OWN_SIZE.in(c.near());
        boolean portion = c.isKind(Kind.RATE) && !c.isBounded() && (PORTION.in(c.segment()) || isRateOfFact(c));
        return inner || portion || !own && (isPart(c) || isFurther(c) || isDescribed(c));
    }

    /** 已整改298项，整改率87%: the share that the fact in front comes to. */
    private static boolean isRateOfFact(RoleContext c) {
        return !c.between().isEmpty()
                && RATE_OF_FACT.fits(c.between())
                && !ELSEWHERE.in(c.part())
                && !RoleWords.AIM.in(c.part())
                && !c.looksAhead(c.part());
    }

    /** 现有能力90万吨，其中，政府储备30万吨: a comma may part 其中 from its part. */
    private static boolean isPart(RoleContext c) {
        return c.near().startsWith("其中") || PART.in(c.between());
    }

    private static boolean isFurther(RoleContext c) {
        Stretch between = c.between();
        boolean listed = !between.isEmpty() && "，,、)(".indexOf(between.charAt(0)) >= 0;
        boolean alike = c.previous() != null && c.previous().kind() == c.kind() && !c.isBounded();
        boolean close = between.length() < 12 || between.length() < 24 && ALL_PARTS.in(c.part());
        return listed && close && alike && (c.isCounted() || PARTS.in(c.part()));
    }

    /** 全长86公里，设站23座: the description of a project goes on. */
    private static boolean isDescribed(RoleContext c) {
        boolean near = !c.between().isEmpty()
                && c.between().length() < 16
                && "，,、".indexOf(c.between().charAt(0)) >= 0;
        return near
                && c.isSized()
                && !c.isBounded()
                && SIZE.in(RoleWords.last(
                        c.ahead()
                                .substring(
                                        0,
                                        Math.max(
                                                0, c.ahead().length() - c.head().length() - 1)),
                        40));
    }

    /** 截至2020年5月底，全区共有…: the day that a fact is told of. */
    private static boolean isAsOf(RoleContext c) {
        return c.isDated()
                && c.ahead().endsWith("截至")
                && AS_OF.in(c.rest())
                && !ENDING.in(RoleWords.first(c.rest(), 20));
    }

    private static boolean isFact(RoleContext c) {
        boolean done = DONE.in(c.head())
                || DONE_BEHIND.in(c.tail())
                || c.isSized() && !c.isBounded() && isFound(c)
                || PRESENT.in(c.near())
                        && c.isSized()
                        && !c.isKind(Kind.RATE)
                        && RoleWords.BENEFIT.lastIn(c.near()) < 0;
        return done && !c.looksAhead(c.head()) && !c.isDated();
    }

    private static boolean isFound(RoleContext c) {
        return c.isCounted() && (BASE_OF.in(c.tail()) || DISCOVERED.in(c.near()) && DEALT_WITH.in(c.rest()))
                || c.isCounted() && c.previousRole() == Role.CONTEXT && SOME_OF.in(c.between())
                || c.isCounted() && isHolding(c)
                || ALREADY.in(c.near())
                || c.isCounted() && ONE_OF.in(c.tail())
                || USUAL.in(c.head())
                || STANDING.in(c.near()) && RoleWords.GOAL.lastIn(c.segment()) < 0
                || COUNTED.in(c.near())
                || isExamined(c)
                || FINDING.in(c.ahead()) && FOUND.in(c.ahead());
    }

    private static boolean isHolding(RoleContext c) {
        return HOLDS.in(c.rest())
                || c.previousRole() == Role.CONTEXT && HELD.in(c.between())
                || THAN_BEFORE.in(c.part()) && c.datedRole() != Role.TARGET && !RoleWords.AIM.in(c.part());
    }

    /** 上半年全市解决了36件: the time in which it was done. */
    private static boolean isPerfected(RoleContext c) {
        return c.isDated()
                && c.quantity().comparator() == Comparator.DURING
                && (FORMED.in(c.rest()) && !ASKING_NOW.in(c.rest()) || DONE_IN.in(c.rest()) && !ASKING.in(c.rest()))
                && !c.looksAhead(c.ahead())
                && !RoleWords.AIM.in(c.rest());
    }

    private static boolean isExamined(RoleContext c) {
        boolean counted =
                EXAMINED.in(c.near()) || GRADED_AS.in(c.rest()) || CHECKED.in(c.ahead()) && SOME_BEHIND.in(c.rest());
        boolean told = c.isCounted() && counted || PERFECTED.in(c.near());
        return told && !RoleWords.AIM.in(c.part()) && !ASKING.in(c.part()) && !RoleWords.CASE_END.in(c.rest());
    }

    /** 1至6月，…同比下降: the months that a report compares with those of the year before. */
    private static boolean isReportedPeriod(RoleContext c) {
        boolean report = c.genre() == Genre.REPORT || c.headings().isResults() || c.isOver();
        return c.isDated()
                && (report || c.quantity().rule().equals("date/range"))
                && c.quantity().comparator() == Comparator.DURING
                && (COMPARED_PERIOD.in(c.rest()) || PROGRESS_BEHIND.in(c.rest()))
                && !RoleWords.AIM.in(c.rest())
                && !ASKING.in(c.rest());
    }

    /** In a report that looks back, what no word asks for has happened. */
    private static boolean isReported(RoleContext c) {
        return (c.genre() == Genre.REPORT || c.headings().isResults() || isResult(c))
                && c.isSized()
                && c.datedRole() != Role.TARGET
                && !c.looksAhead(c.part())
                && !c.headings().isNext()
                && !ASKING.in(c.part());
    }

    /** A column of a table that tells how far the tasks have come. */
    private static boolean isResult(RoleContext c) {
        return RESULTS.in(c.column());
    }

    /** 上半年，…完成: the part of the year that a report tells of. */
    private static boolean isTold(RoleContext c) {
        return c.isDated()
                && (c.genre() == Genre.REPORT || isResult(c))
                && c.quantity().comparator() == Comparator.DURING
                && (TOLD.in(c.behind()) || TOLD_OF.in(c.rest()))
                && !c.looksAhead(c.part())
                && !RoleWords.AIM.in(c.rest())
                && !c.headings().isNext()
                && !ASKING.in(c.rest());
    }

    private static boolean isOfProject(RoleContext c) {
        if (!c.isSized() || c.isBounded()) {
            return false;
        }
        boolean sized = c.isKind(Kind.MEASURE) && !LENGTH.in(c.unit());
        boolean voltage = VOLTAGE.in(c.unit());
        return voltage
                || (sized || YEARLY.in(c.near()))
                        && PROJECT.in(c.tail())
                        && !c.near().endsWith("新增");
    }
}
