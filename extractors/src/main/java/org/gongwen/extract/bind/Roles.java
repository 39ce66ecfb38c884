package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 作用规则: what a quantity does in its notice. The first rule that fits decides; the last always fits. */
final class Roles {
    private static final Pattern RULE_GENRE = Pattern.compile("(?:.*(?:办法|规定|细则|条例|标准|措施|规则|政策)|决定|公告)");
    private static final Pattern FACT = Pattern.compile(
            ".*(?:截至目前|目前|现有(?!水平|基础)|以来|去年|过去|同比|历史|已经|曾|据统计|已(?:累计|有|建成|完成|达|超|实现|形成|发展|全部|下达|到位|投用|覆盖|拨付|发放|突破)).*");
    private static final Pattern FACT_OPENING = Pattern.compile(
            "^(?:目前|当前|近年来|近[0-9一二三四五]+年来?[，,]|据统计|据测算|截至目前|过去|[0-9一二三四五十]+年来|[“\"]?十[一二三四]五[”\"]?(?:期间|以来)?.{0,6}取得).*");
    private static final Pattern PROJECT_SIZE =
            Pattern.compile(".*(?:总投资|占地(?:面积)?|总建筑面积|建筑面积|全长|总长|总库容|总规模|总里程|总面积|概算|估算投资|设计(?:能力|产能|年产)).{0,8}$");
    private static final Pattern DESCRIBED = Pattern.compile("^[^，,；;。：:]{0,24}?的.*");
    private static final Pattern NOT_COVERED = Pattern.compile(
            "^[^，,；;。：:]{0,24}?的[^，,；;。]{0,10}?(?:补贴|补助|奖励|奖补|支持|资助|比例|标准|幅度|速度|速率|目标|资金|经费|额度|贷款|罚款|价格|利率|期限|水平|要求|任务|增长|规模|频次|频率|基础|原则|方式|时间|日内|给予|罚金|费用|赔偿|贴息|折扣|优惠|比率|权重|分值|缴费|缴纳).*");
    private static final Pattern QUALIFIES =
            Pattern.compile("^(?!的|，|。|；|、|,|;|\\)|\n|给予|予以|标准|比例|补助|补贴|奖励|罚款|提高|增长|提出|作出|完成|办结|上报|报送|达到|的标准|左右|范围).+");
    private static final Pattern BENEFIT = Pattern.compile(
            ".*(?:补贴|补助|奖励|奖补|贴息|缴纳|缴费|缴存|费率|税率|收取|罚款|返还|减免|贷款|担保费|标准(?:为|是|按|不|提高|由|达|从|确定|[：:，,]|$)|每人每月|每人每年|每生每|有效期|施行|期限|给予|资助|扶持|报销|起付|封顶|赔偿|收费|征收|免征|减征|减按|抵扣|扣除|计分|得分|扣分|加分|分值|计算|不得|罚|押金|保证金|租金|价格|电价|水价|气价|票价|定价|利率|额度|限额|年限|贴现|支付|补缴|经费|处以|工资|津贴|待遇|养老金|抚恤|救助金|享受|计[0-9]+分|费用|免收|让利|执行|滞纳金|税额|承担|分担|负担|出资|配套资金|核拨|列支|财政.{0,8}(?:安排|承担|补|拨)|限速|限值|取费|保费|处理费|停放|服务费|取消|停止受理|暂缓|缓缴|免费).*");
    private static final Pattern GOAL_HEAD = Pattern.compile(
            ".*(?:达到|达|新增|建成|完成|实现|力争|争取|增长|提高到|提升至|增加到|总额|推广|培育|发放.{0,8}贷款|提供|开工|新建|改造|打造|创建|引进|稳定在|控制在|下降|压减|突破|推进|争取到|推动|降低)[^，,；;。]*$");
    private static final Pattern PROJECT_NOUN =
            Pattern.compile("^(?:[^，,；;。的]{0,10}?)(?:工程|项目|电厂|机组|变电站|线路|输变电|管线|煤矿|电站|码头|铁路|公路|水库|泊位|电缆|锅炉|电网).*");
    private static final Pattern SCOPE =
            Pattern.compile(".*(?:围绕|聚焦|依托|针对|面向|涉及|涵盖|包括|对照|按照国家|根据国家|国家(?:新增|下达|安排|对)|中央(?:新增|下达|安排)|总投资).*");
    private static final Pattern CONDITION_LEAD = Pattern.compile(".*(?:条件|情形|情况之一|要求之一|标准之一|资格)(?:之一)?(?:的)?[：:，,]?$");
    private static final Pattern THRESHOLD_HEAD = Pattern.compile(
            ".*(?:满|未满|不满|年满|累计满|凡|年龄|近|连续|参加工作|毕业|离校|工龄|工作年限|参保|稳定就业|注册|成立|经营|纳税|具有|持有|取得|从事|居住|签订|服务满).{0,10}$");
    private static final Pattern CLAUSE_OF_CASE = Pattern.compile("[^。；;]{0,80}的[，,].*");
    private static final Pattern SHORTEN = Pattern.compile(".*(?:压缩|缩短|压减|控制|提速|缩减|缩至|减至|压降|力争|确保).{0,12}$");
    private static final Pattern TECHNICAL = Pattern.compile(
            ".*(?:净宽|净高|层高|间距|宽度|高度|深度|厚度|直径|坡度|距离|温度|噪声|声|浓度限值|限值|限高|长|宽|高|厚|深|重|半径|留样量|照度|容量不)[^，,]{0,6}$");
    private static final Pattern DUTY =
            Pattern.compile(".*(?:要|应当?|需|须|将|负责|完成|制定|出台|报送|上报|印发|办结|建成|整改|落实|做好|抓好|推进).*");

