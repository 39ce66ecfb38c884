package org.gongwen.extract.recognise;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;

/** 时间非指标: refuses lengths of time that recur or have no anchor, and dates that only name something. */
final class TimeRefusals {
    private static final TextPattern EDITION = TextPattern.of(
            "(?:度)?(?:(?:国内|全国|普通|高等|全日制){0,2}(?:高校|学校|大学|中职|高职|大中专)?(?:学校)?应届|届|级(?!以)|版|修订|修正|年鉴|蓝皮书|白皮书|学年|秋季学期|春季学期|第[一二三四五六七八九十0-9]+(?:次|届|号|期|批)|(?:度)?(?:工作)?(?:报告|公报|决算|总结)|度[^，,。；;、的0-9]{0,4}(?:最[具美佳]|十[大佳]|优秀(?!率)|先进(?!制造|技术|水平|产能))|度[^，,。；;、]{0,20}(?:计划|方案|预算|目录|清单|要点|名单|指南|报告|决算|审计|经验)|(?!举办|召开|承办|筹办|举行|组织|参加|办好|开展|完成|启动|实施|做好)[^，,。；;、的]{0,14}(?:大会|冬奥会|奥运会|亚运会|全运会|运动会|博览会|世博会|论坛|峰会|科学技术奖|全会|会议|普查|清查|考试))");
    private static final TextPattern RECURRENT =
            TextPattern.of("每(?:年度?|月|季度?)(?:的)?[0-9一二三四五六七八九十月日底末初上中下旬前]{1,8}[、和及与]$");
    private static final TextPattern EACH_YEAR = TextPattern.of("[一1]个?(?:自然|会计|财政|纳税|考核|评价|预算|结算|保险|医保|参保|待遇)年度?");
    private static final TextPattern YEAR = TextPattern.of("[0-9〇一二三四五六七八九]{4}年|今年|本年[^度]");
    private static final TextPattern OF_PLAN = TextPattern.of("(?:计划|目标|任务|预算|预期){1,2}(?:数|值)?的");
    /** 一调度, 一评估: what is done once in each such period. */
    private static final TextPattern ONCE = TextPattern.of(
            "一(?!体(?!检)|[律直般定并共样批起同些旦路方线级个家所条项次名人户亩年月十百千万亿倍])(?:\\p{IsHan}{1,2}(?:的.*)?|\\p{IsHan}{1,4}制.*)");

    private static final String ACTS = "公布|发布|印发|通过|批准|修订|修正|下发|颁布|签订|签署|审议通过|第[一二三]次修改|修改";
    private static final TextPattern ACT_NAMED = TextPattern.of("(?:" + ACTS + ")的.*");
    private static final TextPattern ACT_FAR = TextPattern.of(".{0,24}(?:" + ACTS + ")(?:的.*|\\)?)");
    private static final TextPattern HOUR = TextPattern.of("(?:上午|下午|晚上|中午|凌晨|[0-9]{1,2}(?:时|点))");
    private static final TextPattern DAY_OF_EACH = TextPattern.of("(?:[每次当本上下][个]?月|季度末|末月|每季|逢).{0,3}$");
    private static final TextPattern FORMULA = TextPattern.of("[^“”]{1,12}[+×÷=]");
    private static final TextPattern REPORT = TextPattern.of("[、和及与]?(?:年度|全年)?(?:工作)?(?:总结|小结|报告|报表)");
    private static final TextPattern SUMMED = TextPattern.of("(?:以来|是|极|平凡|奋斗).*的$");

