package org.gongwen.extract.recognise;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;

/** 计数非指标: refuses numbers that are part of a name, a set's label, an ordinal, an article or a figure of speech. */
final class CountRefusals {
    private static final TextPattern STAGE = TextPattern.of("工程|项目|建设");
    private static final TextPattern ACTION_NAME =
            TextPattern.of("(?:[^的]{0,12})(?:行动|计划|攻坚|规划|工程|活动|战役|倍增|方案|专项|大会战|战略|禁渔|禁捕)");
    private static final TextPattern ORDINAL_SERIES = TextPattern.of("第[0-9一二三四五六七八九十百]+(?:条|款|项)?[、和至—-]$");
    private static final TextPattern TIMES = TextPattern.of("(?:开展|组织|进行|检查|召开|举办|至少|不少于|不得少于|不超过|最多|每年|每月|每季度|每半年)$");
    private static final int LONGEST_NOTE = 24;
    /** 人数, 基数: nouns that end in 数, which counts nothing there. */
    private static final TextPattern NOUN_IN_NUMBER = TextPattern.of("[人次总户基天件倍函系指参个多半]数$");

    private static final TextPattern FREQUENCY = TextPattern.of("每[0-9一二三两半个]{0,2}(?:年度?|个?月|季度?|周|天|日|学期|学年)");
    private static final TextPattern INSTITUTIONS = TextPattern.of("(?:学校|小学|中学|医院|幼儿园|高校|院校|大学|学院|机构|中心|敬老院|养老院|卫生院)");
    private static final TextPattern PROJECTS =
            TextPattern.of("(?!全|方面)[^和]{0,14}(?:项目|工程|机组|泊位|水库|电站|大桥|隧道|变电站)(?!化|管理|制|建设年)");
    private static final TextPattern DRIVEN = TextPattern.of("(?:推进|推动|加快|启动|抓好|实施)$");
    private static final TextPattern CIRCLE = TextPattern.of("[^的内之可到达完前后]{0,10}圈");
    private static final TextPattern LIVING_CIRCLE = TextPattern.of(".{0,4}(?:生活|服务|便民|健身|养老|就医|文化|消费)圈");
    private static final TextPattern LISTED = TextPattern.of("(?:下列|以下|上述|如下|这|那|其他|另外|前述|前)$");
    private static final TextPattern NO_NAME = TextPattern.of("(?:完成|建成|实现|实施|累计|共|总|力争|达到|新增|建设|安排|不)");

