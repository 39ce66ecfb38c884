package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Direction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 方向规则: whether a quantity is the level of its indicator or a change of it. The first rule that fits decides. */
final class Directions {
    private static final String BOUNDS =
            "(?:了|约|近|超过|超|不少于|不低于|不超过|不高于|至少|最高|高于|突破|逾|每年|年均|均|各|幅度|幅度为|幅度不低于|大约|左右|不到|不足|原则上|分别|累计|：|:|力争|再){0,8}";
    private static final TextPattern RISE = TextPattern.of(
            "(?:增长|增长分别达|增加|增|提高|提升|上升|上涨|上浮|扩大|提|上调|回升|净增|涨|增速达|翻|延长|扩面|加发|加收|加征|加价|多增|(?<![参附])加)" + BOUNDS + "$");
    private static final TextPattern GROWTH = TextPattern.of("(?:增加|增长|增|净增|多增|(?<![参附])加)" + BOUNDS + "$");
    private static final TextPattern FALL = TextPattern.of(
            "(?<!升)(?:减少|下降|降低|压减|削减|缩减|下浮|下调|缩短|压缩|降|减|压降|缩小|精简|下滑|减税|降费|退坡|化解|缩减率?|少加|(?<![至最不缺减])少)" + BOUNDS + "$");
    private static final TextPattern FALL_OF = TextPattern.of(
            "(?:压减|削减|减少|降低|压缩|缩减|下调|下浮|(?<![停移闭合并转换])退出|减轻)(?![^，,、]*能力)[^到至为占达率比，,、]{1,22}$|[比较][^，,、]{1,16}[低少]$|(?:降价|降费|减税)$|下调[^到至为占达比，,、]{1,16}$");
    private static final TextPattern NEW = TextPattern.of(
            "(?:.{0,8}|.*(?=.{0,16}$))(?:新(?:增|建(?!区)|设|开|培育|引进|认定|签约|创建|改建|改扩建|创|招|装|购|添|成立|发展|办|组建|开工|投产|入库|安置|吸纳|招用|造|植|种(?![类子质业])|升规|、?\\(?(?:改|扩|改、扩|改扩)\\)?建)|净增|再(?!就业)(?![次度压减降缩下取精清退])|增设|增配|增补|加装|增加(?!值)|增建|(?<!改)扩建|另建)");
    /** 新建雪道奖励50万元: what is granted for the new is no growth. */
    private static final TextPattern GRANTED = TextPattern.of("(?:新.{2,}|再)(?:奖励|补助|补贴|给予|资助|奖补)");

    private static final TextPattern NEW_ENDS = TextPattern.of("(?:总数|总量|存量|累计达|达到.*)$");
    /** 新增装机容量确保达到120万千瓦: what is reached is itself the gain. */
    private static final TextPattern NEW_REACHED =
            TextPattern.of(".{0,12}(?:新增|净增)(?!值)[^，,的使达后总累]{2,16}(?:确保|力争|争取|要)?达到?(?:约|近)?$");

    private static final TextPattern RISE_BEHIND =
            TextPattern.of("^(?:的)?(?:比例|幅度|速度|以上|左右|的速度)*(?:逐年|逐步|年均|每年)?(?:增长|递增|提高|上浮|增加|的增长|增速|加收|加价|加征)(?![到至为])");
    private static final TextPattern FALL_BEHIND =
            TextPattern.of("^(?:的)?(?:比例|幅度|速度|以上|左右)*(?:逐年|逐步|年均|每年)?(?:下降|递减|降低|下浮|减少)(?![到至为])");
    private static final TextPattern SIZE =
            TextPattern.of("(?:面积|占地|用地|高度|长度|宽度|厚度|深度|容积|间距|班额|造价)(?:各|均|应|须|需|要|原则上)?(?:不[^，,、]{1,4}|达到?|控制在|为)?$");
    private static final TextPattern RENEWED = TextPattern.of("(?:改造|整治|建设|提质|修缮|完善)提升$");
    private static final TextPattern TO_VERB =
            TextPattern.of("(?:增加|增长|提高|提升|扩大|减少|下降|降低|延长|压缩|缩短|压减).{0,12}[到至为]" + BOUNDS + "$");

