package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 作用规则: what a quantity does in its notice. The first rule that fits decides; the last always fits. */
final class Roles {
    private static final Pattern RULE_GENRE = Pattern.compile("(?:.*(?:办法|规定|细则|条例|标准|措施|规则|政策)|决定|公告)");
    private static final Pattern FACT = Pattern.compile(
            "(?:.*(?:截至|截止|目前|现有|以来|去年|上年(?!度)|过去|同比|历史|已经|曾).*|.*(?:已(?:累计|有|建成|完成|达|超|实现|形成|发展)).*)");
    private static final Pattern CONDITION_BEHIND = Pattern.compile(
            "^(?:[^，,；;。：:]{0,24})的(?:[^，,；;。]{0,16})?(?:企业|单位|人员|毕业生|家庭|个人|机构|项目|园区|村|户|职工|学生|老年人|老人|儿童|人口|对象|工程|地区|商场|街区|市场|综合体|用户|平台|团队|人才|劳动者|失业人员|农民工|车辆|建筑|场所|学校|医院|合作社|基地|产品|高校|公司|商户|主体|经营者|申请人|居民|农户|事故|案件|行为|设备|机组|锅炉|房屋|林地|耕地|建设用地|岗位|劳动合同|合同|小巨人|薄弱村|集聚区|贷款人|借款人|运动员|教师|医生|干部|党员|会员|组织).*");
    private static final Pattern BENEFIT = Pattern.compile(
            ".*(?:补贴|补助|奖励|奖补|贴息|缴纳|缴费|费率|税率|收取|罚款|返还|减免|贷款|担保费|标准|每人每月|每人每年|有效期|施行|期限|期间|给予|资助|扶持|报销|起付|封顶|赔偿|收费|征收|免征|减征|抵扣|扣除|计分|得分|扣分|加分|分值|计算|不得|罚|押金|保证金|租金|价格|利率|额度|限额|年限|贴现|支付|发放|补缴|经费|处以|工资|津贴|待遇|养老金|抚恤|救助金|享受|计(?=[0-9]*分)|费用|免收|让利|酌情|执行).*");
    private static final Pattern GOAL = Pattern.compile(
            ".*(?:力争|确保|达到|达|建成|新增|新建|完成|实现|争取|稳定在|保持|控制在|突破|提升|提高|增长|下降|培育|打造|创建|压缩|压减|缩短|推进|推动|建设|改造|引进|组织|开展|实施|发展|形成|超过).*");
    private static final Pattern PROJECT = Pattern.compile("^(?:[^，,；;。]{0,20})(?:工程|项目|电厂|机组|变电站|线路|输变电|管线|煤矿|电站|码头|铁路|公路|水库|泊位).*");
    private static final Pattern CARRY_ON = Pattern.compile(".*(?:推进|加快|推动|协调|配合|开工|抓好|做好|启动|实施|服务|保障|支持).*");
    private static final Pattern SCOPE = Pattern.compile(".*(?:围绕|聚焦|依托|针对|面向|涉及|覆盖面|涵盖|包括|对照|按照国家|根据国家|国家(?:新增|下达|安排|对)|中央(?:新增|下达|安排)|总投资).*");
    private static final Pattern CONDITION_LEAD = Pattern.compile(".*(?:条件|情形|情况之一|要求之一|标准之一|资格)(?:之一)?(?:的)?[：:，,]?$");
    private static final Pattern THRESHOLD_HEAD = Pattern.compile(".*(?:满|未满|不满|年满|累计满|凡|年龄|近|连续|参加工作|毕业|离校|工龄|参保|稳定就业|注册|成立|经营|纳税|具有|持有|取得|从事|居住|签订).{0,10}$");
    private static final Pattern CLAUSE_OF_CASE = Pattern.compile("[^。；;]{0,80}的[，,].*");
    private static final Pattern SHORTEN = Pattern.compile(".*(?:压缩|缩短|压减|控制|提速|缩减|缩至|减至|压降|力争|确保).{0,12}$");
    private static final Pattern DUTY = Pattern.compile(".*(?:要|应当?|需|须|将|负责|完成|制定|出台|报送|上报|印发|办结|建成|整改|落实).*");