    static final List<Rule<Predicate<Context>>> CONTEXTS = List.of(
            Rule.of(
                    "role/fact",
                    Roles::isFact,
                    fires("截至目前，已建成学校5所。", "5所 COUNT 5 所 EQ role=CONTEXT"),
                    fires("目前，全县共有脱贫户1.3万户。", "1.3万户 COUNT 13000 户 EQ role=CONTEXT"),
                    spares("力争建成学校5所。", "5所 COUNT 5 所 EQ role=TARGET")),
            Rule.of(
                    "role/named-project",
                    Roles::isOfProject,
                    fires("加快推进南山220千伏输变电工程建设。", "220千伏 MEASURE 220 千伏 EQ role=CONTEXT"),
                    spares("新增变电容量600万千瓦。", "600万千瓦 MEASURE 6000000 千瓦 EQ role=TARGET")),
            Rule.of(
                    "role/project-size",
                    c -> isSized(c)
                            && PROJECT_SIZE.matcher(c.head()).matches()
                            && !GOAL_HEAD
                                    .matcher(c.sentence()
                                            .substring(
                                                    0,
                                                    Math.min(
                                                            c.sentence().length(),
                                                            c.quantity().start() - c.sentenceStart())))
                                    .matches(),
                    fires(
                            "该项目总投资18.6亿元，占地面积320亩。",
                            "18.6亿元 AMOUNT 1860000000 元 EQ role=CONTEXT | 320亩 ACREAGE 320 亩 EQ role=CONTEXT"),
                    spares("力争开工项目总投资达到18.6亿元。", "18.6亿元 AMOUNT 1860000000 元 EQ role=TARGET")),
            Rule.of(
                    "role/scope",
                    c -> isSized(c)
                            && SCOPE.matcher(c.head()).matches()
                            && !GOAL_HEAD.matcher(c.head()).matches()
                            && !c.head().matches(".*(?:按总投资|超过总投资|不超过.*)"),
                    fires("围绕航空、电子等12个重点产业，强化招商。", "12个 COUNT 12 个 EQ role=CONTEXT"),
                    spares("培育12个重点产业集群。", "12个 COUNT 12 个 EQ role=TARGET")));