    static final List<Rule<Predicate<Ahead>>> RISES = List.of(
            Rule.of(
                    "direction/rise",
                    c -> !isTo(c) && (isRise(c) || isDoubled(c)),
                    fires("规模以上工业增加值增长8%以上。", "8% RATE 8 % GE direction=INCREASE"),
                    fires("城镇化率提高2个百分点。", "2个百分点 RATE 2 百分点 EQ direction=INCREASE"),
                    spares("参加2个科目考试的人员必须在当年通过。", "2个 COUNT 2 个 EQ direction=LEVEL"),
                    spares("城镇化率提高到65%。", "65% RATE 65 % EQ direction=LEVEL")),
            Rule.of(
                    "direction/new",
                    c -> isNew(c) && !isTo(c),
                    fires("新建7个停车场。", "7个 COUNT 7 个 EQ direction=INCREASE"),
                    fires("新增停车位1100个。", "1100个 COUNT 1100 个 EQ direction=INCREASE"),
                    spares(
                            "新建高级雪道、中级雪道分别奖励100万元、50万元。",
                            "100万元 AMOUNT 1000000 元 EQ direction=LEVEL | 50万元 AMOUNT 500000 元 EQ direction=LEVEL"),
                    spares("建成停车场7个。", "7个 COUNT 7 个 EQ direction=LEVEL")),
            Rule.of(
                    "direction/rise-behind",
                    c -> c.isKind(Kind.RATE) && RISE_BEHIND.in(c.tail()),
                    fires("低保标准按照10%比例逐年增长。", "10% RATE 10 % EQ direction=INCREASE"),
                    fires("用水按基本水价的1倍加收。", "1倍 RATE 1 倍 EQ direction=INCREASE"),
                    spares("低保对象占10%左右。", "10% RATE 10 % APPROX direction=LEVEL")));

    static final List<Rule<Predicate<Ahead>>> FALLS = List.of(
            Rule.of(
                    "direction/fall",
                    c -> !isTo(c) && !isGrowing(c) && (FALL.in(c.end()) || FALL_OF.in(c.end()) || isHalved(c)),
                    fires("单位国内生产总值能耗下降13.5%。", "13.5% RATE 13.5 % EQ direction=DECREASE"),
                    fires("再担保业务减半收取担保费。", "减半 RATE 50 % EQ direction=DECREASE"),
                    spares("形成化学需氧量削减能力300万吨。", "300万吨 MEASURE 3000000 吨 EQ direction=LEVEL"),
                    spares("缴费比例降低至16%。", "16% RATE 16 % EQ direction=LEVEL")),
            Rule.of(
                    "direction/fall-behind",
                    c -> c.isKind(Kind.RATE) && FALL_BEHIND.in(c.tail()),
                    fires("补贴资金按5%比例逐年降低。", "5% RATE 5 % EQ direction=DECREASE"),
                    spares("合格率达5%以上。", "5% RATE 5 % GE direction=LEVEL")));

    private static final Found LEVEL = new Found(Direction.LEVEL, "direction/level");
    private static final TextPattern CARRYING =
            TextPattern.of("(?:建筑|[^达成到建改完现引训争发降增减提]){0,10}[、和及与](?:建筑|[^达成到建改完现引训争发降增减提、]){0,14}");
    /** 新建绿地35万平方米，其中公园绿地17.5万平方米: a part of what is new. */
    private static final TextPattern PART = TextPattern.of("[，,；;(]其中[，,：:]?[^，,；;。达成到]{0,16}");

    private static final int LONGEST_JOINT = 32;
    private static final int TOTAL = 8;
    private static final TextPattern TOTAL_BEHIND = TextPattern.of("[，,](?:总计|总数|总量|累计|共计)(?:达到?|为)?[0-9]");
    private static final TextPattern PLANNED =
            TextPattern.of("(?:年度|全年|年初|预期|计划|任务|市定|省定|既定)*(?:目标|计划|任务|预期)(?:值|数|为|是|：|:)*");
    /** 新增纳税100万元以上, 新安置500人以上, 连片新建50亩以上: the condition is the gain itself. */
    private static final TextPattern GAINED = TextPattern.of("新(?:增|安置|吸纳|招用)|净增");

    private static final TextPattern PLANTED = TextPattern.of("新(?:建|种植?|造|栽)$");

    private Direction summed = Direction.LEVEL;
    private final Map<Kind, Quantity> last = new EnumMap<>(Kind.class);
    private final Map<Kind, Direction> lastDirections = new EnumMap<>(Kind.class);

    /** The direction and the rule that found it. */
    record Found(Direction direction, String rule) {}

    private static boolean isGained(Ahead ahead) {
        return GAINED.in(ahead.segment()) || ahead.isKind(Kind.ACREAGE) && PLANTED.in(ahead.segment());
    }

