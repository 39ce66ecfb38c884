package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 发生规则: accidents and cases that are counted, how they compare with the year before, and what is on offer. */
final class OccurrenceRules {
    private static final Cues ASKING = Cues.listed("context-asking");
    private static final TextPattern OCCURRENCES = TextPattern.of(
            "^[，,]?[^，,；;。]{0,30}?(?:共|累计|总共|已)?(?<![不未无防零免])发生了?[^，,；;。不]{0,24}?[0-9]+[起例宗件次](?![^，,；;。]{0,16}的[，,])");
    /** 事故86起、死亡12人，同比: cases are told with how they compare only after they happened. */
    private static final TextPattern CASES_COMPARED = TextPattern.of(
            "^[，,]?[^，,；;。]{0,30}?[0-9]余?[起例宗](?:[、，,][^，,；;。]{2,12}[0-9]余?[人万亿元]{1,3})?[，,](?:同比|环比|[与同较比](?:上年|去年|上月))|^[，,]?[^，,；;。]{0,20}?(?:共|累计|总共)(?:查处|查获|侦破|破获|立案|接[报处警]|审结|报告(?!会))[^，,；;。要应须]{0,20}?[0-9]");

    private static final Cues CASE_UNITS = Cues.of("起|例|宗");
    private static final TextPattern COMPARED_NEXT = TextPattern.of("^[，,](?:其中)?(?:占|同比|环比|[与同较比](?:上年|去年|上月))");
    private static final TextPattern OCCURRED =
            TextPattern.of("(?:共|累计|总共|连续|先后|且|已|曾)发生了?[^，,；;。、不的]{0,20}$|(?<![每不未无防零再绝若如])发生了[^，,；;。、不的]{0,20}$");
    private static final TextPattern HAPPENS = TextPattern.of("(?<![每不未无防零再绝若如])发生[^，,；;。、不的]{0,20}$");
    private static final TextPattern COMPARED_BEHIND =
            TextPattern.of("^[^；;。]{0,24}[，,][^；;。]{0,10}(?:同比|环比|比上年|比去年|较上年|较去年)");
    /** 占事故总数的41%. */
    private static final TextPattern SHARE_OF_CASES =
            TextPattern.of("占(?:全部|全[国省市县区]|较大|一般)?(?:生产安全)?(?:事故|案件|火灾|伤亡|死亡|警情|灾情)[^，,；;。0-9]{0,8}$");

    private static final Cues CASES = Cues.of("起|例|宗|件|次|人");
    private static final TextPattern YEAR_ON_YEAR = TextPattern.of(
            "(?:同比|环比|[比较与同](?:上年|去年|上月|上季)(?:度|同期|同季|同月)?(?:相比)?[，,]?)(?:分别|均|各|略?有?所)?(?:上升|下降|增长|减少|增加|降低|提高|回落|上涨|下跌|升|降|增|减)?(?:了)?$");
    private static final TextPattern LASTED = TextPattern.of("(?:已|已经|现已)(?:连续|持续)$");
    private static final TextPattern LASTED_BEHIND = TextPattern.of("^(?!以上|后|的)[^，,；;。的]{2,}(?:[，,；;。]|$)");
    private static final TextPattern OFFERED = TextPattern.of(
            "(?:^|[，,；;。：:])(?:本(?:批次?|次|轮|期)|此次|公开(?=出租|出让|拍卖|招租|转让|挂牌))(?![^，,；;。]{0,12}(?:共[^有计推供投]|奖|评|补|资助|招(?!租|拍|标)))[^，,；;。0-9]{2,14}(?:共有?|共计|合计|总计|为|(?:出租|出让|招租|拍卖|转让|挂牌)[^，,；;。0-9]{1,10}面积(?:共|约|为|合计)?|(?:推出|投放|供应|配售|配租|出让|出租|招租|拍卖|挂牌)[^，,；;。0-9]{0,10})$");

    /** What no other word of the sentence can change. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(
            Rule.of(
                    "role/lasting",
                    c -> c.isKind(Kind.DURATION)
                            && !c.isBounded()
                            && LASTED.in(c.segment())
                            && LASTED_BEHIND.in(c.rest()),
                    fires("该县粮食产量已连续9年位居全市首位。", "9年 DURATION 9 年 EQ role=CONTEXT"),
                    spares("已连续缴费9年的职工，可以申请。", "9年 DURATION 9 年 EQ role=CONDITION")),
            Rule.of(
                    "role/year-on-year",
                    c -> c.isKind(Kind.RATE)
                            && c.previousRole() == Role.CONTEXT
                            && !c.isBounded()
                            && YEAR_ON_YEAR.in(c.near())
                            && !RoleWords.AIM.in(c.part())
                            && !c.looksAhead(c.part()),
                    fires("全市共发生火灾86起，同比下降12%。", "86起 COUNT 86 起 EQ role=CONTEXT | 12% RATE 12 % EQ role=CONTEXT"),
                    spares(
                            "力争全年工业用电量同比增长12%。",
                            "全年 DEADLINE 2020-01-01..2020-12-31 DURING role=TARGET | 12% RATE 12 % EQ role=TARGET")),
            Rule.of(
                    "role/offered",
                    c -> (c.isCounted() || c.isKind(Kind.ACREAGE))
                            && !c.isBounded()
                            && (c.headings().isOffered() || OFFERED.in(c.head())),
                    fires(
                            "一、房源概况\n滨江苑31套，位于滨江路：两居室4套。",
                            "31套 COUNT 31 套 EQ role=CONTEXT | 4套 COUNT 4 套 EQ role=CONTEXT"),
                    fires("本批次保障性住房共66套。", "66套 COUNT 66 套 EQ role=CONTEXT"),
                    spares("新建保障性住房66套。", "66套 COUNT 66 套 EQ role=TARGET")));

    /** What a condition in the same words outweighs. */
    static final List<Rule<Predicate<RoleContext>>> REST = List.of(Rule.of(
            "role/occurred",
            c -> isOccurred(c) || c.isKind(Kind.RATE) && !c.isBounded() && SHARE_OF_CASES.in(c.near()),
            fires("事故总量增加，且发生1起重大事故。", "1起 COUNT 1 起 EQ role=CONTEXT"),
            fires("事故集中在建筑业，占事故总数的41%。", "41% RATE 41 % EQ role=CONTEXT"),
            fires("全市生产安全事故86起，同比下降11%。", "86起 COUNT 86 起 EQ role=CONTEXT | 11% RATE 11 % EQ role=CONTEXT"),
            spares("当年发生1起重大事故的，取消评优资格。", "1起 COUNT 1 起 EQ role=CONDITION")));

    private OccurrenceRules() {}

    /** 上半年全国共发生事故86起，同比下降: accidents are counted after they happened. */
    static boolean isToldOf(RoleContext c) {
        return c.isDated()
                && c.quantity().comparator() == Comparator.DURING
                && (OCCURRENCES.in(c.rest()) || CASES_COMPARED.in(c.rest()))
                && !RoleWords.AIM.in(c.rest())
                && !ASKING.in(c.rest())
                && !c.headings().isNext();
    }

    private static boolean isOccurred(RoleContext c) {
        if (!c.isCounted() || c.isBounded() || !CASES.in(c.unit()) || c.looksAhead(c.part())) {
            return false;
        }
        if (CASE_UNITS.in(c.unit()) && COMPARED_NEXT.in(c.rest()) && !RoleWords.AIM.in(c.part())) {
            return true;
        }
        return OCCURRED.in(c.near()) || HAPPENS.in(c.near()) && COMPARED_BEHIND.in(c.rest());
    }
}