    static final List<Rule<Predicate<Context>>> CONDITIONS = List.of(
            Rule.of(
                    "role/age",
                    c -> "岁".equals(unit(c)),
                    fires("推进3岁以下婴幼儿照护服务。", "3岁 DURATION 3 岁 LE role=CONDITION"),
                    spares("补贴期限不超过3年。", "3年 DURATION 3 年 LE role=STANDARD")),
            Rule.of(
                    "role/attribute",
                    Roles::isAttribute,
                    fires("培育年销售收入10亿元以上的企业。", "10亿元 AMOUNT 1000000000 元 GE role=CONDITION"),
                    fires("最小行距小于3米的地块不纳入补助。", "3米 MEASURE 3 米 LT role=CONDITION"),
                    fires("身高1.2米以下儿童免费乘车。", "1.2米 MEASURE 1.2 米 LE role=CONDITION"),
                    spares("年销售收入达到10亿元以上。", "10亿元 AMOUNT 1000000000 元 GE role=TARGET"),
                    spares("给予最高500万元的补助。", "500万元 AMOUNT 5000000 元 LE role=STANDARD")),
            Rule.of(
                    "role/case",
                    Roles::isCase,
                    fires(
                            "稳定就业1年以上的，给予500元补贴。",
                            "1年 DURATION 1 年 GE role=CONDITION | 500元 AMOUNT 500 元 EQ role=STANDARD"),
                    spares("给予500元补贴，期限1年。", "500元 AMOUNT 500 元 EQ role=STANDARD | 1年 DURATION 1 年 EQ role=STANDARD")),
            Rule.of(
                    "role/threshold",
                    c -> c.quantity().kind() == Kind.DURATION && isThreshold(c),
                    fires("支持毕业5年内高校毕业生创业。", "5年 DURATION 5 年 LE role=CONDITION"),
                    spares("5年内完成改造。", "5年 DURATION 5 年 LE role=TARGET")),
            Rule.of(
                    "role/listed-condition",
                    c -> CONDITION_LEAD.matcher(c.lead()).matches()
                            && c.quantity().kind() != Kind.DEADLINE,
                    fires("应同时符合以下条件：\n缴纳社会保险满4年；", "4年 DURATION 4 年 GE role=CONDITION"),
                    spares("重点任务如下：\n改造老旧小区4个；", "4个 COUNT 4 个 EQ role=TARGET")));

    static final List<Rule<Predicate<Context>>> STANDARDS = List.of(
            Rule.of(
                    "role/validity",
                    c -> c.quantity().kind() == Kind.DEADLINE && isOfRule(c),
                    fires("本办法自2025年8月1日起施行。", "2025年8月1日 DEADLINE 2025-08-01.. FROM role=STANDARD"),
                    fires(
                            "2021年1月1日至12月31日，减征小规模纳税人房产税。",
                            "2021年1月1日至12月31日 DEADLINE 2021-01-01..2021-12-31 DURING role=STANDARD"),
                    spares("2025年8月1日前建成投产。", "2025年8月1日 DEADLINE ..2025-08-01 BY role=TARGET")),
            Rule.of(
                    "role/benefit",
                    c -> c.quantity().kind() != Kind.DEADLINE && isBenefit(c),
                    fires("每户补助5万元。", "5万元 AMOUNT 50000 元 EQ role=STANDARD"),
                    spares("固定资产投资达到5万元。", "5万元 AMOUNT 50000 元 EQ role=TARGET")),
            Rule.of(
                    "role/technical",
                    c -> c.quantity().kind() == Kind.MEASURE
                            && TECHNICAL.matcher(c.nearHead()).matches()
                            && !GOAL_HEAD.matcher(c.head()).matches(),
                    fires("消防车道净宽不小于4米。", "4米 MEASURE 4 米 GE role=STANDARD"),
                    spares("管网长度达到4公里。", "4公里 MEASURE 4 公里 EQ role=TARGET")),
            Rule.of(
                    "role/term",
                    c -> c.quantity().kind() == Kind.DURATION
                            && !SHORTEN.matcher(c.head()).matches()
                            && !isDuty(c),
                    fires("公示期不少于7天。", "7天 DURATION 7 天 GE role=STANDARD"),
                    fires("接到报告后48小时内完成核查。", "48小时 DURATION 48 小时 LE role=STANDARD"),
                    spares("审批时限压缩至7天以内。", "7天 DURATION 7 天 LE role=TARGET")),
            Rule.of(
                    "role/ceiling",
                    c -> isSized(c)
                            && c.quantity().kind() != Kind.RATE
                            && c.quantity().kind() != Kind.ACREAGE
                            && isCeiling(c),
                    fires("同一企业最多申报2项。", "2项 COUNT 2 项 LE role=STANDARD"),
                    spares("培育企业超过2家。", "2家 COUNT 2 家 GT role=TARGET")),
            Rule.of(
                    "role/rule-genre",
                    c -> RULE_GENRE.matcher(c.documentType()).matches() && !isGoal(c),
                    fires("按日加收万分之五的滞纳金。", "万分之五 RATE 5 ‱ EQ"),
                    spares("道路总长达到30米。", "30米 MEASURE 30 米 EQ role=TARGET")));

