package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.Stretch;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;

/** 条件规则: quantities of a case, and lengths of time and dates that say for whom or for what a rule holds. */
final class ConditionRules {
    /** A length of time in which or before whose end something is to be done. */
    private static final TextPattern PROCEDURAL = TextPattern.of(
            "(?:(?:期满|届满|到期|期限)(?:之?日)?[前后]|(?:期满|届满|到期|终止|解除|送达)(?:之日起|后)|提前|整改|(?:开展|实施|开工|施工|作业|举办|举行|开始|启用)[^，,；;。]{0,8}前)$");

    private static final TextPattern OF_CASE = TextPattern.of("^[^，,；;。]{0,30}的[，,；;]");
    private static final TextPattern SINCE = TextPattern.of("(?:日起|以?后|之后)$");
    /** 购车之日起60日内，因质量问题…的，可以退货: the time in which it happens. */
    private static final TextPattern HAPPENING = TextPattern.of(
            "^(?:以?内)?(?:或者?[^，,]{2,24})?(?:\\([^)]{0,8}\\))?[，,]?(?:因(?![为此])|出现|发生|累计|连续|被|发现)[^；;。]{2,60}?的[，,]");

    private static final TextPattern LAID_DOWN = TextPattern.of("原则上|一般(?!公共|债)|应当");
    private static final TextPattern BARRED = TextPattern.of("不得(?:超过|少于|低于|高于|多于)?$");
    private static final TextPattern SAID_TO_BE = TextPattern.of("[为是](?:连续)?$");
    private static final TextPattern RANGE_OF = TextPattern.of("(?:范围|对象)(?:为|是|包括|：|:)[^，,；;。]{0,8}$");
    private static final TextPattern OF_RANGE =
            TextPattern.of("^(?:底|末)?(?:前|后|以前|以后|之前|之后|起|期间|内)?[^，,；;。]{2,60}的[^，,；;。]{2,}");
    private static final TextPattern SCORING = TextPattern.of("(?:计|加|减|扣|得)(?:分|[0-9])");
    private static final TextPattern WHEN = TextPattern.of("^[^，,；;。]{0,16}?(?:(?<![及小同按限实平临届定准随适当])时|的情况下|情形下)[，,]");
    private static final TextPattern ONCE = TextPattern.of("^后(?:\\(|[，,0-9])");
    private static final TextPattern RADIUS_BEHIND = TextPattern.of("^(?:的)?范围(?:以)?内");
    private static final TextPattern WITHIN = TextPattern.of("^以?内");
    private static final Cues LENGTH = Cues.of("米|里");
    private static final TextPattern LIMITED = TextPattern.of("(?:控制|压缩|缩短|降低|下降|不超过|稳定|保持)[^，,；;。]{0,4}$");
    private static final TextPattern APPLICANT =
            TextPattern.of("(?:注册资[本金]|实缴资本|注册资本金|从业人员|职工人数|(?<!保险)参保人数)(?:应|须|需)?$");
    private static final TextPattern APPLYING =
            TextPattern.of("^(?:申报|申请|参评|报名|报考|投标|应聘|参选|推荐)(?:单位|企业|机构|主体|项目|对象|人员?|者)(?!数)");
    /** 最多填报19个志愿: what who applies may do. */
    private static final TextPattern CHOOSING =
            TextPattern.of("(?:填报|选报|兼报|报考|填写|选择|选填|推荐|报送|提交|上传|申报)(?:项目|志愿|专业)?(?:不得?超过)?$");

