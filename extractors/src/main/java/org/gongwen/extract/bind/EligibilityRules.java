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

/** 资格规则: how far back a rule looks, how many live in a household, and which things a rule is for by their size. */
final class EligibilityRules {
    private static final TextPattern LOOK_BACK = TextPattern.of("[^，,；;。底末目年月]前(?:的)?(?:最近|近)?$");
    private static final TextPattern ACTING = TextPattern.of(
            "^(?:以?内)?[，,]?[^，,；;。的]{0,12}?(?:向|提出|报|提交|办理|书面|通知|告知|申请|公告|公示|送达|完成|应|须|要|可|组织|召开|开展|制定|印发|发布|给予|享受|按|免|将|缴|付|支|退|进行|到)");
    /** 5年内无转让住房行为. */
    private static final TextPattern FREE_OF =
            TextPattern.of("^(?:无(?![法条偿息障人需])|没有|均?未(?:发生|曾|受|被|因|有|出现|享受|转让|列入)|不存在|曾)");

    private static final TextPattern DAYS_BACK =
            TextPattern.of("(?:申请|申报|报名|投保|入院|就诊|住院|事发|案发|发病|发生|登记|参评|评选|公告)(?:之)?[日时]?前(?:的)?(?:最近|近)?$");
    private static final TextPattern HOUSEHOLD = TextPattern.of(
            "^(?:(?:及|或|\\(含\\))?以[上下])?(?:[及或][^，,；;。0-9]{2,20})?的?(?:困难|低保|低收入|贫困)?(?:家庭(?![医教农服养承])|户(?![外籍口主内]))");
    private static final TextPattern OVER = TextPattern.of("(?:(?<!不)(?<!不得)(?:超过|高于|低于|大于|小于|达到)|不足|不满|未满|满)$");
    private static final TextPattern OF_RULE = TextPattern.of(
            "^的?[^，,；;。、0-9后时]{0,10}(?:项目|企业|单位|工程|建筑|房屋|住宅|设施|设备|车辆|船舶|场所|机构|地块|用地|用户|锅炉|机组|电站)(?:均|都|一律|原则上)?(?:应|须|需|必须|可|不得|由|按|实行|纳入|不予)");
    private static final TextPattern LARGER = TextPattern.of("(?:[大小]于等于|(?<!不)(?:大于|小于|低于|高于)|(?<!不得?)超过)$");
    private static final TextPattern KIND =
            TextPattern.of("^[^，,；;。、0-9的]{2,20}(?:项目|企业|单位|机构|家庭|人员|工程|车辆|船舶|建筑|地块|产品|设备|机组)");
    private static final TextPattern GRANTED_LATER = TextPattern.of(
            "^[^；;。]{0,90}?[，,][^，,；;。]{0,24}?(?:(?:给予?|予以)[^，,；;。]{0,8}[0-9][^，,；;。]{0,14}(?:奖励|补助|补贴|支持|资助)|实行[“\"]?一事一议)");
    private static final TextPattern INVESTED =
            TextPattern.of("(?:投资|投入|投资额|产值|收入|营业额|销售额|强度|税收|纳税额?)(?:总额|达到?|在|为)*$");
    private static final TextPattern ALSO = TextPattern.of("^(?:的)?[、且并][^，,；;。：:]{2,20}$");
    private static final TextPattern ENTITLED = TextPattern.of(
            "^(?:[，,、且并][^；;。]{0,50}?)?的[^，,；;。、的可]{1,12}(?<!目标|任务|要求|计划|基础上)(?:均|方|才|即)?可(?:以)?(?:申[报请]|享受|参[加评]|认定|优先|免|获|报名|办理|评|列入|纳入|兑现|领取|设立)");
    private static final TextPattern ENTITLED_NEXT =
            TextPattern.of("^[，,](?:均|方|才|即)?可(?:以)?(?:申[报请]|享受|参[加评]|认定|优先|免|获|报名|领取|返还|减)");
    private static final Cues PLANNED = Cues.listed("case-planned");
    /** 补助50万元以上的，由联席会议审定: from which size on a grant or fine is decided otherwise. */
    private static final TextPattern DECIDED = TextPattern.of("^的[，,][^，,；;。]{0,6}?(?:应|须|需|由|报|经|必须)");

