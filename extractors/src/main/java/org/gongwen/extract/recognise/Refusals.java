package org.gongwen.extract.recognise;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 非指标: the rules that refuse a number that is no target (extraction.md, section 3, What is not a target). */
final class Refusals {
    private static final TextPattern ACTION_NAME =
            TextPattern.of("(?:[^的]{0,12})(?:行动|计划|攻坚|规划|工程|活动|战役|倍增|方案|专项|大会战|战略|禁渔|禁捕)");
    private static final TextPattern EDITION = TextPattern.of(
            "(?:度)?(?:届|级(?!以)|版|修订|修正|年鉴|蓝皮书|白皮书|学年|秋季学期|春季学期|第[一二三四五六七八九十0-9]+(?:次|届|号|期|批)|(?:度)?(?:工作)?(?:报告|公报|决算|总结)|度[^，,。；;、]{0,20}(?:计划|方案|预算|目录|清单|要点|名单|指南|报告|决算|审计|经验)|(?!举办|召开|承办|筹办|举行|组织|参加|办好|开展|完成|启动|实施|做好)[^，,。；;、的]{0,14}(?:大会|冬奥会|奥运会|亚运会|全运会|运动会|博览会|世博会|论坛|峰会|科学技术奖|全会|会议|普查|清查|考试))");

    private static final TextPattern RECURRENT =
            TextPattern.of("每(?:年度?|月|季度?)(?:的)?[0-9一二三四五六七八九十月日底末初上中下旬前]{1,8}[、和及与]$");
    private static final TextPattern ORDINAL_SERIES = TextPattern.of("第[0-9一二三四五六七八九十百]+(?:条|款|项)?[、和至—-]$");
    private static final TextPattern EACH_YEAR = TextPattern.of("[一1]个?(?:自然|会计|财政|纳税|考核|评价|预算|结算|保险|医保|参保|待遇)年度?");
    private static final TextPattern YEAR = TextPattern.of("[0-9〇一二三四五六七八九]{4}年|今年|本年[^度]");
    private static final TextPattern OF_PLAN = TextPattern.of("(?:计划|目标|任务|预算|预期){1,2}(?:数|值)?的");
    private static final TextPattern TIMES = TextPattern.of("(?:开展|组织|进行|检查|召开|举办|至少|不少于|不得少于|不超过|最多|每年|每月|每季度|每半年)$");
    private static final int LONGEST_NOTE = 24;
    private static final TextPattern FREQUENCY = TextPattern.of("每[0-9一二三两半个]{0,2}(?:年度?|个?月|季度?|周|天|日|学期|学年)");
    /** 一调度, 一评估: what is done once in each such period. */
    private static final TextPattern ONCE = TextPattern.of(
            "一(?!体(?!检)|[律直般定并共样批起同些旦路方线级个家所条项次名人户亩年月十百千万亿倍])(?:\\p{IsHan}{1,2}(?:的.*)?|\\p{IsHan}{1,4}制.*)");

    private static final String ACTS = "公布|发布|印发|通过|批准|修订|修正|下发|颁布|签订|签署|审议通过|第[一二三]次修改|修改";

    private static final TextPattern ACT_NAMED = TextPattern.of("(?:" + ACTS + ")的.*");
    private static final TextPattern ACT_FAR = TextPattern.of(".{0,24}(?:" + ACTS + ")(?:的.*|\\)?)");
    private static final TextPattern HOUR = TextPattern.of("(?:上午|下午|晚上|中午|凌晨|[0-9]{1,2}(?:时|点))");
    private static final TextPattern DAY_OF_EACH = TextPattern.of("(?:[每次当本上下][个]?月|季度末|末月|每季|逢).{0,3}$");
    private static final TextPattern INSTITUTIONS = TextPattern.of("(?:学校|小学|中学|医院|幼儿园|高校|院校|大学|学院|机构|中心|敬老院|养老院|卫生院)");
    private static final TextPattern FORMULA = TextPattern.of("[^“”]{1,12}[+×÷=]");
    private static final TextPattern PROJECTS =
            TextPattern.of("(?!全|方面)[^和]{0,14}(?:项目|工程|机组|泊位|水库|电站|大桥|隧道|变电站)(?!化|管理|制|建设年)");
    private static final TextPattern DRIVEN = TextPattern.of("(?:推进|推动|加快|启动|抓好|实施)$");
    private static final TextPattern CIRCLE = TextPattern.of("[^的内之可到达完前后]{0,10}圈");
    private static final TextPattern LIVING_CIRCLE = TextPattern.of(".{0,4}(?:生活|服务|便民|健身|养老|就医|文化|消费)圈");
    private static final TextPattern LISTED = TextPattern.of("(?:下列|以下|上述|如下|这|那|其他|另外|前述|前)$");
    private static final TextPattern SUMMED = TextPattern.of("(?:以来|是|极|平凡|奋斗).*的$");
    private static final TextPattern NO_NAME = TextPattern.of("(?:完成|建成|实现|实施|累计|共|总|力争|达到|新增|建设|安排|不)");

