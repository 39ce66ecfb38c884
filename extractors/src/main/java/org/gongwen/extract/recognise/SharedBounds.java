package org.gongwen.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;

/**
 * 共用比较词: a bound that one quantity carries and its neighbour shares: 10%或者10万吨以上 (both 以上), 分别不高于10、50毫克
 * (both 不高于), 分别不低于22%和30% (both 不低于), 到2022年和2030年 (both 到), 分别在50岁、45岁以下 (both 以下), 达到1000万元、2000万元以上 (both 以上), 3天(72小时)以上 (both 以上).
 */
final class SharedBounds {
    private static final Set<String> ALTERNATIVES = Set.of("或", "或者", "或是");
    private static final Set<String> JOINTS = Set.of("、", "和", "及", "与", "以及");
    private static final String EACH = "分别";
    private static final int REACH = 60;
    private static final int NEAR_EACH = 8;
    private static final int NEAR = 16;
    private static final TextPattern ITEM = TextPattern.of("、[^，,。；;：:、()0-9增提降减达完成实]{1,12}的");
    private static final TextPattern CAPPED_ITEM = TextPattern.of("、[^，,。；;：:、()0-9增提降减达完成实奖补贴]{1,16}");
    private static final TextPattern CAPPED_CLAUSE = TextPattern.of("[，,；;][^，,。；;：:、()0-9增提降减达完成实奖补贴标准]{1,16}");
    private static final TextPattern CAP =
            TextPattern.of("最[高长大多][^，,；;。不]{0,10}(?:额|额度|时长|期限|时限|年限|比例|标准|次数|限价)[为是]?[^，,；;。0-9]{0,16}$");
    private static final TextPattern OTHER_MEASURE =
            TextPattern.of("或者?(?:累计)?[^，,。；;：:、()0-9]{0,6}(?:里程|时间|时长|面积|人数|数量|金额|重量|长度|次数)");
    private static final TextPattern FROM_AGE = TextPattern.of("[从自]$");

    private SharedBounds() {}