    /** 参加4个科目考试的人员必须: those who do so many are ruled. */
    private static final TextPattern TAKING_PART = TextPattern.of("(?:参加|报考|通过|取得|获得|拥有|持有|具有)$");

    private static final TextPattern THOSE_RULED = TextPattern.of(
            "^[^，,；;。的0-9]{0,12}(?:\\([^)]{0,16}\\))?的(?:[^，,；;。的0-9]{0,6})(?:人员?|单位|企业|学生|考生|者|机构|教师|职工|学员)[，,]?(?:必须|应当?|须|可以?|方可|不得|免|给予|每[年月])");
    /** 连续2个考核周期不合格的医师 */
    private static final TextPattern RUNNING =
            TextPattern.of("^(?:[^，,；;。的0-9]{0,4}(?:周期|年度|季度|学期|月份?|批次)|[次年月]?)[^，,；;。的0-9]{2,16}的");

    private static final TextPattern GRANTED_NEXT = TextPattern.of(
            "^(?:[，,][^，,；;。]{0,36}[0-9][^，,；;。0-9]{0,6}以上){0,2}[，,](?:[^，,；;。0-9]{0,6}财政)?(?:按|一次性|给予)*(?:每[^，,；;。0-9]{1,4}(?:给予)?(?:奖励|补助|补贴|奖补)|(?:奖励|补助|补贴|奖补)每[^，,；;。0-9]{1,4})[0-9]");
    private static final Cues PLANNED_SIZE = Cues.of("完成|力争|确保|争取|实现|全年|今年|全市|全县|全省|全区|计划");
    private static final TextPattern INCOME = TextPattern.of("(?:年薪|月薪|薪酬|工资|收入|租金|养老金)[^，,；;。、0-9]{0,8}$");

    private static final TextPattern REACHED_IN =
            TextPattern.of("^[^，,；;。]{0,24}?(?:超过|达到?|不[低少]于|满|高于|实现正?增长|增长[0-9]|[0-9][^，,；;。]{0,4}以[上下])");

    private static final TextPattern APPLIED_FOR = TextPattern.of(
            "(?:申报|参评|申请|扶持|支持|补贴|奖励)(?:[^，,；;。]{0,20}的)?(?:项目|企业|对象|单位|基地)[^，,；;。]{0,6}(?:须|应|需|必须)(?:在|于|是)?$");
    private static final TextPattern HAVING_DONE =
            TextPattern.of("^(?:[之以]?前|期间|内|底前|之后|后|以后)?[^，,；;。报交请]{0,8}(?:建成|投产|并网|竣工|投用|运营|成立|注册|登记|取得|完工|验收|备案)");
    private static final TextPattern SCOPE_STANDARD =
            TextPattern.of("(?:^|[；;])[^；;。0-9]{0,60}(?<!补[助贴]|奖励|收费|救助|缴费|资助|支付|发放)标准为[^，,；;。0-9]{2,12}$");
    private static final TextPattern OR = TextPattern.of("(?:\\([^)]{0,12}\\))?[，,]或者?[^，,；;。0-9]{2,14}");

    /** 600头以上能繁母猪的祖代种猪场，每场补助: things of this size, each of which gets something. */
    private static final TextPattern GRANTED_EACH = TextPattern.of(
            "^[^；;。]{0,60}?[，,]每(?![亩平立米吨公千百万人年月天日次户])[^，,；;。0-9]{1,3}(?:一次性)?(?:给予)?(?:补助|奖励|补贴|奖补|资助)[^，,；;。]{0,6}[0-9]");
    /** 10层以上的民用建筑，按照: things of this size, for which something holds. */
    private static final TextPattern RULED = TextPattern.of(
            "^(?:或者?[^，,；;。]{2,20}?以上)?[^，,；;。、0-9]{0,10}的[^，,；;。、0-9的]{1,12}[，,](?:按照?|应当?|须|必须|不得|可以?|免)");

    private static final TextPattern NAMED = TextPattern.of("[^()0-9]{1,16}");
    private static final TextPattern CLOSES = TextPattern.of("^\\)(?:及?以[上下]|的)");

