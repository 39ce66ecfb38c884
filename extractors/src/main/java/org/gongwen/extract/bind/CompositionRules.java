package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 组成规则: of whom a body consists, who may hold a post, and lists of prices. */
final class CompositionRules {
    private static final Cues SEATING = Cues.of("设|由|为|配");
    private static final Cues COLON = Cues.of("：|:");
    private static final TextPattern SEATS = TextPattern.of(
            "(?:(?:一般|原则上|通常)(?:由|设立?|配备?|为)|可(?:设立?|配备?))[^，,；;。、0-9]{0,10}$|(?:委员会|支部|班子|小组|理事会|监事会|评审组|专家组|评标委员会|代表团|合议庭)(?:成员|委员|组成人员|人数)?(?:共|一般|应当|应)*(?:设|由|为)(?:委员|成员|专家|组员)?$|(?<![建开新增创架铺])设(?:委员|正副|副[^，,；;。、0-9]{1,6}|主任委员|组员)$");
    private static final TextPattern PART_OF_BODY =
            TextPattern.of("(?:组成|委员|成员|专家|评委)[^；;。]{0,12}[，,]其中[^，,；;。]{2,14}$");
    private static final TextPattern AGE_OF_POST =
            TextPattern.of("年龄(?:一般|原则上|应当?|均)?(?:分别)?(?:在|不超过|不高于|为|控制在)?[0-9、周岁]{0,6}$");
    private static final Cues POST = Cues.of("书记|主任|委员|班子|当选|新任|换届|提名");
    private static final Cues CANDIDATE = Cues.of("报名|应聘|报考|申请|申报|招聘|人才|引进|落户|参保|培训");
    private static final Cues INVESTED = Cues.of("投资|完成|实现|收入|产值|投入|税收");
    private static final TextPattern PRICE_LIST = TextPattern.of("(?:标准|价格|费用|收费|待遇|票价|限价|定价)[^：:。；;，,]{0,8}[：:]");

    static final List<Rule<Predicate<RoleContext>>> AGES = List.of(Rule.of(
            "role/age-of-post",
            c -> "岁".equals(c.unit()) && isAgeOfPost(c),
            fires("新任村党组织书记年龄一般在50岁以下。", "50岁 DURATION 50 岁 LE role=STANDARD"),
            spares("申请人年龄一般在50岁以下。", "50岁 DURATION 50 岁 LE role=CONDITION")));

    static final List<Rule<Predicate<RoleContext>>> ALL = List.of(
            Rule.of(
                    "role/composition",
                    c -> (c.isCounted() && isSeat(RoleWords.last(c.segment(), 24)) || isPartOfBody(c))
                            && !RoleWords.AIM.in(c.part()),
                    fires("村民委员会一般设委员3至5名。", "3至5名 COUNT 3 名 RANGE role=STANDARD"),
                    fires(
                            "专家组由5人组成，其中外地专家不少于三分之二。",
                            "5人 COUNT 5 人 EQ role=STANDARD | 三分之二 RATE 0.666667 1 GE role=STANDARD"),
                    spares("新设社区工作者岗位20名。", "20名 COUNT 20 名 EQ role=TARGET")),
            Rule.of(
                    "role/attendance",
                    c -> c.isCounted() && c.headings().isAttendance() && isSent(c),
                    fires(
                            "一、参会人员\n各市政府主要负责同志和1名分管负责同志，每市10名代表。",
                            "1名 COUNT 1 名 EQ role=STANDARD | 10名 COUNT 10 名 EQ role=STANDARD"),
                    spares("一、参训人员\n全市培训基层干部500名。", "500名 COUNT 500 名 EQ role=TARGET")),
            Rule.of(
                    "role/price-list",
                    c -> c.isKind(Kind.AMOUNT)
                            && !c.isBoundBehind()
                            && !INVESTED.in(c.near())
                            && COLON.in(c.ahead())
                            && PRICE_LIST.in(c.ahead())
                            && !RoleWords.AIM.in(c.part()),
                    fires(
                            "住院结算标准：顺产2700元，多胎增加500元；剖宫产5500元，疤痕子宫增加700元。",
                            "2700元 AMOUNT 2700 元 EQ role=STANDARD | 500元 AMOUNT 500 元 EQ role=STANDARD | 5500元 AMOUNT 5500 元 EQ role=STANDARD | 700元 AMOUNT 700 元 EQ role=STANDARD"),
                    spares("力争实现：税收增加700万元。", "700万元 AMOUNT 7000000 元 EQ role=TARGET")));

    private CompositionRules() {}

    /** 各市政府主要负责同志和1名分管负责同志，每市10名代表: how many each of them sends. */
    private static boolean isSent(RoleContext c) {
        boolean persons =
                c.unit().equals("名") || c.unit().equals("人") || c.unit().equals("位");
        return persons && (c.part().startsWith("各") || c.head().indexOf('每') >= 0) && !RoleWords.AIM.in(c.part());
    }

    private static boolean isSeat(String segment) {
        return SEATING.in(segment) && SEATS.in(segment);
    }

    /** 由5人以上组成，其中外地专家不少于三分之二: what part of the body they are. */
    private static boolean isPartOfBody(RoleContext c) {
        return c.previousRole() == Role.STANDARD
                && (c.isCounted() || c.isKind(Kind.RATE))
                && c.part().indexOf('其') >= 0
                && PART_OF_BODY.in(c.part());
    }

    private static boolean isAgeOfPost(RoleContext c) {
        Quantity previous = c.previous();
        boolean next = previous != null
                && previous.kind() == Kind.DURATION
                && c.previousRole() == Role.STANDARD
                && c.between().is("、");
        return next
                || AGE_OF_POST.in(c.segment())
                        && POST.in(c.part())
                        && !CANDIDATE.in(c.ahead())
                        && !c.headings().isConditions();
    }
}
