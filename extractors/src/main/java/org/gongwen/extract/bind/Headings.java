package org.gongwen.extract.bind;

import org.gongwen.extract.lexicon.TextPattern;

/**
 * 标题语境: what the headings around a passage say of the quantities in it.
 *
 * @param isReview they look back or describe (工作回顾, 基本情况)
 * @param isGoals they announce goals (主要目标)
 * @param isConditions they announce for whom or for what a rule holds (申报条件)
 * @param isResults they report what a check found (检查情况)
 * @param isNext they say what is to be done about it (下一步工作)
 * @param isTracked they announce tasks together with how far they have come (任务完成情况)
 * @param isStandards they announce parameters of a rule (补助标准)
 * @param isTechnical they announce how things are to be made (技术要求)
 * @param isOffered they describe what is offered (房源概况)
 * @param isAttendance they announce who is to come (参会人员)
 */
record Headings(
        boolean isReview,
        boolean isGoals,
        boolean isConditions,
        boolean isResults,
        boolean isNext,
        boolean isTracked,
        boolean isStandards,
        boolean isTechnical,
        boolean isOffered,
        boolean isAttendance) {
    private static final TextPattern REVIEW = TextPattern.of(
            "(?:^| )(?:[0-9]{4}年度?|(?:今|去|上)年|(?:今年|去年)?以来|一年来|上半年|前[一二三]季度|前期)(?:的)?(?:主要|重点|总体)?(?:工作)?(?:总结|开展|推进|进展)?情况 |回顾|成效|取得的?成[绩就果]|主要成[绩就]|工作总结|(?:规划|五年|期间)总结|(?:发展|建设|事业|工作|改革)[^ ]{0,4}成就|(?:编制|规划|起草|出台|制定|发展|实施)背景|发展现状|现状(?:与|和|分析|及)|(?<!夯实|打牢|筑牢|巩固|强化|加强|打好|做实)(?:发展|工作|现实)基础|基本(?:情况|县情|市情|概况)|(?:项目|工程|区域|单位)概况|存在(?:的)?(?:主要)?问题|面临的?(?:形势|挑战)|(?:^| )(?![^ ]*(?:认清|应对|适应|把握|研判|宣传|教育))[^ ]{0,10}形势(?:分析|依然严峻|严峻|不容乐观|[及和与][^ ]{1,6})? |(?:工作|任务|计划|预算)(?:完成|执行)情况|有关背景|政策背景");
    private static final TextPattern GOALS = TextPattern.of(
            "(?:工作|总体|主要|发展|建设|年度|具体|阶段|预期|行动|规划|绩效|实施|任务|^| )目标(?!责任|考核)|预期指标|主要指标|量化指标|发展指标|任务分解|任务清单");
    private static final TextPattern CONDITIONS = TextPattern.of(
            "(?:(?:^| )(?!改善|提升|优化|创造|完善|加强|强化|夯实|保障)[^ ]{0,12}条件|情形|资格|(?:申报|申请|准入|支持|适用|扶持|补贴|补助|奖励|保障|认定|享受)(?:对象|要求)|(?:适用|申报)范围|(?:认定|准入|入选|遴选|评定|划分|识别|参评)标准)(?:之一)?(?:的)? ");
    private static final TextPattern RESULTS = TextPattern.of("(?:检查|抽查|督查|考核|测评|评估|排查|监测|进展|运行|总体)(?:情况|结果)(?:通报)? $");
    private static final TextPattern NEXT = TextPattern.of("下一步|下步|要求|打算|安排|建议|整改|措施");
    private static final TextPattern TRACKED = TextPattern.of("(?:任务|目标|指标|事项)[^ ]{0,6}(?:完成|进展|落实|推进)情况");
    private static final TextPattern STANDARDS = TextPattern.of(
            "(?:标准|待遇|价格|费用|水价|电价|气价|比例|额度|法律责任|罚则|奖惩|补贴|补助|奖励)(?:及[^ ]{1,8})? $|(?<!建设|评定|创建)标准 [^ ]{0,12} $");

    private static final TextPattern TECHNICAL = TextPattern.of("技术(?:要求|规范|规程|参数|标准|条件|要点)");

    private static final TextPattern OFFERED =
            TextPattern.of("[^ 项目工程区域单位]{1,8}概况 |(?:房源|标的物?|地块|宗地|资产|车位|铺位|摊位)(?:基本)?(?:情况|信息|简介) ");

    private static final TextPattern ATTENDANCE =
            TextPattern.of("(?:参[会训赛]|参加|与会|出席|列席)(?:单位及)?(?:会议)?(?:人员|对象|代表|范围)|名额(?:分配)? ");

    /** What headings say; they come outermost first, each with a blank behind it. */
    static Headings of(String headings) {
        return new Headings(
                REVIEW.in(headings),
                GOALS.in(headings),
                CONDITIONS.in(headings),
                RESULTS.in(headings),
                NEXT.in(headings),
                TRACKED.in(headings),
                STANDARDS.in(headings),
                TECHNICAL.in(headings),
                OFFERED.in(headings),
                ATTENDANCE.in(headings));
    }
}