    static List<Quantity> apply(CharSequence text, List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities);
        shareBackwards(text, shared);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Quantity one = shared.get(i);
            Quantity next = shared.get(i + 1);
            if (isUnbound(one) && isBoundBehind(next) && ALTERNATIVES.contains(between(text, one, next))) {
                shared.set(i, bound(one, next));
            } else if (isUnbound(next)
                    && isBoundBefore(one)
                    && JOINTS.contains(between(text, one, next))
                    && (sharesEach(text, one)
                            || isSameUnit(one, next)
                                    && ("、".equals(between(text, one, next))
                                            || i > 0 && isRow(text, shared.get(i - 1), one)))) {
                shared.set(i + 1, bound(next, one));
            } else if (isUnbound(next) && isOtherMeasure(text, one, next)) {
                shared.set(i + 1, bound(next, one));
            } else if (isYearBehind(text, one, next)) {
                shared.set(i + 1, by(next));
            } else if (isUnbound(next) && (sharesFar(text, one, next) || sharesCap(text, one, next))) {
                shared.set(i + 1, bound(next, one));
            } else if (isUnbound(next) && isBound(one) && isParaphrase(text, one, next)) {
                shared.set(i + 1, bound(next, one));
            } else if (isUnbound(one) && isAgeFrom(text, one, next)) {
                shared.set(i, bound(one, next));
            }
        }
        return shared;
    }

    /** 超过500亿元、100亿元|和50亿元: those in front share the bound already. */
    private static boolean isRow(CharSequence text, Quantity before, Quantity one) {
        return before.comparator() == one.comparator()
                && one.extent().start() == one.start()
                && isSameUnit(before, one)
                && "、".equals(between(text, before, one));
    }

    /** 不低于2年或者行驶里程5万公里: what is reached first, by another measure. */
    private static boolean isOtherMeasure(CharSequence text, Quantity one, Quantity next) {
        int from = one.extent().end();
        int to = next.extent().start();
        return isBoundBefore(one)
                && one.comparator() == Comparator.GE
                && to > from
                && to - from < NEAR
                && OTHER_MEASURE.fits(text.subSequence(from, to));
    }

    /** 分别高于峰段电量的1.66倍、谷段电量的1.33倍: the second goes with the first. */
    private static boolean sharesFar(CharSequence text, Quantity one, Quantity next) {
        int from = one.extent().end();
        int to = next.extent().start();
        return isBoundBefore(one)
                && one.extent().start() == one.start()
                && isSameUnit(one, next)
                && to > from
                && to - from < NEAR
                && ITEM.fits(text.subSequence(from, to))
                && sharesEach(text, one);
    }

    /** 最高支付限额为职工每月500元、居民每月300元: the name of the limit stands in front of both. */
    private static boolean sharesCap(CharSequence text, Quantity one, Quantity next) {
        int from = one.extent().end();
        int to = next.extent().start();
        return one.comparator() == Comparator.LE
                && CAP.in(text.subSequence(Math.max(0, one.start() - REACH), one.start()))
                && isSameUnit(one, next)
                && to > from
                && to - from < NEAR
                && (CAPPED_ITEM.fits(text.subSequence(from, to))
                        || text.charAt(to) == '为' && CAPPED_CLAUSE.fits(text.subSequence(from, to)));
    }

    /** 3天(72小时)以上: the bracket says the same in another unit. */
    private static boolean isParaphrase(CharSequence text, Quantity one, Quantity next) {
        return one.kind() == next.kind()
                && next.start() == one.end() + 1
                && text.charAt(one.end()) == '('
                && next.end() < text.length()
                && text.charAt(next.end()) == ')';
    }

    /** 男性从60岁、女性从55岁起: both are the least age. */
    private static boolean isAgeFrom(CharSequence text, Quantity one, Quantity next) {
        int gap = next.start() - one.end();
        return one.kind() == Kind.DURATION
                && isSameUnit(one, next)
                && next.comparator() == Comparator.GE
                && gap > 0
                && gap < NEAR
                && text.charAt(one.end() - 1) == '岁'
                && next.extent().end() == next.end() + 1
                && FROM_AGE.in(text.subSequence(Math.max(0, one.start() - 1), one.start()));
    }

    /** 到2022年和2030年: both are the ends of what is to be reached. */
    private static boolean isYearBehind(CharSequence text, Quantity one, Quantity next) {
        return next.kind() == Kind.DEADLINE
                && next.comparator() == Comparator.DURING
                && one.kind() == Kind.DEADLINE
                && one.comparator() == Comparator.BY
                && one.extent().start() < one.start()
                && one.extent().end() == one.end()
                && next.extent().end() == next.end()
                && JOINTS.contains(between(text, one, next));
    }

    private static Quantity by(Quantity date) {
        Quantity.Period period = date.period();
        return new Quantity(
                date.span(),
                date.extent(),
                date.kind(),
                date.amount(),
                period == null ? null : new Quantity.Period(null, period.end(), period.point()),
                Comparator.BY,
                date.rule(),
                date.comparatorRule());
    }

    /** 达到30个、40个、50个以上: all have the bound of the last. */
    private static void shareBackwards(CharSequence text, List<Quantity> shared) {
        boolean bound = false;
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity one = shared.get(i);
            Quantity next = shared.get(i + 1);
            bound = isUnbound(one)
                    && (bound || isBoundBehind(next) || isAbout(next))
                    && JOINTS.contains(between(text, one, next))
                    && (one.kind() == next.kind() && "、".equals(between(text, one, next))
                            || isRightBehindEach(text, one));
            if (bound) {
                shared.set(i, bound(one, next));
            }
        }
    }

    private static boolean isUnbound(Quantity quantity) {
        return quantity.comparator() == Comparator.EQ && quantity.kind() != Kind.DEADLINE;
    }

    private static boolean isBoundBehind(Quantity quantity) {
        return isBound(quantity) && quantity.extent().end() > quantity.end();
    }

    private static boolean isAbout(Quantity quantity) {
        return quantity.comparator() == Comparator.APPROX && quantity.extent().end() > quantity.end();
    }

    private static boolean isBoundBefore(Quantity quantity) {
        return isBound(quantity) && quantity.extent().end() == quantity.end();
    }

    private static boolean isBound(Quantity quantity) {
        Comparator comparator = quantity.comparator();
        return quantity.kind() != Kind.DEADLINE
                && (comparator == Comparator.GE
                        || comparator == Comparator.LE
                        || comparator == Comparator.GT
                        || comparator == Comparator.LT);
    }

    private static String between(CharSequence text, Quantity one, Quantity next) {
        int from = one.extent().end();
        int to = Math.max(from, next.extent().start());
        return to - from > 2 ? "" : text.subSequence(from, to).toString();
    }

    private static boolean isSameUnit(Quantity one, Quantity next) {
        Quantity.Amount first = one.amount();
        Quantity.Amount second = next.amount();
        return first != null && second != null && first.unit().equals(second.unit());
    }

    private static boolean sharesEach(CharSequence text, Quantity one) {
        int from = Math.max(0, one.start() - REACH);
        String head = text.subSequence(from, one.start()).toString();
        int each = head.lastIndexOf(EACH);
        return each >= 0 && head.indexOf('。', each) < 0;
    }

    /** 分别稳定在368万亩、127万吨以上: one bound even for different measures. */
    private static boolean isRightBehindEach(CharSequence text, Quantity one) {
        int start = one.extent().start();
        return text.subSequence(Math.max(0, start - NEAR_EACH), start)
                        .toString()
                        .contains(EACH)
                || text.subSequence(start, one.start()).toString().contains(EACH);
    }

    private static Quantity bound(Quantity quantity, Quantity like) {
        return new Quantity(
                quantity.span(),
                quantity.extent(),
                quantity.kind(),
                quantity.amount(),
                quantity.period(),
                like.comparator(),
                quantity.rule(),
                like.comparatorRule());
    }
}