    private Roles() {}

    /** The role and the rule that found it. */
    record Found(Role role, String rule) {}

    static Found find(Context context) {
        Found found = first(context, CONTEXTS, Role.CONTEXT);
        if (found == null) {
            found = first(context, CONDITIONS, Role.CONDITION);
        }
        if (found == null) {
            found = first(context, STANDARDS, Role.STANDARD);
        }
        return found != null ? found : new Found(Role.TARGET, "role/target");
    }

    private static @org.jspecify.annotations.Nullable Found first(
            Context context, List<Rule<Predicate<Context>>> rules, Role role) {
        for (Rule<Predicate<Context>> rule : rules) {
            if (rule.production().test(context)) {
                return new Found(role, rule.id());
            }
        }
        return null;
    }

    private static String unit(Context c) {
        Quantity.Amount amount = c.quantity().amount();
        return amount == null ? "" : amount.unit();
    }

    private static boolean isSized(Context c) {
        return c.quantity().kind() != Kind.DEADLINE && c.quantity().kind() != Kind.DURATION;
    }

    private static boolean isCompared(Context c) {
        Comparator comparator = c.quantity().comparator();
        return comparator != Comparator.EQ && comparator != Comparator.APPROX;
    }

    private static boolean isFact(Context c) {
        String sentence = c.sentence();
        boolean opened = FACT_OPENING.matcher(sentence).matches()
                && !GOAL_HEAD.matcher(c.head()).matches();
        return opened || FACT.matcher(c.head()).matches() || isPast(c);
    }

