package org.gongwen.extract.recognise;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;

/** 标识数: the rules that refuse a number that tells which place, which hour or which event is meant. */
final class NamingNumbers {
    private static final TextPattern FLAT =
            TextPattern.of("(?:[0-9]{1,2}(?:单元|号|室|门)|[0-9]{3,4}(?:号|室|$)|[A-Z][0-9区座栋])");
    /** 设在3层, 市民中心5层: the storey on which something lies. */
    private static final TextPattern SITUATED = TextPattern.of("(?:位于|设在|设于|坐落于|迁至|搬至|大厦|大楼|中心|广场)$");

    private static final TextPattern BUILT = TextPattern.of("(?:建设|新建|改建|扩建|加建|加装)");
    private static final TextPattern BOUNDED = TextPattern.of("(?:[及或]?以[上下内]|左右)");
    private static final TextPattern COORDINATE = TextPattern.of("(?:[东西]经|[南北]纬|[度分])[至到—-]?$");
    private static final TextPattern CONTEST =
            TextPattern.of("(?:决赛|预赛|半决赛|接力|跨?栏|障碍|短跑|长跑|竞走|自由泳|蛙泳|仰泳|蝶泳|混合泳|气手枪|气步枪|手枪|步枪|健身跑|迷你跑|健康跑|欢乐跑|越野跑)");

    static final List<Rule<Predicate<Candidate>>> RULES = List.of(
            Rule.of(
                    "refuse/address",
                    c -> c.isUnit("幢", "栋", "座", "层", "间", "门")
                            && (c.before() == '号' && !c.isUnit("座") || FLAT.opens(c.tail(8))),
                    fires("地址为文三路199号3幢。", ""),
                    fires("材料送至园区7栋2单元1103室。", ""),
                    spares("建设厂房3栋2.6万平方米。", "3栋 COUNT 3 栋 EQ | 2.6万平方米 ACREAGE 26000 平方米 EQ"),
                    spares("建设厂房3幢。", "3幢 COUNT 3 幢 EQ")),
            Rule.of(
                    "refuse/place",
                    c -> c.form() != Form.ARABIC && PlaceNames.isPlace(c),
                    fires("五台县、三元区和七台河市参加试点。", ""),
                    fires("六户镇落实网格责任。", ""),
                    spares("走访三户村民。", "三户 COUNT 3 户 EQ")),
            Rule.of(
                    "refuse/full-turn",
                    c -> c.isUnit("度")
                            && c.kind() == Kind.MEASURE
                            && (c.isSpelled("360") || c.isSpelled("三百六十"))
                            && !c.head(12).contains("电"),
                    fires("开展360度民主测评。", ""),
                    spares("每月用电量不超过360度。", "360度 MEASURE 360 度 LE")),
            Rule.of(
                    "refuse/festival",
                    c -> c.kind() == Kind.DEADLINE
                            && !c.hasYear()
                            && c.text().charAt(c.end() - 1) == '月'
                            && ChineseNumeralReader.digit(c.after()) > 0,
                    fires("传承三月三、六月六等民俗。", ""),
                    spares("三月三日前完成清理。", "三月三日 DEADLINE .. BY")),
            Rule.of(
                    "refuse/clock",
                    c -> c.isUnit("分", "分钟") && (c.before() == '时' || c.before() == '点'),
                    fires("会议定于上午9时30分召开。", ""),
                    spares("考核得分不低于30分。", "30分 COUNT 30 分 GE")),
            Rule.of(
                    "refuse/floor",
                    c -> c.isUnit("层") && SITUATED.in(c.head(10)) && !BUILT.in(c.head(10)) && !BOUNDED.opens(c.tail(4)),
                    fires("服务窗口设在3层东侧，档案室位于政务大厦5层。", ""),
                    spares("建设服务中心5层。", "5层 COUNT 5 层 EQ")),
            Rule.of(
                    "refuse/coordinate",
                    c -> c.isUnit("度", "分", "秒")
                            && c.form() == Form.ARABIC
                            && COORDINATE.in(c.behind(8))
                            && c.behind(24).toString().matches("(?s).*(?:[东西]经|[南北]纬).*"),
                    fires("该县位于东经113度34分、北纬28度11分。", ""),
                    spares("家庭月用电量达到180度。", "180度 MEASURE 180 度 EQ")),
            Rule.of(
                    "refuse/policy-name",
                    c -> c.isUnit("条") && c.isBefore("新政"),
                    fires("落实人才新政81条。", ""),
                    spares("制定配套措施81条。", "81条 COUNT 81 条 EQ")),
            Rule.of(
                    "refuse/contest",
                    c -> c.isUnit("米", "公里", "千米") && CONTEST.opens(c.tail(6)),
                    fires("男子100米决赛和5公里迷你跑如期举行。", ""),
                    spares("修建健身步道5公里。", "5公里 MEASURE 5 公里 EQ")));

    private NamingNumbers() {}
}
