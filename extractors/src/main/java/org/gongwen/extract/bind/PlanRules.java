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

/** 任务规则: what is planned beside what was done, posts to be filled, and duties that recur. */
final class PlanRules {
    private static final TextPattern PLANNED = TextPattern.of(
            "(?:^|[(，,、；;年全])(?:年度|全年|预期|计划|任务|工作|市定|省定|既定)*(?:目标|任务|计划)(?:任务|值|数|为|是|：|:)*(?:增长|增速|下降|增加)?(?:为)?$");
    private static final Cues DONE = Cues.of("已|完成了|实现了|累计|目前|截至|同比|较上年|较去年|季度|上半年");
    private static final TextPattern TASK_VERB = TextPattern.of(
            "^(?:[0-9.、()（）一二三四五六七八九十]{0,6})(?:新开工|新建|新增|引进|培育|建成|建设|改造|完成|实施|打造|实现|创建|力争|确保|推进|开展|组织|发展|新|投资)");
    private static final Cues RECRUITING = Cues.of("招聘|招录|招考|招收|招募|选聘|选调|招生计划|招聘职数|招聘计划");
    private static final Cues APPLYING = Cues.listed("plan-applying");
    private static final Cues PERSONS = Cues.of("人|名|位|个");
    private static final TextPattern RECRUITS =
            TextPattern.of("^(?:度|内|底前|前)?(?!以来)[^，,；;。]{0,30}(?:招聘|招录|招考|招收|招募|选聘|选调)(?!的)");
    private static final TextPattern OFTEN = TextPattern.of("每(?:[0-9半一两二三四五六]?个?[年月季周]|季度|学期|学年|星期|半年)");
    private static final Cues HOLDING = Cues.listed("plan-holding");
    private static final Cues MEETING = Cues.of("召开|接访|下访|慰问|授课|上党课");
    private static final Cues PROCEDURE = Cues.listed("plan-procedure");
    private static final Cues LEARNING = Cues.listed("plan-learning");
    private static final Cues PAYING = Cues.listed("plan-paying");
    private static final TextPattern TIME_SPENT = TextPattern.of("(?:集中|安排|利用|抽出|拿出|花|用)$");
    private static final TextPattern TIME = TextPattern.of("^(?:左右)?的?时间");
    private static final Cues EXPECTING = Cues.of("预计|计划|预期|拟");
    private static final TextPattern EXPECTED =
            TextPattern.of("(?:预计|计划|预期|拟)[^，,；;。]{0,16}(?:规模|总量|数量|人数|总数)(?:约?为|达到?|约)?$");

    private static final TextPattern ANSWER = TextPattern.of(
            "^(?:\\([^)]{0,8}\\))?(?:[上下]午[0-9]{0,2}[时点]?)?(?:之?前|以前)?[，,]?[^，,；;。]{0,24}(?:反馈|报送|上报|报至|报[我省市县区州])");
    private static final TextPattern ANSWERING =
            TextPattern.of("(?:反馈|报送|上报)[^，,；;。]{0,8}(?:时间|日期|期限)(?:截止|截至)?(?:为|是|到|至|：|:)*$");

    /** In front of all others. */
    static final List<Rule<Predicate<RoleContext>>> CERTAIN = List.of(
            Rule.of(
                    "role/planned",
                    c -> c.isSized() && isPlanned(c),
                    fires("目前，全市固定资产投资增长45%(目标11%)。", "45% RATE 45 % EQ role=CONTEXT | 11% RATE 11 % EQ role=TARGET"),
                    spares("目前，已完成计划的85%。", "85% RATE 85 % EQ role=CONTEXT")),
            Rule.of(
                    "role/tracked-task",
                    c -> c.isSized() && isTracked(c),
                    fires("二、主要任务完成情况\n1.培育示范企业30家。目前进展顺利。", "30家 COUNT 30 家 EQ role=TARGET"),
                    spares("二、主要任务完成情况\n1.已培育示范企业30家。", "30家 COUNT 30 家 EQ role=CONTEXT")));