    private static final List<Rule<Predicate<Candidate>>> OWN = List.of(
            rule(
                    "refuse/quotation",
                    c -> c.mask().isQuoted(c.start())
                            && !(c.text().charAt(c.start()) == '“' || c.text().charAt(c.start()) == '"'),
                    fires("开展“50家星级餐饮门店”评定活动。", ""),
                    fires("落实“稳增长20条”政策。", ""),
                    spares("评定50家“星级”餐饮门店。", "50家 COUNT 50 家 EQ")),
            rule(
                    "refuse/title",
                    c -> c.mask().isTitled(c.start()),
                    fires("落实《职业技能提升行动实施细则(2019-2021年)》。", ""),
                    fires("按照《养老服务条例》城区2020年河湖整治方案》执行。", ""),
                    spares("按照《养老服务条例》，2021年底前建成5所养老院。", "2021年底 DEADLINE ..2021-12-31 BY | 5所 COUNT 5 所 EQ")),
            rule(
                    "refuse/ordinal",
                    c -> ORDINAL_SERIES.in(c.behind(8))
                            || c.isBeforeAny("第", "附件", "附表", "附图", "附录")
                            || (c.isBeforeAny("前", "居", "列") && c.isUnit("名", "位", "强") && c.kind() == Kind.COUNT),
                    fires("推进全省第3批改革试点。", ""),
                    fires("主要指标位居全省前3位。", ""),
                    spares("分3批建设安置房。", "3批 COUNT 3 批 EQ")),
            rule(
                    "refuse/code",
                    Refusals::isInCode,
                    fires("购置TS-3台式钻机。", ""),
                    fires("采用GB3套用标准。", ""),
                    spares("变电容量达到5MVA。", "5MVA MEASURE 5 MVA EQ")),
            rule(
                    "refuse/multiplication",
                    c -> "×xX*".indexOf(c.before()) >= 0
                            && c.start() - 2 >= c.floor()
                            && NumeralReader.isDigit(c.text().charAt(c.start() - 2)),
                    fires("提供7×24小时服务。", ""),
                    spares("在24小时内上报。", "24小时 DURATION 24 小时 LE")),
            rule(
                    "refuse/per-base",
                    c -> c.isBefore("每") && (c.form() == Form.MAGNITUDE || (c.isTenfold() && !c.small())),
                    fires("每千人口床位数达到7.5张。", "7.5张 COUNT 7.5 张 EQ"),
                    fires("每万人发明专利拥有量12件。", "12件 COUNT 12 件 EQ"),
                    spares("每村投入1000元。", "1000元 AMOUNT 1000 元 EQ")),
            rule(
                    "refuse/vague",
                    c -> c.form() != Form.ARABIC && c.isBeforeAny("数", "几", "好几", "成千", "成百"),
                    fires("数十家企业参展。", ""),
                    fires("数百名干部参加。", ""),
                    spares("共有十五家企业参展。", "十五家 COUNT 15 家 EQ")),
            rule(
                    "refuse/schooling",
                    c -> c.isUnit("人") && c.isAfter("制") && !c.isAfterAny("制定", "制订", "制造", "制作")
                            || c.kind() == Kind.DURATION
                                    && (c.isAfterAny("义务教育", "一贯制", "制", "期国债") && !c.isAfterAny("制定", "制订", "制造")
                                            || c.isUnit("年")
                                                    && c.isAfter("生")
                                                    && !c.isAfterAny("生产", "生活", "生育", "生态", "生效", "生长", "生存")
                                            || c.isBefore("学前")),
                    fires("优化九年义务教育学校布局。", ""),
                    fires("学前三年毛入园率达到90%。", "90% RATE 90 % EQ"),
                    fires("栽植3年生苗木。", ""),
                    fires("修建3人制篮球场。", ""),
                    spares("享受98天生育津贴。", "98天 DURATION 98 天 EQ"),
                    spares("三年制定标准30项。", "三年 DURATION 3 年 EQ | 30项 COUNT 30 项 EQ")),
            rule(
                    "refuse/repeated-bound",
                    Refusals::repeatsBound,
                    fires("奖励100亩(含100亩)以上的基地。", "100亩 ACREAGE 100 亩 GE"),
                    fires("税额5万—10万元(含5万元，不含10万元)的计4分。", "5万—10万元 AMOUNT 50000 元 RANGE upper=100000 | 4分 COUNT 4 分 EQ"),
                    spares("配备干部5名(含2名女干部)。", "5名 COUNT 5 名 EQ | 2名 COUNT 2 名 EQ")),
            rule(
                    "refuse/idiom",
                    c -> c.form() != Form.ARABIC
                            && c.kind() != Kind.DEADLINE
                            && (c.kind() != Kind.RATE || c.isUnit("番", "成", "倍"))
                            && Words.startIdiom(c.text(), c.start(), c.limit()),
                    fires("十年树木、百年树人。", ""),
                    fires("经过三番五次催办，仍未整改。", ""),
                    spares("十年建成林地50亩。", "十年 DURATION 10 年 EQ | 50亩 ACREAGE 50 亩 EQ")),
            rule(
                    "refuse/set-label",
                    Refusals::isSetLabel,
                    fires("坚决打好三大攻坚战。", ""),
                    fires("建设3大平台。", ""),
                    fires("完善三级物流体系。", ""),
                    fires("创建二级以上医院。", ""),
                    spares("建成三个物流园。", "三个 COUNT 3 个 EQ")),
            rule(
                    "refuse/article",
                    Refusals::isArticle,
                    fires("打造一个产业品牌，引进一批企业。", ""),
                    spares("每村至少配备一名村医。", "一名 COUNT 1 名 GE")),
            rule(
                    "refuse/phase",
                    c -> c.isUnit("期", "批", "届") && c.form() != Form.ARABIC
                            || c.isUnit("期") && c.tail(8).matches(".*(?:工程|项目|建设).*"),
                    fires("加快产业园二期建设。", ""),
                    fires("产业园2期工程开工。", ""),
                    spares("举办培训班2期。", "2期 COUNT 2 期 EQ")),
            rule(
                    "refuse/small-set",
                    Refusals::isSmallSet,
                    fires("实现规上企业两个全覆盖。", ""),
                    fires("有下列三种情形之一的，不予受理。", ""),
                    spares("新建两个停车场。", "两个 COUNT 2 个 EQ"),
                    spares("一年内受到两次以上处罚的；", "一年 DURATION 1 年 LE | 两次 COUNT 2 次 GE"),
                    spares("加快推进三个尚未开工项目。", "三个 COUNT 3 个 EQ")),
            rule(
                    "refuse/bare-magnitude",
                    Refusals::isBareMagnitude,
                    fires("开展万人助企活动。", ""),
                    fires("实施千万只工程。", ""),
                    spares("带动就业近百万人。", "百万人 COUNT 1000000 人 APPROX")),
            rule(
                    "refuse/action-name",
                    Refusals::isActionName,
                    fires("实施开发区三年倍增行动。", ""),
                    fires("深入推进三年行动计划。", ""),
                    spares("三年完成老旧管网改造。", "三年 DURATION 3 年 EQ")),
            rule(
                    "refuse/circle",
                    c -> c.isUnit("分钟", "小时") && CIRCLE.opens(c.tail(14))
                            || c.isUnit("公里") && LIVING_CIRCLE.opens(c.tail(10)),
                    fires("建设15分钟便民生活圈。", ""),
                    fires("融入省会1小时经济圈。", ""),
                    fires("打造三公里生活圈。", ""),
                    spares("15分钟内到达商圈。", "15分钟 DURATION 15 分钟 LE")),
            rule(
                    "refuse/dictionary-word",
                    Refusals::isDictionaryWord,
                    fires("对接长三角经济区。", ""),
                    spares("补贴期限为三个月。", "三个月 DURATION 3 月 EQ")),
            rule(
                    "refuse/frequency",
                    c -> c.kind() == Kind.DURATION
                            && (c.isBefore("每")
                                    || c.isBefore("每隔")
                                    || isPastSpan(c)
                                    || c.isAfter("来")
                                    || isComparedWithItself(c)
                                    || EACH_YEAR.fits(c.span()) && !c.isBeforeAny("近", "最近", "上", "前")
                                    || ONCE.fits(c.tail(8))
                                    || c.isAfterAny("累计数", "累计值", "平均数", "平均值")
                                    || c.isAfterAny("一次", "1次", "以来", "一度", "一遇", "小结", "总结", "通报", "调度", "例会", "考评")),
                    fires("每3年开展一次评估。", ""),
                    fires("五年来，经济实力跃上新台阶。", ""),
                    fires("生活一年比一年好。", ""),
                    fires("记分在一个自然年度内累计。", ""),
                    spares("近1个纳税年度按时申报的。", "1个纳税年度 DURATION 1 年 LE"),
                    spares("取得证书后的一年内应当注册。", "一年 DURATION 1 年 LE"),
                    fires("实行两年一评估、半月一调度、一天一报。", ""),
                    spares("在3年内完成评估。", "3年 DURATION 3 年 LE")),
            rule(
                    "refuse/anniversary",
                    Refusals::isAnniversary,
                    fires("以改革开放40周年为契机。", ""),
                    spares("满2周年后可续签。", "2周年 DURATION 2 年 GE")),
            rule(
                    "refuse/parties",
                    c -> c.isUnit("方") && c.form() != Form.ARABIC,
                    fires("签订三方协议。", ""),
                    spares("天然气产能达到22亿方。", "22亿方 MEASURE 2200000000 方 EQ")),
            rule(
                    "refuse/edition",
                    c -> (c.kind() == Kind.DEADLINE && isEdition(c)) || isCohort(c),
                    fires("促进2020届高校毕业生就业。", ""),
                    fires("做好2024届、2025届毕业生就业服务。", ""),
                    fires("经市政府2020年第12次常务会议通过。", ""),
                    fires("按时报送2019年度报告。", ""),
                    fires("投资完成全年计划的95%。", "95% RATE 95 % EQ"),
                    fires("公布2022—2023学年校历。", ""),
                    fires("转发2021年第二批试点名单。", ""),
                    spares("2020年建成5所学校。", "2020年 DEADLINE 2020-01-01..2020-12-31 DURING | 5所 COUNT 5 所 EQ")),
            rule(
                    "refuse/date-of-act",
                    c -> c.kind() == Kind.DEADLINE && isDateOfAct(c),
                    fires("2014年1月15日省人民政府令第197号公布的办法同时废止。", ""),
                    fires("执行2019年印发的收费目录。", ""),
                    spares("2020年6月底前印发实施方案。", "2020年6月底 DEADLINE ..2020-06-30 BY")),
            rule(
                    "refuse/year-described",
                    c -> c.kind() == Kind.DEADLINE && c.isAfterAny("是", "作为", "系") && !c.isAfterAny("是否"),
                    fires("今年是决胜全面小康的关键之年。", ""),
                    spares("今年建成5所学校。", "今年 DEADLINE .. DURING | 5所 COUNT 5 所 EQ")),
            rule(
                    "refuse/recurrent-date",
                    c -> isSeason(c)
                            || c.kind() == Kind.DEADLINE
                                    && !c.hasYear()
                                    && (RECURRENT.in(c.behind(16))
                                            || ONCE.fits(c.tail(8))
                                            || c.isBeforeAny(
                                                    "每年", "每年的", "每月", "次月", "当月", "历年", "逐月", "每年于", "于每年", "每季度",
                                                    "每年度", "当年", "次年", "翌年", "当年的", "次年的", "每个年度", "下一年度", "下年度", "上年度",
                                                    "上年", "上一年", "上一年度", "前一年"))
                            || isNextOfEach(c),
                    fires("以上年第四季度用电量为基数。", ""),
                    fires("费用应于次年第一季度清算完毕。", ""),
                    fires("每年6月底前报送情况。", ""),
                    fires("用煤高峰期(10月至次年1月)加强调度。", ""),
                    fires("实行全年一考核。", ""),
                    spares(
                            "2020年启动建设，次年6月底前完工。",
                            "2020年 DEADLINE 2020-01-01..2020-12-31 DURING | 次年6月底 DEADLINE ..2021-06-30 BY"),
                    spares("2020年6月底前报送情况。", "2020年6月底 DEADLINE ..2020-06-30 BY")),
            rule(
                    "refuse/formula",
                    c -> c.kind() == Kind.DEADLINE
                            && !c.hasYear()
                            && ("+×÷=".indexOf(c.before()) >= 0 || FORMULA.opens(c.tail(16))),
                    fires("年度得分=(上半年得分+下半年得分)÷2。", ""),
                    spares("上半年得分达到90分。", "上半年 DEADLINE .. DURING | 90分 COUNT 90 分 EQ")),
            rule(
                    "refuse/own-year",
                    c -> c.kind() == Kind.DEADLINE && isOwnYear(c),
                    fires("本年度奖励最高5万元。", "5万元 AMOUNT 50000 元 LE"),
                    spares("本年度内完成改造。", "本年度 DEADLINE .. DURING")),
            rule(
                    "refuse/day-of-month",
                    c -> c.isUnit("日")
                            && c.kind() == Kind.DURATION
                            && (c.before() == '月' || DAY_OF_EACH.in(c.head(10)) || HOUR.opens(c.tail(6))),
                    fires("于每月10日集中申报。", ""),
                    fires("请于12日18时前报到。", ""),
                    spares("自受理之日起30日内作出决定。", "30日 DURATION 30 日 LE")),
            rule(
                    "refuse/institute-number",
                    c -> c.isUnit("所")
                            && c.end() - c.start() == 4
                            && !c.more()
                            && Character.isIdeographic(c.after())
                            && !Words.endInDeed(c.head(6))
                            && !INSTITUTIONS.in(c.tail(12)),
                    fires("支持602所科研建设项目。", ""),
                    spares("改造乡村学校602所。", "602所 COUNT 602 所 EQ")));