    static final List<Rule<Predicate<Context>>> CONTEXTS = List.of(
            Rule.of(
                    "role/fact",
                    c -> FACT.matcher(c.clauseText()).matches() || isPast(c),
                    fires("截至目前，已建成学校5所。", "5所 COUNT 5 所 EQ role=CONTEXT"),
                    spares("力争建成学校5所。", "5所 COUNT 5 所 EQ role=TARGET")),
            Rule.of(
                    "role/named-project",
                    c -> c.quantity().kind() == Kind.MEASURE && PROJECT.matcher(c.tailBehindExtent()).matches() && !c.head().matches(".*(?:达到|达|新增|新建).*")
                            && CARRY_ON.matcher(c.sentence()).matches() && isAttribute(c),
                    fires("加快推进南山220千伏输变电工程建设。", "220千伏 MEASURE 220 千伏 EQ role=CONTEXT"),
                    spares("新增220千伏变电容量600万千瓦。", "220千伏 MEASURE 220 千伏 EQ | 600万千瓦 MEASURE 6000000 千瓦 EQ role=TARGET")),
            Rule.of(
                    "role/scope",
                    c -> isSized(c) && SCOPE.matcher(c.head()).matches() && !c.head().matches(".*(?:力争|达到|完成).*"),
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
                    c -> isBounded(c) && CONDITION_BEHIND.matcher(c.tailBehindExtent()).matches() && !grants(c),
                    fires("培育年销售收入10亿元以上的企业。", "10亿元 AMOUNT 1000000000 元 GE role=CONDITION"),
                    spares("年销售收入达到10亿元以上。", "10亿元 AMOUNT 1000000000 元 GE role=TARGET")),
            Rule.of(
                    "role/case",
                    Roles::isCase,
                    fires("稳定就业1年以上的，给予500元补贴。", "1年 DURATION 1 年 GE role=CONDITION | 500元 AMOUNT 500 元 EQ role=STANDARD"),
                    spares("给予500元补贴，期限1年。", "500元 AMOUNT 500 元 EQ role=STANDARD | 1年 DURATION 1 年 EQ role=STANDARD")),
            Rule.of(
                    "role/threshold",
                    c -> c.quantity().kind() == Kind.DURATION && isThreshold(c),
                    fires("支持毕业5年内高校毕业生创业。", "5年 DURATION 5 年 LE role=CONDITION"),
                    spares("5年内完成改造。", "5年 DURATION 5 年 LE role=TARGET")),
            Rule.of(
                    "role/listed-condition",
                    c -> CONDITION_LEAD.matcher(c.lead()).matches() && c.quantity().kind() != Kind.DEADLINE,
                    fires("应同时符合以下条件：\n（一）缴纳社会保险满4年；", "4年 DURATION 4 年 GE role=CONDITION"),
                    spares("重点任务如下：\n（一）改造老旧小区4个；", "4个 COUNT 4 个 EQ role=TARGET")));