    private static final TextPattern THRESHOLD = TextPattern.of(
            "(?:满|未满|不满|年满|累计满|凡|(?<!接)近|连续|参加工作|毕业|离校|退役|工龄|工作年限|工作经验|从业|参保|稳定就业|注册|成立|登记|经营|纳税|缴费|缴税|具有|持有|取得|从事|居住|签订|服务满|服务|办学|退休|刑满|逾期|持续|合同期)[^，,；;。、]{0,10}$|从事[^，,；;。]{2,24}(?:工作|职业|活动|业务|研究|教学|经营)(?:满|达)?$");
    private static final TextPattern AFTERWARDS =
            TextPattern.of("(?:签订|签约|登记|注册|取得|受理|成立|认定|购买|验收)[^，,；;。、]{0,6}(?:后|之日起|日起)$");
    private static final TextPattern GRANTED_FOR =
            TextPattern.of("(?:资助|补助|补贴|奖励|扶持|支持|享受|返还|减免|聘任|增加|增发|加发|延长|增设)(?:不得?超过|最长|最多|至多)?$");
    private static final TextPattern WITHIN_RATE = TextPattern.of("^[^，,；;。的]{1,6}率");
    private static final Cues TERM = Cues.of("期限|有效期|补贴期|等待期|过渡期|公示期|观察期|宽限期|缓冲期|间隔|天数|贷款|延长|缓缴|年内|不少于|自取得|之日");
    /** 3至12个月的见习期限内，给予: the term of what is given. */
    private static final TextPattern TERM_OF = TextPattern.of("^的[^，,；;。的]{0,6}(?:期限?|期间)内?$");

    private static final TextPattern DEALT_WITH = TextPattern.of("^内?(?:办结|完成(?!过)|办理|出证|发证|反馈|答复|审核|审批|受理|核发)");
    private static final TextPattern GRANT_BEHIND = TextPattern.of("^(?:的)?(?:每年|给予|奖励|补助|补贴|支持|资助|按|享受|免)");
    private static final TextPattern SOON = TextPattern.of("^[^，,；;。]{1,8}的[先可应予不，,]");
    private static final TextPattern BORN = TextPattern.of("^(?:及?(?:以后|之后|后|以前|之前|前))?(?:\\(含[^)]{0,8}\\))?(?:期间)?出生");
    /** 工作经历的截止时间为, 年龄计算至: up to which day it is counted what those who apply have. */
    private static final TextPattern COUNTED_UP_TO =
            TextPattern.of("(?:经历|年限|年龄|工龄|学历|学位|资历|户籍|社保|时长|业绩|成果)[^，,；;。]{0,4}(?:截止|截至|计算)[^，,；;。0-9]{0,8}$");

    private static final TextPattern OF_DATE = TextPattern.of(
            "^(?:底前|前|后|内|以前|以后|之前|之后|期间|以来|度|起)?(?:已|新|未)?(?:投入使用|投用|建设|建成|设立|成立|注册|登记|出生|参加工作|入职|毕业|投产|竣工|开工|签订|取得|认定|发生|缴纳|购买|购置|引进|新增|新建|立项|备案|受理|退休|参保|离校|退役|到岗|获批|发放)[^，,；;。]{0,4}的(?!基础|目标|要求|任务)");
    private static final TextPattern OF_THOSE = TextPattern.of(
            "^(?:(?:已经?|未|尚未|新)[^，,；;。]{2,30}的(?!目标|任务|要求)[^，,；;。]{1,14}|(?:未能|尚未|仍未|未)[^，,；;。]{2,30}的)[，,]");
    private static final TextPattern CASE = TextPattern.of(
            "(?<!目)的[，,]|^(?:以[上下])?者[，,]|(?<=以[上下])的(?=[每按给予应可须处免])|的(?![^，,；;。]{0,6}(?:任务|目标|指标|工作)[，,])[^，,；;。]{1,8}[，,](?:为|属于?|可|列为|应当?|须|可以|不|给予)");
    private static final TextPattern ITEM =
            TextPattern.of("^(?:[^，,；;。是目]{0,12}|[^，,；;。是目]{0,10}[，,](?:且|并且?|或者?|同时)[^，,；;。是目]{0,20})的[；;。]");
    /** 80分以上的择优支持, 60分以下的不予立项. */
    private static final TextPattern HANDLED = TextPattern.of(
            "^的(?:择优|优先(?!发展|级)|不予|方可|视为|视同|评为|列为|直接认定|取消|一律|不再|(?:再|另|一次性|每[^，,；;。0-9]{1,4})*(?:奖励|补[助贴]|给予|奖补)[^，,；;。]{0,8}[0-9]|由[^，,；;。]{2,12}(?:审批|审核|审定|研究|批准))");