    /** Behind the facts, in front of the conditions. */
    static final List<Rule<Predicate<RoleContext>>> STRONG = List.of(
            Rule.of(
                    "role/answer-by",
                    c -> c.isDated() && isAnswer(c),
                    fires("请于8月18日前将修改意见反馈我厅。", "8月18日 DEADLINE ..2020-08-18 BY role=TARGET"),
                    fires("意见反馈截止时间为2025年11月22日。", "2025年11月22日 DEADLINE ..2025-11-22 BY role=TARGET"),
                    spares("报名截止时间为2025年11月22日。", "2025年11月22日 DEADLINE ..2025-11-22 BY role=STANDARD")),
            Rule.of(
                    "role/recruited",
                    c -> c.isDated() ? isRecruiting(c) : c.isCounted() && isRecruited(c),
                    fires("面向社会公开招聘教师60名(其中小学教师40名)。", "60名 COUNT 60 名 EQ role=TARGET | 40名 COUNT 40 名 EQ role=TARGET"),
                    spares("去年招聘教师60名。", "60名 COUNT 60 名 EQ role=CONTEXT")),
            Rule.of(
                    "role/standing-duty",
                    c -> c.genre() == Genre.PLAN && isStanding(c),
                    fires("党员干部每年至少参加1次志愿服务活动。", "1次 COUNT 1 次 GE role=TARGET"),
                    fires("领导干部每年脱产培训不少于12天。", "12天 DURATION 12 天 GE role=TARGET"),
                    spares("各县每月通报1次进展。", "1次 COUNT 1 次 EQ role=STANDARD")),
            Rule.of(
                    "role/time-spent",
                    c -> c.isKind(Kind.DURATION) && TIME.in(c.tail()) && TIME_SPENT.in(c.near()),
                    fires("集中2个月时间开展排查。", "2个月 DURATION 2 月 EQ role=TARGET"),
                    spares("安排2个月的试用期。", "2个月 DURATION 2 月 EQ role=STANDARD")),
            Rule.of(
                    "role/expected-size",
                    c -> c.isSized()
                            && EXPECTING.in(c.near())
                            && EXPECTED.in(c.near())
                            && c.datedRole() != Role.CONTEXT,
                    fires("预计储能总规模为50万千瓦。", "50万千瓦 MEASURE 500000 千瓦 EQ role=TARGET"),
                    spares("该站储能规模为50万千瓦。", "50万千瓦 MEASURE 500000 千瓦 EQ")));

    private PlanRules() {}

    /** 增长45%(目标11%): the plan's value beside the result. */
    private static boolean isPlanned(RoleContext c) {
        return (c.near().indexOf('目') >= 0
                        || c.near().indexOf('计') >= 0
                        || c.near().indexOf('任') >= 0)
                && PLANNED.in(RoleWords.last(c.near(), 16))
                && (c.inner() != null || c.genre() == Genre.REPORT);
    }

    /** The item of a report that repeats a task before it says how far it has come. */
    private static boolean isTracked(RoleContext c) {
        return c.headings().isTracked()
                && c.opensItem()
                && c.datedRole() == null
                && !DONE.in(c.ahead())
                && TASK_VERB.in(c.ahead())
                && !c.isBoundBehind();
    }

    /** 于8月18日前反馈我厅: by when those addressed answer. */
    private static boolean isAnswer(RoleContext c) {
        return c.quantity().comparator() == Comparator.BY
                && !c.isPast()
                && (ANSWER.in(c.rest()) || ANSWERING.in(RoleWords.last(c.head(), 24)));
    }

    private static boolean isRecruited(RoleContext c) {
        return PERSONS.in(c.unit())
                && RECRUITING.in(c.ahead())
                && !c.isBounded()
                && !APPLYING.in(c.segment())
                && !c.tail().startsWith("的");
    }

    private static boolean isRecruiting(RoleContext c) {
        return c.quantity().comparator() == Comparator.DURING
                && !c.isPast()
                && RECRUITING.in(RoleWords.first(c.rest(), 48))
                && RECRUITS.in(RoleWords.first(c.rest(), 48));
    }

    /** 每年不少于8天, 每年至少1次: what those addressed are to do again and again. */
    private static boolean isStanding(RoleContext c) {
        if (!c.isKind(Kind.DURATION) && !c.unit().equals("次")) {
            return false;
        }
        Stretch head = c.head();
        boolean often = head.indexOf('每') >= 0 && OFTEN.in(head);
        if (c.isKind(Kind.DURATION)) {
            return (often || head.contains("累计"))
                    && c.quantity().comparator() == Comparator.GE
                    && LEARNING.in(c.part())
                    && !PAYING.in(c.part())
                    && c.tail().isEmpty();
        }
        boolean least = c.quantity().comparator() == Comparator.GE;
        return often
                && c.unit().equals("次")
                && (HOLDING.in(head) || least && MEETING.in(head))
                && !PROCEDURE.in(head.toString() + c.tail());
    }
}
