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

/** 范围规则: how many there are of what a measure is about, builds on or refers to. */
final class ScopeRules {
    private static final TextPattern SCOPE = TextPattern.of("(?:围绕|聚焦|依托|针对|立足|紧扣|瞄准|对于)([^，,；;。]{0,80})$");
    private static final TextPattern BY_MEANS = TextPattern.of("(?:^|[，,、])以[^，,；;。]{0,24}$");
    /** 以7600名残疾人为主要对象. */
    private static final TextPattern AS_OBJECT =
            TextPattern.of("^[^，,；;。0-9]{0,20}?为(?:主要|重点|核心|服务|工作|帮扶)*(?:对象|重点|抓手|载体|依托|基础|支撑|主体|试点|突破口)");

    private static final TextPattern COURSE =
            TextPattern.of("^[^，,；;。]{0,80}?(?:建设|改造|工作|过程|规划|整治|治理|项目)中(?![心央国小等期间药医型学层标共])");
    private static final TextPattern MANAGED =
            TextPattern.of("^[^，,；;。]{0,40}?(?:实施|实行|进行|开展)[^，,；;。]{0,8}(?:责任(?:制)?管理|目标管理|责任制?考核|绩效考核|年度考核)");
    /** 对20家企业予以表彰, 授予张某等15人“劳动模范”称号 */
    private static final TextPattern COMMENDED = TextPattern.of("^[^，,；;。]{0,30}?(?:予以|给予|进行)(?:通报)?(?:表彰|表扬|嘉奖|批评)");

    private static final TextPattern ENTITLED = TextPattern.of("^[^，,；;。]{0,30}称号");
    private static final TextPattern REFERENCE =
            TextPattern.of("(?:上述|前述|(?<!及)以上|这|(?<!应)该)$|^(?:已)?(?:列入|纳入)[^，,；;。0-9]{0,10}的$");
    private static final TextPattern QUOTA = TextPattern.of("(?:国家|中央|人民银行|央行|全国)(?:[^，,；;。]{0,16})$");
    private static final Cues USE = Cues.of("用好|用足|落实|抢抓|对接");
    private static final TextPattern BASE = TextPattern.of("^[^，,；;。在]{0,24}(?:的)?(?:基础上|前提下)");
    private static final TextPattern REFERRED =
            TextPattern.of("^[^，,；;。]{0,10}(?:\\([^)]{0,60}\\))?的?(?:远景目标|总体)?(?:要求|部署|规划目标)[，,]");
    /** 松江、青浦等4个新城建设用地面积50%以上达到要求: what is reached is the share, by all those that are named. */
    private static final TextPattern SHARED = TextPattern.of("^[^，,；;。0-9]{2,24}[0-9]");

    private static final TextPattern PLACE_ONLY = TextPattern.of("(?:其中|[，,])*(?:(?:全|我|本)?[省市县区州]|全国|辖区)?(?:内|的)?");
    private static final TextPattern SHARE_REACHED = TextPattern.of(
            "^(?:级|的)?[^，,；;。0-9]{2,30}?(?:\\([^)]{0,30}\\)[^，,；;。0-9]{0,24}?)?(?:比例|占比|合格率|达标率|覆盖率|优良率|[^，,；;。0-9]率)(?:\\([^)]{0,16}\\))?(?:均|全部)?(?:达到?|为|保持|稳定|提高|提升|不低于|超过|总体)");

    /** 例如，某职工每月工资: what is worked out for somebody who does not exist. */
    private static final TextPattern EXAMPLE =
            TextPattern.of("^[(]?(?:举个?例子?|例如|比如|譬如|假设|假定)|某(?:职工|企业|地|户|家庭|单位|员工|农户|参保人|患者|学生|公司)");

    private static final Cues SCOPE_VERB = Cues.listed("context-scope-verb");