    private static final TextPattern VALUE_IS =
            TextPattern.of("(?:年限|期限|工龄|年龄|总分|得分|[数额率价量积度])为(?:[0-9]+[^，,；;。0-9、]{1,2}、){0,4}$");
    private static final TextPattern THOSE_MAY =
            TextPattern.of("^(?:、[0-9]+[^，,；;。0-9、]{1,2})*的(?:可(?!能)|给予|予以|享受|应当?|须|免|减|不予|一律|按)");
    private static final TextPattern OMITTED =
            TextPattern.of("^(?:以?内)?(?:仍|均|尚)?未(?!来|成年|经)[^，,；;。]{1,16}?的(?:[^，,；;。]{2}|[，,])");
    private static final Cues HINDER = Cues.of("。|；|;|处|:|：|，达不到|，未达到|，未按|，低于|，如|，若|，凡");
    private static final TextPattern SUBJECT =
            TextPattern.of("^(?:/年)?(?:\\([^)]{0,24}\\))?[^，,；;。]{0,10}的[^，,；;。]{1,14}[，,]");

    /** In this order. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/case",
                    ConditionRules::isCase,
                    fires(
                            "稳定就业1年以上且未欠薪的，给予500元补贴。",
                            "1年 DURATION 1 年 GE role=CONDITION | 500元 AMOUNT 500 元 EQ role=STANDARD"),
                    fires("笔试成绩低于60分者，不列入面试人选。", "60分 COUNT 60 分 LT role=CONDITION"),
                    fires("研发支出达到1亿元/年的企业，给予专项支持。", "1亿元 AMOUNT 100000000 元 EQ role=CONDITION"),
                    fires("年均增速10%以上的再奖励5万元。", "10% RATE 10 % GE role=CONDITION | 5万元 AMOUNT 50000 元 EQ role=STANDARD"),
                    fires("得分80分以上的择优支持。", "80分 COUNT 80 分 GE role=CONDITION"),
                    fires(
                            "折旧年限为4年、5年的可减半扣除。",
                            "4年 DURATION 4 年 EQ role=CONDITION | 5年 DURATION 5 年 EQ role=CONDITION | 减半 RATE 50 % EQ role=STANDARD"),
                    fires("部门5个工作日内未作审查的自动确定受理时间。", "5个工作日 DURATION 5 工作日 LE role=CONDITION"),
                    fires("自购车之日起60日内，因质量问题更换发动机的，消费者可以退货。", "60日 DURATION 60 日 LE role=CONDITION"),
                    spares("机构在开展技术服务前七个工作日内书面告知当地机关。", "七个工作日 DURATION 7 工作日 LE role=STANDARD"),
                    spares("落实保护区海域8600亩的养殖清退任务，为旅游腾出海域。", "8600亩 ACREAGE 8600 亩 EQ role=TARGET"),
                    spares("在3至12个月的见习期限内，给予生活费。", "3至12个月 DURATION 3 月 RANGE role=STANDARD"),
                    spares("给予500元补贴，期限1年。", "500元 AMOUNT 500 元 EQ role=STANDARD | 1年 DURATION 1 年 EQ role=STANDARD")),
            Rule.of(
                    "role/radius",
                    c -> c.isKind(Kind.MEASURE)
                            && (RADIUS_BEHIND.in(c.behind())
                                    || WITHIN.in(c.behind())
                                            && LENGTH.in(c.unit())
                                            && !c.near().endsWith("服务半径")
                                            && !LIMITED.in(c.segment())),
                    fires("强化站点周边50米内公交配套。", "50米 MEASURE 50 米 LE role=CONDITION"),
                    fires("站点500米范围内服务占比达到90%。", "500米 MEASURE 500 米 LE role=CONDITION | 90% RATE 90 % EQ role=TARGET"),
                    spares("河道两侧各划定五十米的保护范围。", "五十米 MEASURE 50 米 EQ role=STANDARD")),
            Rule.of(
                    "role/applicant",
                    c -> c.isBounded()
                            && c.isSized()
                            && !CHOOSING.in(c.segment())
                            && (APPLICANT.in(c.near())
                                    || APPLYING.in(c.ahead()) && !RoleWords.CONSEQUENCE.in(c.near())),
                    fires(
                            "企业注册资本不低于500万元，从业人员不少于20人。",
                            "500万元 AMOUNT 5000000 元 GE role=CONDITION | 20人 COUNT 20 人 GE role=CONDITION"),
                    spares("申请人最多填报19个志愿。", "19个 COUNT 19 个 LE role=STANDARD"),
                    spares("设立注册资本1.5亿元的担保公司。", "1.5亿元 AMOUNT 150000000 元 EQ role=TARGET")),
            Rule.of(
                    "role/when",
                    c -> !c.isDated() && (WHEN.in(c.rest()) || c.near().endsWith("满") && ONCE.in(c.rest())),
                    fires("日均浓度超过150微克/立方米时，启动预警。", "150微克/立方米 MEASURE 150 微克/立方米 GT role=CONDITION"),
                    spares("改造150个站点，及时投用。", "150个 COUNT 150 个 EQ role=TARGET")),
            Rule.of(
                    "role/threshold",
                    c -> c.isKind(Kind.DURATION) && isThreshold(c),
                    fires("支持毕业5年内高校毕业生创业。", "5年 DURATION 5 年 LE role=CONDITION"),
                    spares("设置参保后固定待遇等待期3个月。", "3个月 DURATION 3 月 EQ role=STANDARD"),
                    spares("对入选者连续3年给予资助。", "3年 DURATION 3 年 EQ role=STANDARD"),
                    spares("将登记办理时间压缩至5天以内，实现全程网上办。", "5天 DURATION 5 天 LE role=TARGET"),
                    spares("5年内完成改造。", "5年 DURATION 5 年 LE role=TARGET")),
            Rule.of(
                    "role/dated-thing",
                    c -> c.isDated()
                            && (OF_DATE.in(c.behind())
                                    || OF_THOSE.in(c.rest())
                                    || BORN.in(c.behind())
                                    || COUNTED_UP_TO.in(c.head())
                                    || RANGE_OF.in(c.head()) && OF_RANGE.in(c.rest())),
                    fires("限1990年3月1日以后出生，身体健康。", "1990年3月1日 DEADLINE 1990-03-01.. FROM role=CONDITION"),
                    fires("改造2000年底前建成的老旧小区。", "2000年底 DEADLINE ..2000-12-31 BY role=CONDITION"),
                    fires("申报范围为2022年6月30日前并网且符合规定的项目。", "2022年6月30日 DEADLINE ..2022-06-30 BY role=CONDITION"),
                    fires("基层工作经历的截止时间为2013年10月31日。", "2013年10月31日 DEADLINE ..2013-10-31 BY role=CONDITION"),
                    spares("报名截止时间为2025年10月31日。", "2025年10月31日 DEADLINE ..2025-10-31 BY role=STANDARD"),
                    spares("2025年底前建成的目标不变。", "2025年底 DEADLINE ..2025-12-31 BY role=TARGET")));

    private ConditionRules() {}

    /** The sentence's part up to 的， is the case in which what follows is given. */
    private static boolean isCase(RoleContext c) {
        if (c.segment().contains("不得")) {
            return false;
        }
        if (c.isDated() || RoleWords.CONSEQUENCE.in(c.near()) || RoleWords.GIVING.in(c.near()) || isProcedural(c)) {
            return false;
        }
        if (isValueOfThose(c)) {
            return true;
        }
        Matcher end = CASE.find(c.rest());
        if (end == null) {
            return isSubject(c) || isItem(c) || c.isBounded() && HANDLED.in(c.rest());
        }
        String upTo = c.rest().substring(0, end.start());
        boolean far = upTo.indexOf('，') >= 0 || upTo.indexOf(',') >= 0;
        boolean fits = !RoleWords.CONSEQUENCE.in(upTo) && !HINDER.in(upTo) && !TERM_OF.in(c.tail());
        boolean reaches = c.isBounded()
                || c.isKind(Kind.DURATION) && !TERM.in(RoleWords.lastPart(c.segment()))
                || RoleWords.REACHED.in(c.head());
        return fits && (!far || reaches && !isOwnRule(c));
    }