    /** The direction of a quantity; call it for each of the passage in text order. */
    Found find(Context context, Role role) {
        Ahead ahead = Ahead.of(context);
        Found found = find(ahead);
        if (role == Role.CONDITION && "direction/new".equals(found.rule()) && !isGained(ahead)) {
            found = LEVEL;
        }
        if (found.direction() == Direction.LEVEL && isPlanned(context)) {
            found = new Found(
                    lastDirections.getOrDefault(context.quantity().kind(), Direction.LEVEL), "direction/planned");
        }
        found = summed(context, found);
        if (found.direction() == Direction.LEVEL && carries(context)) {
            found = new Found(
                    lastDirections.getOrDefault(context.quantity().kind(), Direction.LEVEL), "direction/carried");
        }
        last.put(context.quantity().kind(), context.quantity());
        lastDirections.put(context.quantity().kind(), found.direction());
        return found;
    }

    /** 新增点位30个，总计达60个；道路10条，总计达20条: what the total counts in is new as the first was. */
    private Found summed(Context c, Found found) {
        int end = c.quantity().extent().end();
        int to = Math.min(c.limit(), end + TOTAL);
        if (end >= to
                || "，,".indexOf(c.text().charAt(end)) < 0
                || !TOTAL_BEHIND.opens(c.text().subSequence(end, to))) {
            return found;
        }
        boolean like = found.direction() == Direction.LEVEL && summed != Direction.LEVEL;
        summed = like ? summed : found.direction();
        return like ? new Found(summed, "direction/summed") : found;
    }

    /** 增长12%(目标10%): the plan's value beside the result. */
    private boolean isPlanned(Context c) {
        Quantity before = last.get(c.quantity().kind());
        int open = c.clause().start() - 1;
        return before != null
                && open == before.extent().end()
                && c.text().charAt(open) == '('
                && PLANNED.fits(c.head());
    }

    private static Found find(Ahead ahead) {
        for (Rule<Predicate<Ahead>> rule : FALLS) {
            if (rule.production().test(ahead)) {
                return new Found(Direction.DECREASE, rule.id());
            }
        }
        for (Rule<Predicate<Ahead>> rule : RISES) {
            if (rule.production().test(ahead)) {
                return new Found(Direction.INCREASE, rule.id());
            }
        }
        return LEVEL;
    }

    /** 新建公园2座、停车场9座: the verb in front of the first holds for all that 、 joins. */
    private boolean carries(Context c) {
        Quantity before = last.get(c.quantity().kind());
        if (before == null || c.quantity().start() - before.extent().end() > LONGEST_JOINT) {
            return false;
        }
        int from = before.extent().end();
        String between =
                c.text().subSequence(from, Math.max(from, c.quantity().start())).toString();
        return before.start() < c.clause().start()
                ? PART.fits(between) && isPartOf(before, c.quantity())
                : CARRYING.fits(between);
    }

    /** Of the same unit, and no more than the whole. */
    private static boolean isPartOf(Quantity whole, Quantity part) {
        Quantity.Amount one = whole.amount();
        Quantity.Amount other = part.amount();
        return one != null
                && other != null
                && one.unit().equals(other.unit())
                && one.value().compareTo(other.value()) >= 0;
    }

    private static boolean isNew(Ahead c) {
        return isCountable(c)
                && (isGrowing(c) || !SIZE.in(c.head()))
                && NEW.opens(c.segment())
                && !(c.isKind(Kind.AMOUNT) && GRANTED.in(c.segment()))
                && (!NEW_ENDS.in(c.segment()) || NEW_REACHED.fits(c.segment()));
    }

    /** 提升10家敬老院 raises the homes, not their number. */
    private static boolean isRise(Ahead c) {
        boolean things = c.isKind(Kind.COUNT) && !GROWTH.in(c.end());
        return !things && RISE.in(c.end()) && !RENEWED.in(c.head());
    }

    /** 新增减税降费3.2亿元: what grows is the cut itself. */
    private static boolean isGrowing(Ahead c) {
        return c.segment().contains("新增") || c.segment().contains("净增");
    }

    private static boolean isDoubled(Ahead c) {
        Quantity.Amount amount = c.quantity().amount();
        return amount != null && "番".equals(amount.unit());
    }

    private static boolean isHalved(Ahead c) {
        return c.opensWith('减');
    }

    /** 提高到65%: the verb leads to a level. */
    private static boolean isTo(Ahead c) {
        return TO_VERB.in(c.end());
    }

    private static boolean isCountable(Ahead c) {
        return c.isKind(Kind.COUNT)
                || c.isKind(Kind.ACREAGE)
                || c.isKind(Kind.MEASURE) && !c.isVoltage()
                || c.isKind(Kind.AMOUNT);
    }
}