    /** In any order. */
    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/scope",
                    ScopeRules::isScope,
                    fires("围绕航空、电子等12个重点产业，强化招商。", "12个 COUNT 12 个 EQ role=CONTEXT"),
                    fires("以全市7600多名持证残疾人为主要对象。", "7600多名 COUNT 7600 名 GT role=CONTEXT"),
                    fires("在8个核心区域、13条道路建设中加大应用。", "8个 COUNT 8 个 EQ role=CONTEXT | 13条 COUNT 13 条 EQ role=CONTEXT"),
                    fires("决定对全市20家先进企业予以表彰。", "20家 COUNT 20 家 EQ role=CONTEXT"),
                    fires("授予王某等15人“劳动模范”称号。", "15人 COUNT 15 人 EQ role=CONTEXT"),
                    spares("在8个县建设中心敬老院。", "8个 COUNT 8 个 EQ role=TARGET"),
                    spares("围绕主导产业引进链主企业12个。", "12个 COUNT 12 个 EQ role=TARGET")),
            Rule.of(
                    "role/example",
                    c -> EXAMPLE.in(c.ahead()) && !RoleWords.AIM.in(c.ahead()),
                    fires(
                            "例如：某职工每月工资3000元，缴费比例为8%。",
                            "3000元 AMOUNT 3000 元 EQ role=CONTEXT | 8% RATE 8 % EQ role=CONTEXT"),
                    spares("缴费比例为8%，例如养老保险。", "8% RATE 8 % EQ role=STANDARD")),
            Rule.of(
                    "role/base-of-share",
                    ScopeRules::isBaseOfShare,
                    fires("全市50个地表水断面优良比例达到90%以上。", "50个 COUNT 50 个 EQ role=CONTEXT | 90% RATE 90 % GE role=TARGET"),
                    spares("建成50个断面，优良比例达到90%以上。", "50个 COUNT 50 个 EQ role=TARGET | 90% RATE 90 % GE role=TARGET")),
            Rule.of(
                    "role/reference",
                    c -> c.isCounted() && REFERENCE.in(c.near()),
                    fires("基本实现上述5个病种的直接结算。", "5个 COUNT 5 个 EQ role=CONTEXT"),
                    spares("基本实现5个病种的直接结算。", "5个 COUNT 5 个 EQ role=TARGET")),
            Rule.of(
                    "role/heading-count",
                    c -> c.isCounted() && isHeadingCount(c),
                    fires("一、先进企业(9户)\n一等奖：奖励100万元。", "9户 COUNT 9 户 EQ role=CONTEXT | 100万元 AMOUNT 1000000 元 EQ"),
                    spares("一、新建学校(9所)\n加快建设。", "9所 COUNT 9 所 EQ role=TARGET")),
            Rule.of(
                    "role/quota-of-others",
                    c -> c.isKind(Kind.AMOUNT)
                            && c.quantity().comparator() == Comparator.EQ
                            && QUOTA.in(c.near())
                            && USE.in(c.part()),
                    fires("用好国家新增5000亿元再贷款额度。", "5000亿元 AMOUNT 500000000000 元 EQ role=CONTEXT"),
                    spares("争取中央资金达到5000万元以上。", "5000万元 AMOUNT 50000000 元 GE role=TARGET")),
            Rule.of(
                    "role/basis",
                    c -> c.isSized() && (BASE.in(behindBracket(c)) || isReferred(c)),
                    fires("在完成62项便民服务的基础上，继续扩大范围。", "62项 COUNT 62 项 EQ role=CONTEXT"),
                    spares("夯实发展基础，建成62个服务点。", "62个 COUNT 62 个 EQ role=TARGET")));

    private ScopeRules() {}

    /** 全市50个断面优良比例达到90%: the things of which a share is to be reached. */
    private static boolean isBaseOfShare(RoleContext c) {
        return c.isCounted() && !c.isBounded() && PLACE_ONLY.fits(c.near()) && SHARE_REACHED.in(c.rest());
    }

    /** Between 围绕 and the number stands no verb that makes the number an object of its own. */
    private static boolean isScope(RoleContext c) {
        if (!c.isSized()) {
            return false;
        }
        boolean place = c.head().startsWith("在") && !SCOPE_VERB.in(c.head());
        boolean object = c.isCounted() && c.head().indexOf('对') >= 0;
        if (object && !c.isBounded() && COMMENDED.in(c.rest())
                || c.isCounted() && c.near().endsWith("等") && c.head().contains("授予") && ENTITLED.in(c.rest())) {
            return true;
        }
        boolean listed = c.isCounted()
                && c.near().endsWith("等")
                && c.near().indexOf('、') > 0
                && SHARED.in(c.tail())
                && RoleWords.GOAL.lastIn(c.head()) < 0;
        if (listed) {
            return true;
        }
        Matcher scope = SCOPE.find(c.head());
        return scope != null && !SCOPE_VERB.in(scope.group(1))
                || BY_MEANS.in(c.head()) && AS_OBJECT.in(c.tail())
                || place && COURSE.in(c.rest())
                || object && MANAGED.in(c.rest());
    }

    /** 先进企业(9户) as a heading: how many stand in the list below it. */
    private static boolean isHeadingCount(RoleContext c) {
        Stretch inner = c.inner();
        return c.opensItem()
                && inner != null
                && inner.isBlank()
                && c.rest().is(")")
                && RoleWords.GOAL.lastIn(c.ahead()) < 0;
    }

    private static String behindBracket(RoleContext c) {
        return c.inner() != null && c.rest().startsWith(")")
                ? c.rest().substring(1)
                : c.tail().toString();
    }

    private static boolean isReferred(RoleContext c) {
        boolean led = c.head().startsWith("按照")
                || c.head().startsWith("根据")
                || c.head().startsWith("对照");
        return led && REFERRED.in(c.rest());
    }
}