    static final List<Rule<Predicate<Candidate>>> RULES = List.of(
            Rule.of(
                    "refuse/quotation",
                    c -> c.mask().isQuoted(c.start())
                            && !(c.text().charAt(c.start()) == '“' || c.text().charAt(c.start()) == '"'),
                    fires("开展“50家星级餐饮门店”评定活动。", ""),
                    fires("落实“稳增长20条”政策。", ""),
                    spares("评定50家“星级”餐饮门店。", "50家 COUNT 50 家 EQ")),
            Rule.of(
                    "refuse/title",
                    c -> c.mask().isTitled(c.start()),
                    fires("落实《职业技能提升行动实施细则(2019-2021年)》。", ""),
                    fires("按照《养老服务条例》城区2020年河湖整治方案》执行。", ""),
                    spares("按照《养老服务条例》，2021年底前建成5所养老院。", "2021年底 DEADLINE ..2021-12-31 BY | 5所 COUNT 5 所 EQ")),
            Rule.of(
                    "refuse/ordinal",
                    c -> ORDINAL_SERIES.in(c.behind(8))
                            || c.isBeforeAny("第", "附件", "附表", "附图", "附录")
                            || (c.isBeforeAny("前", "居", "列") && c.isUnit("名", "位", "强") && c.kind() == Kind.COUNT),
                    fires("推进全省第3批改革试点。", ""),
                    fires("主要指标位居全省前3位。", ""),
                    spares("分3批建设安置房。", "3批 COUNT 3 批 EQ")),
            Rule.of(
                    "refuse/code",
                    CountRefusals::isInCode,
                    fires("购置TS-3台式钻机。", ""),
                    fires("采用GB3套用标准。", ""),
                    spares("变电容量达到5MVA。", "5MVA MEASURE 5 MVA EQ")),
            Rule.of(
                    "refuse/multiplication",
                    c -> "×xX*".indexOf(c.before()) >= 0
                            && c.start() - 2 >= c.floor()
                            && NumeralReader.isDigit(c.text().charAt(c.start() - 2)),
                    fires("提供7×24小时服务。", ""),
                    spares("在24小时内上报。", "24小时 DURATION 24 小时 LE")),
            Rule.of(
                    "refuse/denominator",
                    c -> c.before() == '/'
                            && c.start() - 2 >= c.floor()
                            && NumeralReader.isDigit(c.text().charAt(c.start() - 2))
                            && c.end() == c.unitStart(),
                    fires("孕产妇死亡率控制在10/10万以下。", ""),
                    spares("死亡人数控制在10人以下。", "10人 COUNT 10 人 LE")),
            Rule.of(
                    "refuse/per-base",
                    c -> c.isBefore("每") && (c.form() == Form.MAGNITUDE || (c.isTenfold() && !c.small())),
                    fires("每千人口床位数达到7.5张。", "7.5张 COUNT 7.5 张 EQ"),
                    fires("每万人发明专利拥有量12件。", "12件 COUNT 12 件 EQ"),
                    spares("每村投入1000元。", "1000元 AMOUNT 1000 元 EQ")),
            Rule.of(
                    "refuse/vague",
                    c -> c.form() != Form.ARABIC
                            && c.isBeforeAny("数", "几", "好几", "成千", "成百")
                            && !NOUN_IN_NUMBER.in(c.behind(2)),
                    fires("数十家企业参展。", ""),
                    fires("数百名干部参加。", ""),
                    spares("共有十五家企业参展。", "十五家 COUNT 15 家 EQ"),
                    spares("载人超过核定人数百分之五十的，记6分。", "百分之五十 RATE 50 % GT | 6分 COUNT 6 分 EQ")),
            Rule.of(
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
            Rule.of(
                    "refuse/repeated-bound",
                    CountRefusals::repeatsBound,
                    fires("奖励100亩(含100亩)以上的基地。", "100亩 ACREAGE 100 亩 GE"),
                    fires("税额5万—10万元(含5万元，不含10万元)的计4分。", "5万—10万元 AMOUNT 50000 元 RANGE upper=100000 | 4分 COUNT 4 分 EQ"),
                    spares("配备干部5名(含2名女干部)。", "5名 COUNT 5 名 EQ | 2名 COUNT 2 名 EQ")),
            Rule.of(
                    "refuse/idiom",
                    c -> c.form() != Form.ARABIC
                            && c.kind() != Kind.DEADLINE
                            && (c.kind() != Kind.RATE || c.isUnit("番", "成", "倍"))
                            && Words.startIdiom(c.text(), c.start(), c.limit()),
                    fires("十年树木、百年树人。", ""),
                    fires("经过三番五次催办，仍未整改。", ""),
                    spares("十年建成林地50亩。", "十年 DURATION 10 年 EQ | 50亩 ACREAGE 50 亩 EQ")),
            Rule.of(
                    "refuse/set-label",
                    CountRefusals::isSetLabel,
                    fires("坚决打好三大攻坚战。", ""),
                    fires("建设3大平台。", ""),
                    fires("完善三级物流体系。", ""),
                    fires("创建二级以上医院。", ""),
                    spares("建成三个物流园。", "三个 COUNT 3 个 EQ")),
            Rule.of(
                    "refuse/article",
                    CountRefusals::isArticle,
                    fires("打造一个产业品牌，引进一批企业。", ""),
                    spares("每村至少配备一名村医。", "一名 COUNT 1 名 GE"),
                    fires("对企业的检查，每半年开展一次。", ""),
                    spares("对企业的检查，每半年不少于一次。", "一次 COUNT 1 次 GE")),
            Rule.of(
                    "refuse/phase",
                    c -> c.isUnit("期", "批", "届") && c.form() != Form.ARABIC || c.isUnit("期") && STAGE.in(c.tail(8)),
                    fires("加快产业园二期建设。", ""),
                    fires("产业园2期工程开工。", ""),
                    spares("举办培训班2期。", "2期 COUNT 2 期 EQ")),
            Rule.of(
                    "refuse/small-set",
                    CountRefusals::isSmallSet,
                    fires("实现规上企业两个全覆盖。", ""),
                    fires("有下列三种情形之一的，不予受理。", ""),
                    spares("新建两个停车场。", "两个 COUNT 2 个 EQ"),
                    spares("主持过两项学术课题，获科技进步奖三项以上。", "两项 COUNT 2 项 EQ | 三项 COUNT 3 项 GE"),
                    spares("存在两个或以上违法行为的；", "两个 COUNT 2 个 GE"),
                    spares("一年内受到两次以上处罚的；", "一年 DURATION 1 年 LE | 两次 COUNT 2 次 GE"),
                    spares("加快推进三个尚未开工项目。", "三个 COUNT 3 个 EQ")),
            Rule.of(
                    "refuse/bare-magnitude",
                    CountRefusals::isBareMagnitude,
                    fires("开展万人助企活动。", ""),
                    fires("实施千万只工程。", ""),
                    spares("带动就业近百万人。", "百万人 COUNT 1000000 人 APPROX")),
            Rule.of(
                    "refuse/action-name",
                    CountRefusals::isActionName,
                    fires("实施开发区三年倍增行动。", ""),
                    fires("深入推进三年行动计划。", ""),
                    spares("三年完成老旧管网改造。", "三年 DURATION 3 年 EQ")),
            Rule.of(
                    "refuse/circle",
                    c -> c.isUnit("分钟", "小时") && CIRCLE.opens(c.tail(14))
                            || c.isUnit("公里") && LIVING_CIRCLE.opens(c.tail(10)),
                    fires("建设15分钟便民生活圈。", ""),
                    fires("融入省会1小时经济圈。", ""),
                    fires("打造三公里生活圈。", ""),
                    spares("15分钟内到达商圈。", "15分钟 DURATION 15 分钟 LE")),
            Rule.of(
                    "refuse/dictionary-word",
                    CountRefusals::isDictionaryWord,
                    fires("对接长三角经济区。", ""),
                    spares("补贴期限为三个月。", "三个月 DURATION 3 月 EQ")),
            Rule.of(
                    "refuse/parties",
                    c -> c.isUnit("方") && c.form() != Form.ARABIC,
                    fires("签订三方协议。", ""),
                    spares("天然气产能达到22亿方。", "22亿方 MEASURE 2200000000 方 EQ")),
            Rule.of(
                    "refuse/institute-number",
                    c -> c.isUnit("所")
                            && c.end() - c.start() == 4
                            && !c.more()
                            && Character.isIdeographic(c.after())
                            && !Words.endInDeed(c.head(6))
                            && !c.isAfterAny("以上", "以下", "以内", "左右", "及以上")
                            && !INSTITUTIONS.in(c.tail(12)),
                    fires("支持602所科研建设项目。", ""),
                    spares("改造乡村学校602所以上。", "602所 COUNT 602 所 GE"),
                    spares("改造乡村学校602所。", "602所 COUNT 602 所 EQ")));

    private CountRefusals() {}

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
        if (c.isBeforeAny("至少", "不少于", "不低于", "不得少于")) {
            return false;
        }
        if (c.isBefore("每") || FREQUENCY.in(head)) {
            return true;
        }
        return !(head.contains("每") || head.contains("至少") || head.contains("不少于"));
    }