    static final List<Rule<Predicate<Context>>> STANDARDS = List.of(
            Rule.of(
                    "role/validity",
                    c -> c.quantity().kind() == Kind.DEADLINE && c.clauseText().matches(".*(?:施行|实施之日|有效期|执行|期限|生效|废止|缓缴|延长|延期|暂缓|免征|减征|补贴|享受|到期|截止申报).*"),
                    fires("本办法自2025年8月1日起施行。", "2025年8月1日 DEADLINE 2025-08-01.. FROM role=STANDARD"),
                    spares("2025年8月1日前建成投产。", "2025年8月1日 DEADLINE ..2025-08-01 BY role=TARGET")),
            Rule.of(
                    "role/benefit",
                    c -> c.quantity().kind() != Kind.DEADLINE && isBenefit(c),
                    fires("每户补助5万元。", "5万元 AMOUNT 50000 元 EQ role=STANDARD"),
                    spares("固定资产投资达到5万元。", "5万元 AMOUNT 50000 元 EQ role=TARGET")),
            Rule.of(
                    "role/term",
                    c -> c.quantity().kind() == Kind.DURATION && !SHORTEN.matcher(c.head()).matches() && !isDuty(c),
                    fires("公示期不少于7天。", "7天 DURATION 7 天 GE role=STANDARD"),
                    spares("审批时限压缩至7天以内。", "7天 DURATION 7 天 LE role=TARGET")),
            Rule.of(
                    "role/rule-genre",
                    c -> RULE_GENRE.matcher(c.documentType()).matches() && !isGoal(c),
                    fires("《城区照明办法》\n灯杆间距30米。", "30米 MEASURE 30 米 EQ"),
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

    /** A year that lies before the notice. */
    private static boolean isPast(Context c) {
        Integer year = c.header().referenceYear();
        for (Quantity quantity : c.all()) {
            if (quantity.start() >= c.clause().start() && quantity.start() <= c.quantity().start() && quantity.period() != null) {
                LocalDate end = quantity.period().end();
                if (end != null && year != null && end.getYear() < year) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAttribute(Context c) {
        return !c.tailBehindExtent().startsWith("的");
    }

    private static boolean isBounded(Context c) {
        return isSized(c) || c.quantity().kind() == Kind.DURATION;
    }

    /** 给予最高1000万元的补助: what follows is what is granted. */
    private static boolean grants(Context c) {
        boolean counted = c.quantity().kind() == Kind.COUNT && c.quantity().extent().end() == c.quantity().end()
                && !c.tail().startsWith("的");
        return counted || c.nearHead().matches(".*(?:给予|发放|提供|安排|投入|补助|补贴|奖励|返还).*");
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
        String head = c.nearHead();
        String segment = head.substring(Math.max(head.lastIndexOf('、'), 0));
        boolean benefit = segment.matches(".*(?:期限|有效期|补贴|贷款|延长|缓缴).*");
        return !benefit && THRESHOLD_HEAD.matcher(segment).matches();
    }

    private static boolean isBenefit(Context c) {
        String head = c.text().subSequence(Math.max(c.sentenceStart(), c.clause().start() - 24), c.quantity().start()).toString();
        boolean near = BENEFIT.matcher(c.clauseText()).matches();
        boolean goal = c.nearHead().matches(".*(?:达到|新增|建成|完成|实现|力争|增长|提高到|总额|推广|培育|发放.{0,8}贷款|增加到|提供).*");
        if (c.quantity().kind() == Kind.DURATION && SHORTEN.matcher(c.head()).matches()) {
            return false;
        }
        if (near) {
            return !goal || head.matches(".*(?:每人每[年月]|标准).*") || RULE_GENRE.matcher(c.documentType()).matches();
        }
        return false;
    }

    private static boolean isGoal(Context c) {
        return c.sentence().matches(".*(?:力争|到20\\d\\d年|年底前|目标).*") || (c.quantity().kind() == Kind.COUNT && c.nearHead().matches(".*(?:建成|培育|打造|新增|创建|完成).*"));
    }

    private static boolean isDuty(Context c) {
        String tail = c.tailBehindExtent();
        boolean within = tail.matches("^(?:[^，,。；;]{0,6})?(?:完成|制定|出台|报送|上报|印发|建成|整改|实现|制订|编制|形成|基本).*");
        boolean next = tail.isEmpty() && c.clause().after(c.text(), c.limit()).text(c.text()).matches("^(?:制定|出台|报送|上报|印发|完成|建成|编制|形成).*");
        return (within || next) || (GOAL.matcher(c.head()).matches() && c.head().matches(".*(?:力争|确保)$"));
    }

    static boolean mentionsDuty(String text) {
        return DUTY.matcher(text).matches();
    }
}