    /** 折旧年限为3年的可一次性扣除, 5个工作日内未审查的自动通过: whose value is so, or who has not acted within a time. */
    private static boolean isValueOfThose(RoleContext c) {
        return VALUE_IS.in(c.segment()) && THOSE_MAY.in(c.rest()) || c.isKind(Kind.DURATION) && OMITTED.in(c.behind());
    }

    /** 受理之日起3个工作日内，…的，应当: a term of its own stands in front of the case. */
    private static boolean isOwnRule(RoleContext c) {
        boolean term = c.isKind(Kind.DURATION) && c.quantity().comparator() == Comparator.LE && SINCE.in(c.near());
        if (term && HAPPENING.in(c.rest())) {
            return false;
        }
        return term || LAID_DOWN.in(c.segment());
    }

    /** 应提前3个月申请, 合同期满后30日内结清: by when those concerned are to act. */
    private static boolean isProcedural(RoleContext c) {
        return c.isKind(Kind.DURATION) && PROCEDURAL.in(c.segment()) && !OF_CASE.in(c.tail() + "，");
    }

    /** 擅自占用超过三十日的；: the case is an item of a list. */
    private static boolean isItem(RoleContext c) {
        return (c.isBounded() || RoleWords.REACHED.in(c.head())) && ITEM.in(c.rest());
    }