    private static boolean isSmallSet(Candidate c) {
        if (c.kind() != Kind.COUNT || c.form() != Form.CHINESE || !c.small() || c.more()) {
            return false;
        }
        if (c.isAfterAny("以上", "及以上", "(含)以上", "或以上", "以下", "以内")
                || c.isBeforeAny("至少", "不少于", "不低于", "不超过", "最多", "过")) {
            return false;
        }
        if (c.isUnit("次") && Character.isIdeographic(c.after()) && !TIMES.in(c.head(6))) {
            return true;
        }
        boolean closes = c.isUnit("次") && !Character.isIdeographic(c.after());
        boolean people =
                closes || c.isAt("两处") || c.isUnit("人", "名", "户", "所", "座", "辆", "台", "套", "公里", "家", "人次", "场");
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

    /** A name follows at once: no verb of finishing, no 的. */
    private static boolean startsName(Candidate c) {
        String tail = c.tail(14);
        return !NO_NAME.opens(tail);
    }

    private static boolean isDictionaryWord(Candidate c) {
        return (c.form() == Form.CHINESE || c.form() == Form.COMPOUND)
                && c.kind() != Kind.DEADLINE
                && c.kind() != Kind.RATE
                && Words.crosses(c.text(), c.floor(), c.limit(), c.start(), c.unitStart(), c.end());
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