    /** In this order. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/dated-condition",
                    c -> c.isDated() && isDatedCondition(c),
                    fires(
                            "同时满足以下条件的企业可以申报：\n2020年1—8月累计产值超过2亿元；",
                            "2020年1—8月 DEADLINE 2020-01-01..2020-08-31 DURING role=CONDITION | 2亿元 AMOUNT 200000000 元 GT role=CONDITION"),
                    fires("申报项目须在2020年6月底之前建成并运营。", "2020年6月底 DEADLINE ..2020-06-30 BY role=CONDITION"),
                    spares("申报单位须在2020年6月底前提交材料。", "2020年6月底 DEADLINE ..2020-06-30 BY role=TARGET")),
            Rule.of(
                    "role/alternative",
                    c -> c.isBounded() && c.isSized() && isAlternative(c),
                    fires(
                            "适用范围：一是信息业，标准为从业人员2000人以下，或营业收入10亿元以下。",
                            "2000人 COUNT 2000 人 LE role=CONDITION | 10亿元 AMOUNT 1000000000 元 LE role=CONDITION"),
                    spares("补助标准为每人2000元以下。", "2000元 AMOUNT 2000 元 LE role=STANDARD")),
            Rule.of(
                    "role/look-back",
                    c -> c.isKind(Kind.DURATION) && c.quantity().comparator() == Comparator.LE && isLookBack(c),
                    fires("申请人在报名前3年内无违法记录。", "3年 DURATION 3 年 LE role=CONDITION"),
                    fires("申请人及配偶5年内无转让住房行为。", "5年 DURATION 5 年 LE role=CONDITION"),
                    fires("提供申报日前6个月内有效的检验报告。", "6个月 DURATION 6 月 LE role=CONDITION"),
                    spares("合同期满前3个月内向主管部门提出续租申请。", "3个月 DURATION 3 月 LE role=STANDARD"),
                    spares("5年内无偿使用场地。", "5年 DURATION 5 年 LE role=STANDARD"),
                    spares("会议召开前5日内送达材料。", "5日 DURATION 5 日 LE role=STANDARD")),
            Rule.of(
                    "role/household",
                    c -> c.unit().equals("人") && HOUSEHOLD.in(c.tail()),
                    fires("4人及以上家庭每年增加120度。", "4人 COUNT 4 人 GE role=CONDITION | 120度 MEASURE 120 度 EQ"),
                    spares("走访困难群众4人。", "4人 COUNT 4 人 EQ role=TARGET")),
            Rule.of(
                    "role/size-of-ruled",
                    c -> c.isSized() && c.isBounded() && OVER.in(c.segment()) && OF_RULE.in(c.tail()),
                    fires("高度超过24米的公共建筑应设消防电梯。", "24米 MEASURE 24 米 GT role=CONDITION"),
                    fires("装机超过3兆瓦光伏项目应逐个核验。", "3兆瓦 MEASURE 3 兆瓦 GT role=CONDITION"),
                    spares("产值超过3亿元，项目应统尽统。", "3亿元 AMOUNT 300000000 元 GT")),
            Rule.of(
                    "role/kind-of-size",
                    EligibilityRules::isKindOfSize,
                    fires(
                            "对离岸距离大于50公里海上风电项目，每千瓦奖励500元。",
                            "50公里 MEASURE 50 公里 GT role=CONDITION | 500元 AMOUNT 500 元 EQ role=STANDARD"),
                    spares("新建长度超过50公里绿道。", "50公里 MEASURE 50 公里 GT role=TARGET")),
            Rule.of(
                    "role/ruled-size",
                    c -> c.isSized() && isRuled(c),
                    fires(
                            "新建存栏600头以上能繁母猪的祖代种猪场，每场补助100万元。",
                            "600头 COUNT 600 头 GE role=CONDITION | 100万元 AMOUNT 1000000 元 EQ role=STANDARD"),
                    fires(
                            "新建10层(含)以上或者埋深3米以上的民用建筑，按照首层面积修建地下室。",
                            "10层 COUNT 10 层 GE role=CONDITION | 3米 MEASURE 3 米 GE role=CONDITION"),
                    fires(
                            "年出栏商品猪5000头(猪舍面积4000平方米)以上的养殖场，每场补助25万元。",
                            "5000头 COUNT 5000 头 GE role=CONDITION | 4000平方米 ACREAGE 4000 平方米 EQ role=CONDITION | 25万元 AMOUNT 250000 元 EQ role=STANDARD"),
                    spares("新建10层以上民用建筑，完善配套设施。", "10层 COUNT 10 层 GE role=TARGET"),
                    spares("新建5000亩以上高标准农田，每季度通报进度。", "5000亩 ACREAGE 5000 亩 GE role=TARGET")),
            Rule.of(
                    "role/entitled",
                    c -> c.isSized()
                            && c.isBounded()
                            && c.rest().indexOf('可') >= 0
                            && (ENTITLED.in(c.rest()) || isEntitledNext(c))
                            && !RoleWords.GIVING.in(c.near())
                            && !RoleWords.AIM.in(c.part()),
                    fires(
                            "技术人员不少于10人，其中高级职称不少于2人的单位可以申报。",
                            "10人 COUNT 10 人 GE role=CONDITION | 2人 COUNT 2 人 GE role=CONDITION"),
                    fires(
                            "裁员率不超过20%，可返还失业保险费的50%。",
                            "20% RATE 20 % LE role=CONDITION | 50% RATE 50 % EQ role=STANDARD"),
                    spares("新增技术人员不少于10人，条件成熟的可以先行。", "10人 COUNT 10 人 GE role=TARGET")),
            Rule.of(
                    "role/invested-at-least",
                    c -> c.isSized() && c.isBounded() && isInvested(c),
                    fires(
                            "新上项目投资5000万元以上、亩均税收不低于20万元，在建设期内，按进度给企业5%的奖励。",
                            "5000万元 AMOUNT 50000000 元 GE role=CONDITION | 20万元 AMOUNT 200000 元 GE role=CONDITION | 5% RATE 5 % EQ role=STANDARD"),
                    spares(
                            "力争完成投资5000万元以上，在建设期内，按进度给企业5%的奖励。",
                            "5000万元 AMOUNT 50000000 元 GE role=TARGET | 5% RATE 5 % EQ")),
            Rule.of(
                    "role/size-granted",
                    c -> c.isSized() && c.isBoundBehind() && isGrantedNext(c),
                    fires(
                            "连片新建50亩以上，省级财政补贴每亩5万元。",
                            "50亩 ACREAGE 50 亩 GE role=CONDITION | 5万元 AMOUNT 50000 元 EQ role=STANDARD"),
                    fires(
                            "重点县新建30亩以上，其他地区新建50亩以上，每亩补助2万元。",
                            "30亩 ACREAGE 30 亩 GE role=CONDITION | 50亩 ACREAGE 50 亩 GE role=CONDITION | 2万元 AMOUNT 20000 元 EQ role=STANDARD"),
                    spares(
                            "全市完成造林3000亩以上，每亩补助500元。",
                            "3000亩 ACREAGE 3000 亩 GE role=TARGET | 500元 AMOUNT 500 元 EQ role=STANDARD")),
            Rule.of(
                    "role/taking-part",
                    c -> c.isCounted()
                            && (TAKING_PART.in(c.near()) && THOSE_RULED.in(c.tail())
                                    || c.near().endsWith("连续") && RUNNING.in(c.tail())),
                    fires("参加4个科目考试(级别为考全科)的人员必须连续通过。", "4个 COUNT 4 个 EQ role=CONDITION"),
                    fires("连续2个考核周期不合格的医师，暂停执业。", "2个 COUNT 2 个 EQ role=CONDITION"),
                    fires("拥有2个注册商标的企业必须年报。", "2个 COUNT 2 个 EQ role=CONDITION"),
                    spares("组织参加4个科目的人员培训。", "4个 COUNT 4 个 EQ role=TARGET")),
            Rule.of(
                    "role/size-of-grant",
                    c -> c.isKind(Kind.AMOUNT) && c.isBoundBehind() && DECIDED.in(c.rest()),
                    fires("拟给予补助50万元以上的，由联席会议审定。", "50万元 AMOUNT 500000 元 GE role=CONDITION"),
                    fires("罚款5000元以上的，应当集体讨论决定。", "5000元 AMOUNT 5000 元 GE role=CONDITION"),
                    spares("给予补助50万元以上，由市级财政承担。", "50万元 AMOUNT 500000 元 GE role=STANDARD")),
            Rule.of(
                    "role/income-condition",
                    c -> c.isKind(Kind.AMOUNT)
                            && c.isBounded()
                            && c.headings().isConditions()
                            && INCOME.in(c.near())
                            && !RoleWords.GIVING.in(c.near()),
                    fires("一、申请条件\n不符合学历要求的，上年度年薪应当在20万元以上；", "20万元 AMOUNT 200000 元 GE role=CONDITION"),
                    spares("一、工资标准\n月薪应当在5000元以上；", "5000元 AMOUNT 5000 元 GE role=STANDARD")));

    private EligibilityRules() {}

    /** The size of things that a rule holds for, or what a bracket says beside it: 5000头(猪舍面积4000平方米)以上的. */
    private static boolean isRuled(RoleContext c) {
        Stretch inner = c.inner();
        if (c.previousRole() == Role.CONDITION && inner != null && NAMED.fits(inner) && CLOSES.in(c.rest())) {
            return true;
        }
        return c.isBoundBehind()
                && (GRANTED_EACH.in(c.rest()) || RULED.in(c.rest()))
                && !PLANNED_SIZE.in(c.near())
                && !RoleWords.AIM.in(c.part());
    }