    /** A year that lies before the notice governs the clause. */
    private static boolean isPast(Context c) {
        Integer year = c.header().referenceYear();
        for (Quantity quantity : c.all()) {
            if (quantity.start() >= c.clause().start()
                    && quantity.start() <= c.quantity().start()
                    && quantity.period() != null) {
                LocalDate end = quantity.period().end();
                if (end != null && year != null && end.getYear() < year) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfProject(Context c) {
        Kind kind = c.quantity().kind();
        boolean sized = kind == Kind.MEASURE && c.quantity().comparator() == Comparator.EQ;
        return sized
                && PROJECT_NOUN.matcher(c.tailBehindExtent()).matches()
                && !c.tail().startsWith("的");
    }

    /** 10亿元以上的企业, 1.2米以下儿童: the bound says which ones are meant. */
    private static boolean isAttribute(Context c) {
        boolean counted = c.quantity().kind() == Kind.COUNT
                && c.quantity().extent().end() == c.quantity().end()
                && !c.tail().startsWith("的");
        if (c.quantity().kind() == Kind.DEADLINE
                || counted
                || c.nearHead().matches(".*(?:给予|发放|安排|投入|补助|补贴|奖励|返还).{0,6}")) {
            return false;
        }
        String tail = c.tailBehindExtent();
        boolean bounded = isCompared(c) || c.quantity().kind() == Kind.DURATION;
        boolean suffix = c.quantity().extent().end() > c.quantity().end() && isCompared(c);
        boolean noun = suffix
                && c.quantity().kind() != Kind.COUNT
                && c.quantity().kind() != Kind.RATE
                && c.quantity().kind() != Kind.DURATION
                && QUALIFIES.matcher(tail).matches()
                && !GOAL_HEAD.matcher(c.nearHead()).matches();
        return noun
                || (bounded
                        && DESCRIBED.matcher(tail).matches()
                        && !NOT_COVERED.matcher(tail).matches()
                        && !tail.matches("^[^的]*(?:给予|予以|完成|确定|提供).*"));
    }

    /** The sentence's part up to 的， is the case in which what follows is given. */
    private static boolean isCase(Context c) {
        if (c.quantity().kind() == Kind.DEADLINE) {
            return false;
        }
        int end = c.quantity().extent().end();
        String rest = c.text().subSequence(end, Math.min(c.limit(), end + 60)).toString();
        if (!CLAUSE_OF_CASE.matcher(rest).matches()) {
            return false;
        }
        String upTo = rest.substring(0, Math.max(rest.indexOf("的，"), rest.indexOf("的,")));
        return !upTo.matches(".*(?:给予|予以|[。；;]).*") && !c.nearHead().matches(".*(?:给予|补助|补贴|奖励|罚款).*");
    }

    private static boolean isThreshold(Context c) {
        String head = c.nearHead()
                + c.text()
                        .subSequence(
                                Math.min(
                                        c.quantity().extent().start(),
                                        c.quantity().start()),
                                c.quantity().start());
        String segment = head.substring(Math.max(head.lastIndexOf('、'), 0));
        boolean benefit = segment.matches(".*(?:期限|有效期|补贴|贷款|延长|缓缴).*");
        return !benefit && THRESHOLD_HEAD.matcher(segment).matches();
    }

    /** A date on which or until which a rule, not a task, holds. */
    private static boolean isOfRule(Context c) {
        String clause = c.clauseText();
        String next = c.clause().after(c.text(), c.limit()).text(c.text());
        boolean rule = (clause + next)
                .matches(
                        ".*(?:施行|实施之日|有效期|执行(?!率)|期限|生效|废止|缓缴|延长至|延期|暂缓|免征|减征|补贴|补助|给予|享受|到期|申报时间|过渡期|取消|停止受理|奖励|资助|收费|受理时间|财政每年|标准按|标准为|标准每).*");
        boolean goal = (clause + next).matches(".*(?:力争|完成|建成|达到|新增|确保|全覆盖|打造|培育|实现).*");
        return rule && !goal;
    }

    private static boolean isBenefit(Context c) {
        if (c.quantity().kind() == Kind.DURATION && SHORTEN.matcher(c.head()).matches()) {
            return false;
        }
        Clause before = c.clause().before(c.text(), c.floor());
        boolean near = BENEFIT.matcher(c.clauseText()).matches();
        boolean carried = !near
                && c.quantity().kind() != Kind.COUNT
                && BENEFIT.matcher(before.text(c.text())).matches()
                && isCompared(c);
        boolean goal = GOAL_HEAD.matcher(c.head()).matches();
        boolean personal = c.clauseText().matches(".*(?:每人每[年月]|每[人户亩平方生月]|标准(?:达到|提高到|为)).*");
        return (near || carried)
                && (!goal || personal || RULE_GENRE.matcher(c.documentType()).matches());
    }

    private static boolean isCeiling(Context c) {
        boolean goal = GOAL_HEAD.matcher(c.head()).matches() || c.sentence().matches(".*(?:力争|确保).*");
        return !goal
                && c.quantity().comparator() == Comparator.LE
                && c.head().matches(".*(?:最多|至多|不得|不超过|最高|限).{0,8}$");
    }

    private static boolean isGoal(Context c) {
        return c.sentence().matches(".*(?:力争|到20\\d\\d年|年底前|目标).*")
                || (c.quantity().kind() == Kind.COUNT && c.nearHead().matches(".*(?:建成|培育|打造|新增|创建|完成).*"));
    }

    private static boolean isDuty(Context c) {
        String tail = c.tailBehindExtent();
        String unit = unit(c);
        boolean procedure = (unit.endsWith("时") || unit.endsWith("日") || unit.equals("天") || unit.equals("分钟"));
        String verbs = procedure ? "制定|出台|印发|制订|编制" : "完成|制定|出台|报送|上报|印发|建成|整改|实现|制订|编制|形成|基本";
        boolean within = tail.matches("^(?:[^，,。；;]{0,6})?(?:" + verbs + ").*");
        boolean next = tail.isEmpty()
                && c.clause().after(c.text(), c.limit()).text(c.text()).matches("^(?:制定|出台|报送|上报|印发|完成|建成|编制|形成).*");
        return within || next || c.head().matches(".*(?:力争|确保)$");
    }

    static boolean mentionsDuty(String text) {
        return DUTY.matcher(text).matches();
    }
}