    /** All of them; what names a place or an hour is told first. */
    static final List<Rule<Predicate<Candidate>>> RULES =
            Stream.concat(NamingNumbers.RULES.stream(), OWN.stream()).toList();

    private Refusals() {}

    /** Id of the first rule that refuses the candidate, or null. */
    static @Nullable String refuse(Candidate candidate) {
        for (Rule<Predicate<Candidate>> rule : RULES) {
            if (rule.production().test(candidate)) {
                return rule.id();
            }
        }
        return null;
    }

    private static Rule<Predicate<Candidate>> rule(
            String id, Predicate<Candidate> refuses, org.gongwen.extract.rule.Example... examples) {
        return Rule.of(id, refuses, examples);
    }

    private static boolean isInCode(Candidate c) {
        char before = c.before();
        boolean letter =
                (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before == '_' || before == '#';
        boolean signed = (before == '-' || before == '.' || before == '—' || before == '+')
                && c.start() - 2 >= c.floor()
                && (before == '+'
                        ? NumeralReader.isDigit(c.text().charAt(c.start() - 2))
                        : isLatin(c.text().charAt(c.start() - 2)));
        return c.form() == Form.ARABIC && (letter || signed) && c.kind() != Kind.DEADLINE;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || NumeralReader.isDigit(c);
    }

    private static boolean isSetLabel(Candidate c) {
        if (c.kind() != Kind.COUNT) {
            return false;
        }
        return c.isUnit("大", "级")
                || (c.isUnit("类") && c.small() && !Words.endInDeed(c.head(8)))
                || (c.form() != Form.ARABIC && c.isUnit("级", "层", "类", "线", "型", "方", "维", "位", "门", "口", "本", "面"));
    }

    /** 一 with a classifier is an article, but behind 至少, 不少于, 每. */
    private static boolean isArticle(Candidate c) {
        if (c.kind() != Kind.COUNT || c.text().charAt(c.start()) != '一' || c.unitStart() != c.start() + 1) {
            return false;
        }
        String head = c.head(10);
        if (c.isBefore("每") || FREQUENCY.in(head)) {
            return true;
        }
        return !(head.endsWith("至少")
                || head.endsWith("不少于")
                || head.contains("每")
                || head.contains("至少")
                || head.contains("不少于")
                || head.endsWith("不低于"));
    }

    private static boolean isSmallSet(Candidate c) {
        if (c.kind() != Kind.COUNT || c.form() != Form.CHINESE || !c.small() || c.more()) {
            return false;
        }
        if (c.isUnit("次") && c.isAfterAny("以上", "及以上", "(含)以上")) {
            return false;
        }
        if (c.isUnit("次") && Character.isIdeographic(c.after()) && !TIMES.in(c.head(6))) {
            return true;
        }
        boolean closes = c.isUnit("次") && !Character.isIdeographic(c.after());
        boolean people = closes || c.isUnit("人", "名", "户", "所", "座", "辆", "台", "套", "公里", "家", "人次", "场");
        boolean listed = LISTED.in(c.head(6));
        if (DRIVEN.in(c.head(6)) && PROJECTS.opens(c.tail(18))) {
            return false;
        }
        boolean set = c.isAfterAny(
                "全覆盖", "方面", "维护", "确保", "必须", "坚持", "层面", "阶段", "环节", "维度", "不", "统一", "结合", "转变", "到位", "优先", "一律",
                "班子");
        return listed || set || !(people || Words.endInDeed(c.head(8)));
    }

    private static boolean isBareMagnitude(Candidate c) {
        if (c.form() != Form.MAGNITUDE || c.more() || c.kind() == Kind.RATE) {
            return false;
        }
        if (c.unitStart() - c.start() == 1 && c.end() == c.unitStart()) {
            return true;
        }
        boolean compared = c.isBeforeAny(
                        "近", "约", "超", "超过", "逾", "破", "突破", "达", "达到", "过", "不足", "不到", "至少", "不少于", "不低于", "接近", "每")
                || c.isAfterAny("以上", "以下", "以内", "左右");
        return !compared;
    }

    private static boolean isActionName(Candidate c) {
        boolean name = (c.kind() == Kind.DURATION && c.isUnit("年", "天", "月")) || c.form() == Form.MAGNITUDE;
        return name
                && !"内以之前后，。、".contains(String.valueOf(c.after()))
                && ACTION_NAME.opens(c.tail(14))
                && startsName(c);
    }

    /** 过去五年, 极不平凡的五年, 下一年度: spans without an anchor of their own. */
    private static boolean isPastSpan(Candidate c) {
        boolean one = c.text().charAt(c.start()) == '一' && c.unitStart() == c.start() + 1;
        boolean named =
                one && c.isUnit("年") && (c.isBeforeAny("的", "关键", "重要", "决胜", "收官", "攻坚", "开局", "又") || c.isAfter("比"));
        boolean within = one && c.isUnit("年") && c.isBefore("的") && c.isAfterAny("内", "以内", "之内");
        boolean shifted = named && !within
                || one && c.isBeforeAny("上", "下", "新", "同", "某", "另", "这", "那", "该") && c.isUnit("年")
                || one && c.isBeforeAny("后", "前") && c.isUnit("年") && !c.isAfterAny("内", "以内", "之内");
        boolean summed = c.isBefore("的") && "，。；,\n".indexOf(c.after()) >= 0 && SUMMED.in(c.head(12));
        return shifted || summed || c.isBeforeAny("过去", "过去的", "这", "以来的", "走过的", "刚刚过去的", "新时代");
    }

    /** 本年度: whichever year is meant, unless something is to be done within it. */
    private static boolean isOwnYear(Candidate c) {
        return c.end() - c.start() == 3
                && Wording.startsAt(c.text(), c.start(), c.limit(), "本年度")
                && !c.isAfterAny("内", "末", "底", "前", "结束");
    }

    /** The date of an act that is named, not a date by which it is to be done. */
    private static boolean isDateOfAct(Candidate c) {
        if (c.isAfterAny("前", "之前", "以前", "底", "起", "至", "内") || c.isBeforeAny("到", "至", "于", "自", "力争", "确保", "在")) {
            return false;
        }
        String tail = c.tail(30);
        boolean whole = c.end() - c.start() >= 8;
        return ACT_NAMED.fits(tail) || (whole && ACT_FAR.fits(tail));
    }

    /** A name follows at once: no verb of finishing, no 的. */
    private static boolean startsName(Candidate c) {
        String tail = c.tail(14);
        return !NO_NAME.opens(tail);
    }

    private static boolean isEdition(Candidate c) {
        boolean annual = c.text().charAt(c.end() - 1) == '度' && c.text().charAt(c.end() - 2) == '年';
        return c.after() == '《' || isPlanOfYear(c) || EDITION.opens(annual ? "度" + c.tail(24) : c.tail(24));
    }

    /** 2024届, 2022—2023学年: the year of a school cohort. */
    private static boolean isCohort(Candidate c) {
        boolean year = c.form() == Form.ARABIC
                && c.unitStart() - c.start() >= 4
                && (c.isAt("19") || c.isAt("20"))
                && c.isUnit("学年");
        return year || (c.isUnit("届", "级") && c.unitStart() - c.start() == 4);
    }

    private static boolean isDictionaryWord(Candidate c) {
        return (c.form() == Form.CHINESE || c.form() == Form.COMPOUND)
                && c.kind() != Kind.DEADLINE
                && c.kind() != Kind.RATE
                && Words.crosses(c.text(), c.floor(), c.limit(), c.start(), c.unitStart(), c.end());
    }

    /** 改革开放40周年; 满2周年后 is a term. */
    private static boolean isAnniversary(Candidate c) {
        return Wording.startsAt(c.text(), c.unitStart(), c.limit(), "周年")
                && !c.isBefore("满")
                && !c.isAfterAny("内", "以内", "以上", "后", "前");
    }

    /** 应于次年第一季度清算: the year behind each one, where the sentence names none before it. */
    private static boolean isNextOfEach(Candidate c) {
        boolean next = c.kind() == Kind.DEADLINE && (c.isAt("次年") || c.isAt("翌年"));
        return next && !YEAR.in(c.behind(60));
    }

    /** 完成全年计划的141.7%: a plan's name. */
    private static boolean isPlanOfYear(Candidate c) {
        return c.kind() == Kind.DEADLINE && c.isAt("全年") && OF_PLAN.opens(c.tail(10));
    }

    /** 10月至次年1月: a season of every year. */
    private static boolean isSeason(Candidate c) {
        String span = c.kind() == Kind.DEADLINE
                ? c.text().subSequence(c.start(), c.end()).toString()
                : "";
        int next = Math.max(span.indexOf("次年"), span.indexOf("翌年"));
        return next > 0 && span.lastIndexOf('年', next - 1) < 0;
    }

    /** 一年比一年, 一年更比一年. */
    private static boolean isComparedWithItself(Candidate c) {
        String span = c.span();
        return c.isAfterAny("比" + span, "更比" + span) || c.isBeforeAny(span + "比", span + "更比");
    }

    /** 1万—3万元(含1万元，不含3万元): the note repeats the numbers in front of it. */
    private static boolean repeatsBound(Candidate c) {
        if (!c.isAfterAny(")", "，", ",", "、") || !c.isBefore("含")) {
            return false;
        }
        int open = c.start() - 1;
        int reach = Math.max(c.floor() + 1, c.start() - LONGEST_NOTE);
        while (open > reach && "()".indexOf(c.text().charAt(open)) < 0) {
            open--;
        }
        boolean note = c.text().charAt(open) == '(' && "含不".indexOf(c.text().charAt(open + 1)) >= 0;
        String ahead = c.text()
                .subSequence(Math.max(c.floor(), open - LONGEST_NOTE), open)
                .toString();
        return note && ahead.contains(c.text().subSequence(c.start(), c.unitStart()));
    }
}