    /** 申请日前12个月内: what counts only if it lies so near; what is to be done so long before is a procedure. */
    private static boolean isLookBack(RoleContext c) {
        if (FREE_OF.in(c.tail())) {
            return true;
        }
        if (!LOOK_BACK.in(c.segment()) || ACTING.in(c.rest())) {
            return false;
        }
        boolean far = c.unit().equals("年") || c.unit().equals("月");
        return far || DAYS_BACK.in(c.segment());
    }

    /** 对离岸距离大于50公里风电项目: which ones a rule is for. */
    private static boolean isKindOfSize(RoleContext c) {
        boolean sized = c.isSized() && !c.isKind(Kind.RATE) && !c.isCounted();
        return sized
                && LARGER.in(c.segment())
                && KIND.in(c.tail())
                && (c.part().startsWith("对") || RoleWords.BENEFIT.in(c.rest()));
    }

    /** 裁员率不超过20%，可返还失业保险费; what is granted at most up to a size is no condition. */
    private static boolean isEntitledNext(RoleContext c) {
        boolean ceiling = c.isCounted() && c.quantity().comparator() == Comparator.LE;
        return !ceiling && ENTITLED_NEXT.in(c.rest()) && !RoleWords.BENEFIT.in(c.near());
    }

    /** 新建50亩以上，财政补贴每亩5万元: from which size on something is given for each of them. */
    private static boolean isGrantedNext(RoleContext c) {
        return GRANTED_NEXT.in(c.rest())
                && !RoleWords.GIVING.in(c.near())
                && !PLANNED_SIZE.in(c.head())
                && c.datedRole() != Role.TARGET;
    }

    /** 投资5000万元以上、强度不低于100万元/亩，…给企业5%的奖励: the sizes from which something is given farther on. */
    private static boolean isInvested(RoleContext c) {
        if (PLANNED.in(c.head()) && !c.head().contains("不低于") || RoleWords.AIM.in(c.part())) {
            return false;
        }
        boolean first = c.isBoundBehind() && INVESTED.in(c.near());
        boolean further = c.previousRole() == Role.CONDITION && ALSO.in(c.between());
        return (first || further) && GRANTED_LATER.in(c.rest());
    }

    /** 条件：2020年1—8月产值超过2亿元; 申报项目须在6月底前建成: when those who apply are to have reached or done it. */
    private static boolean isDatedCondition(RoleContext c) {
        return AttributeRules.isLed(c) && REACHED_IN.in(c.rest())
                || APPLIED_FOR.in(c.ahead()) && HAVING_DONE.in(c.rest());
    }

    /** 标准为从业人员2000人以下，或营业收入10亿元以下: who belongs to those whom a policy is for. */
    private static boolean isAlternative(RoleContext c) {
        return SCOPE_STANDARD.in(c.part()) || c.previousRole() == Role.CONDITION && OR.fits(c.between());
    }
}