    static final List<Rule<Predicate<Candidate>>> RULES = List.of(
            Rule.of(
                    "refuse/frequency",
                    c -> c.kind() == Kind.DURATION
                            && (c.isBefore("每")
                                    || c.isBefore("每隔")
                                    || isPastSpan(c)
                                    || c.isAfter("来")
                                    || isComparedWithItself(c)
                                    || EACH_YEAR.fits(c.span()) && !c.isBeforeAny("近", "最近", "上", "前")
                                    || ONCE.fits(c.tail(8))
                                    || c.isAt("半年") && REPORT.opens(c.tail(8))
                                    || c.isAfterAny("累计数", "累计值", "平均数", "平均值")
                                    || c.isAfterAny("一次", "1次", "以来", "一度", "一遇", "小结", "总结", "通报", "调度", "例会", "考评")),
                    fires("每3年开展一次评估。", ""),
                    fires("五年来，经济实力跃上新台阶。", ""),
                    fires("生活一年比一年好。", ""),
                    fires("半年和年度工作总结应按时报送。", ""),
                    fires("记分在一个自然年度内累计。", ""),
                    fires("将一年各月划分为高峰月和低谷月。", ""),
                    spares("近1个纳税年度按时申报的。", "1个纳税年度 DURATION 1 年 LE"),
                    spares("记录保存不少于药品有效期满后一年。", "一年 DURATION 1 年 GE"),
                    spares("取得证书后的一年内应当注册。", "一年 DURATION 1 年 LE"),
                    fires("实行两年一评估、半月一调度、一天一报。", ""),
                    spares("在3年内完成评估。", "3年 DURATION 3 年 LE")),
            Rule.of(
                    "refuse/anniversary",
                    TimeRefusals::isAnniversary,
                    fires("以改革开放40周年为契机。", ""),
                    spares("满2周年后可续签。", "2周年 DURATION 2 年 GE")),
            Rule.of(
                    "refuse/edition",
                    c -> (c.kind() == Kind.DEADLINE && isEdition(c)) || isCohort(c),
                    fires("促进2020届高校毕业生就业。", ""),
                    fires("做好2024届、2025届毕业生就业服务。", ""),
                    fires("面向2025年国内高校应届毕业生招聘。", ""),
                    fires("经市政府2020年第12次常务会议通过。", ""),
                    fires("按时报送2019年度报告。", ""),
                    fires("获评2025年度最具幸福感城市。", ""),
                    fires("投资完成全年计划的95%。", "95% RATE 95 % EQ"),
                    fires("公布2022—2023学年校历。", ""),
                    fires("转发2021年第二批试点名单。", ""),
                    spares("2020年建成5所学校。", "2020年 DEADLINE 2020-01-01..2020-12-31 DURING | 5所 COUNT 5 所 EQ")),
            Rule.of(
                    "refuse/date-of-act",
                    c -> c.kind() == Kind.DEADLINE && isDateOfAct(c),
                    fires("2014年1月15日省人民政府令第197号公布的办法同时废止。", ""),
                    fires("执行2019年印发的收费目录。", ""),
                    spares("2020年6月底前印发实施方案。", "2020年6月底 DEADLINE ..2020-06-30 BY")),
            Rule.of(
                    "refuse/year-described",
                    c -> c.kind() == Kind.DEADLINE && c.isAfterAny("是", "作为", "系") && !c.isAfterAny("是否"),
                    fires("今年是决胜全面小康的关键之年。", ""),
                    spares("今年建成5所学校。", "今年 DEADLINE .. DURING | 5所 COUNT 5 所 EQ")),
            Rule.of(
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
            Rule.of(
                    "refuse/no-such-day",
                    c -> c.kind() == Kind.DURATION && c.isUnit("年") && isYear(c),
                    fires("于2021年9月31日前完成部署。", ""),
                    spares("水库已运行60年。", "60年 DURATION 60 年 EQ")),
            Rule.of(
                    "refuse/formula",
                    c -> c.kind() == Kind.DEADLINE
                            && !c.hasYear()
                            && ("+×÷=".indexOf(c.before()) >= 0 || FORMULA.opens(c.tail(16))),
                    fires("年度得分=(上半年得分+下半年得分)÷2。", ""),
                    spares("上半年得分达到90分。", "上半年 DEADLINE .. DURING | 90分 COUNT 90 分 EQ")),
            Rule.of(
                    "refuse/own-year",
                    c -> c.kind() == Kind.DEADLINE && isOwnYear(c),
                    fires("本年度奖励最高5万元。", "5万元 AMOUNT 50000 元 LE"),
                    spares("本年度内完成改造。", "本年度 DEADLINE .. DURING")),
            Rule.of(
                    "refuse/day-of-month",
                    c -> c.isUnit("日")
                            && c.kind() == Kind.DURATION
                            && (c.before() == '月'
                                    || c.isBefore("最后")
                                    || DAY_OF_EACH.in(c.head(10))
                                    || HOUR.opens(c.tail(6))),
                    fires("于每月10日集中申报。", ""),
                    fires("请于12日18时前报到。", ""),
                    fires("“月”指每月的1日至最后一日。", ""),
                    spares("自受理之日起30日内作出决定。", "30日 DURATION 30 日 LE")));

    private TimeRefusals() {}

    /** 过去五年, 极不平凡的五年, 下一年度: spans without an anchor of their own. */
    private static boolean isPastSpan(Candidate c) {
        boolean one = c.text().charAt(c.start()) == '一' && c.unitStart() == c.start() + 1;
        boolean named = one
                && c.isUnit("年")
                && (c.isBeforeAny("的", "关键", "重要", "决胜", "收官", "攻坚", "开局", "又")
                        || c.isAfterAny("比", "各月", "四季", "之计", "到头"));
        boolean within = one && c.isUnit("年") && c.isBefore("的") && c.isAfterAny("内", "以内", "之内");
        boolean shifted = named && !within
                || one && c.isBeforeAny("上", "下", "新", "同", "某", "另", "这", "那", "该") && c.isUnit("年")
                || one
                        && c.isBeforeAny("后", "前")
                        && !c.isBeforeAny("满后", "之后", "结束后", "终止后", "到期后", "满前", "之前")
                        && c.isUnit("年")
                        && !c.isAfterAny("内", "以内", "之内");
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

    /** 2021年 of a day that no calendar has. */
    private static boolean isYear(Candidate c) {
        return c.form() == Form.ARABIC && c.unitStart() - c.start() == 4 && (c.isAt("19") || c.isAt("20"));
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
        String span = c.kind() == Kind.DEADLINE ? c.span() : "";
        int next = Math.max(span.indexOf("次年"), span.indexOf("翌年"));
        return next > 0 && span.lastIndexOf('年', next - 1) < 0;
    }

    /** 一年比一年, 一年更比一年. */
    private static boolean isComparedWithItself(Candidate c) {
        String span = c.span();
        return c.isAfterAny("比" + span, "更比" + span) || c.isBeforeAny(span + "比", span + "更比");
    }
}