    /** 达到1亿元/年的企业，给予…: what is reached names the ones that are given something. */
    private static boolean isSubject(RoleContext c) {
        Matcher subject = RoleWords.REACHED.in(c.head()) ? SUBJECT.find(c.rest()) : null;
        return subject != null
                && RoleWords.CONSEQUENCE.in(RoleWords.first(c.rest().substring(subject.end()), 20));
    }

    /** Whether a length of time says who is meant: 毕业5年内. */
    static boolean isThreshold(RoleContext c) {
        Stretch segment = c.segment();
        boolean said = SAID_TO_BE.in(segment) && !c.isBounded() && !c.tail().startsWith("的");
        if (said || BARRED.in(segment) || LIMITED.in(segment) || isProcedural(c)) {
            return false;
        }
        if (TERM.in(RoleWords.lastPart(segment))
                || GRANTED_FOR.in(segment)
                || GRANT_BEHIND.in(c.tail())
                || DEALT_WITH.in(c.tail())) {
            return false;
        }
        if (AFTERWARDS.in(segment) && c.tail().indexOf('的') < 0) {
            return false;
        }
        if (c.quantity().comparator() == Comparator.LE && WITHIN_RATE.in(c.tail())) {
            return true;
        }
        boolean next = SCORING.in(RoleWords.first(c.rest(), 14)) && !segment.contains("期");
        return next || THRESHOLD.in(segment) || SOON.in(c.tail()) && !RoleWords.SELECTED.in(c.tail());
    }
}
