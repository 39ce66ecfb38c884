package org.gongwen.extract.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.extract.lexicon.Lexicon;
import org.gongwen.extract.lexicon.Lexicon.Match;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.lexicon.Wording;
import org.gongwen.extract.text.Span;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 比较词: the words around a quantity that compare it (comparators.csv). Source: Civil Code, art. 1259: 以上, 以下, 以内
 * include the number itself, 超过, 不满, 以外 do not.
 */
final class Comparators {
    private static final List<String> NEGATIONS = List.of("不", "不得", "不应", "不宜", "不能", "不可", "不要", "不准", "不允许", "未");
    private static final Lexicon<Comparator> BEFORE = words("BEFORE");
    private static final Lexicon<Comparator> AFTER = words("AFTER");
    /** Verbs that may stand between 最高, 至少 … and the number. */
    private static final Set<String> GRANTS = Words.listed("granting");

    private static final String CURRENCY = "人民币";
    /** Verbs of lasting: behind them 近 says about how long. */
    private static final Set<String> LASTING = Words.listed("lasting");

    private static final int LONGEST_ASIDE = 4;
    private static final List<String> WITHIN = List.of("内", "范围内", "的范围内", "半径内", "半径范围内");
    private static final String BETWEEN = "之间";
    /** 水压不足投诉下降70%, 不满意件限期10日: what lacks or displeases, and no bound of the number behind. */
    private static final Set<String> LACKS = Set.of("不足", "不满", "不到", "不及");

    private static final TextPattern NO_BASE = TextPattern.of("意.*|.*(?:下降|上升|减少|增加|提高|降低|增长|压减|压缩|缩短|限期|限时).*");

    /** 最高(支付限额为每人)500元, 最长(享受时长为)12个月: the name of what is capped stands between. */
    private static final TextPattern CAPPED =
            TextPattern.of("[^的不]{0,8}(?:额|额度|时长|期限|时限|年限|比例|标准|次数|限价)(?:一般|应当?|均|分别|暂定)?(?:为|是)?[^的由从]{0,16}");
    /** 最高按(照投资额的)20%. */
    private static final TextPattern BY_BASE = TextPattern.of("按照?[^的不]{2,14}(?:的|给予|予以|补[助贴]|奖励|配套)?");
    /** 超过(本市)2个月最低生活保障标准. */
    private static final TextPattern PLACE = TextPattern.of("(?:[本全我]|当地|所在|统筹)[^的不]{0,6}");
    /** 不足(居住面积)15平方米的. */
    private static final TextPattern MEASURE = TextPattern.of("[^的不]{0,6}(?:面积|金额|总额|人数|数量|收入|价格|距离|长度|重量|容量)");
    /** 低于(最高计划量)80%. */
    private static final TextPattern QUANTITY =
            TextPattern.of("(?![^的不]*(?:年|期|平均|全[国省市县区]))[^的不]{0,10}(?:[量额数]|能力|负荷|库容)");
    /** 超过(本单位职工总数)1.6%的. */
    private static final TextPattern TOTAL = TextPattern.of("[^的不]{1,14}(?:总数|总额|总量|人数|户数|职工数)");
    /** 高于(上年度平均工资)3倍的. */
    private static final TextPattern AVERAGE = TextPattern.of("[^的不]{2,16}(?:价格?|收入|工资|薪酬|标准|水平|均值|支出)");

    private Comparators() {}

    /**
     * How a quantity is bounded.
     *
     * @param comparator the bound
     * @param extent the span and the words that touch it
     * @param word the word that decided
     */
    record Bound(Comparator comparator, Span extent, String word) {}

    static Bound read(CharSequence text, int floor, int limit, Span span, Kind kind, boolean more) {
        int unitEnd = skipCurrency(text, span.end(), limit, kind);
        int noted = Inclusions.skip(text, span.start(), unitEnd, limit);
        Inclusions.Meaning inclusion = Inclusions.read(text, span.start(), unitEnd, limit);
        int behind = skipNote(text, noted, limit);
        Match<Comparator> after = after(text, behind, limit, kind);
        boolean ahead = startsWith(text, span.end(), limit, "前") && endsTerm(text, span.start(), floor);
        Match<Comparator> before = ahead ? null : before(text, span.start(), floor, kind);
        int head = span.start();
        if (before == null && !ahead) {
            head = skipEach(text, span.start(), floor);
            before = before(text, head, floor, kind);
        }
        int extentEnd = after == null ? skipBetween(text, noted, limit) : after.end();
        int extentStart = before == null ? span.start() : before.start();
        Span extent = new Span(extentStart, extentEnd);
        if (after != null) {
            Comparator comparator = exclude(text, after, limit, inclusion);
            boolean strict = before != null && before.meaning() == Comparator.GT && comparator == Comparator.GE;
            return new Bound(
                    strict ? Comparator.GT : comparator,
                    extent,
                    text.subSequence(after.start(), after.end()).toString());
        }
        if (before != null && isRecent(text, before, floor, kind)) {
            return new Bound(Comparator.LE, extent, "近");
        }
        if (before != null && before.meaning() != Comparator.EQ) {
            return new Bound(
                    noted(before.meaning(), inclusion),
                    extent,
                    text.subSequence(before.start(), before.end()).toString());
        }
        int gapEnd = before == null ? span.start() : before.start();
        Match<Comparator> far = acrossGap(
                text,
                gapEnd,
                floor,
                new Far(kind, isOfCase(text, noted, limit), isTimes(text, span), isShare(text, span)));
        if (far != null) {
            return new Bound(
                    noted(far.meaning(), inclusion),
                    extent,
                    text.subSequence(far.start(), far.end()).toString());
        }
        if (kind == Kind.MEASURE && isRadius(text, span.end(), limit)) {
            return new Bound(Comparator.LE, extent, "内");
        }
        return new Bound(more ? Comparator.GT : Comparator.EQ, extent, "");
    }

    /** 产值过5亿元 is more than that; behind other verbs (办过3次) 过 compares nothing. */
    private static @Nullable Match<Comparator> before(CharSequence text, int end, int floor, Kind kind) {
        Match<Comparator> before = BEFORE.endingAt(text, end, floor);
        boolean passing = before != null && before.end() - before.start() == 1 && text.charAt(before.start()) == '过';
        return passing && kind != Kind.AMOUNT ? null : before;
    }

    /** 合同期限届满3个月前: 满 is part of the event, and compares nothing. */
    private static boolean endsTerm(CharSequence text, int end, int floor) {
        return end - 2 >= floor && text.charAt(end - 1) == '满' && "届期".indexOf(text.charAt(end - 2)) >= 0;
    }

    /** 周边200米范围内, 站点50米内: at most so far off. */
    private static boolean isRadius(CharSequence text, int end, int limit) {
        boolean length = "米里".indexOf(text.charAt(end - 1)) >= 0;
        boolean word =
                startsWith(text, end, limit, "内") && end + 1 < limit && "侧河陆外部衬湖海环径".indexOf(text.charAt(end + 1)) >= 0;
        return length && !word && WITHIN.stream().anyMatch(within -> startsWith(text, end, limit, within));
    }

    private static @Nullable Match<Comparator> after(CharSequence text, int start, int limit, Kind kind) {
        Match<Comparator> after = AFTER.startingAt(text, start, limit);
        if (after == null) {
            return null;
        }
        if (text.charAt(after.start()) == '起' && after.end() == after.start() + 1) {
            return isLeast(text, after.end(), limit, kind) ? after : null;
        }
        boolean pair = text.charAt(after.start()) == '上' // 上下游, 上下级 are words of their own
                && after.end() < limit
                && "游级班车楼联贯衔协水".indexOf(text.charAt(after.end())) >= 0;
        if (pair) {
            return null;
        }
        boolean within = text.charAt(after.start()) == '内' && kind != Kind.DURATION;
        return within ? null : after;
    }

    /** 500元起, 从60岁起: the least; 3日起 starts a term, 起草 is a word. */
    private static boolean isLeast(CharSequence text, int behind, int limit, Kind kind) {
        boolean word = behind < limit && "草到步诉飞点来重降止效算见伏义".indexOf(text.charAt(behind)) >= 0;
        boolean age = behind > 1 && text.charAt(behind - 2) == '岁';
        return !word && (kind == Kind.AMOUNT || age);
    }

    /** 近3年: the years up to now; 历时近3年 is about as long. */
    private static boolean isRecent(CharSequence text, Match<Comparator> before, int floor, Kind kind) {
        boolean near =
                kind == Kind.DURATION && before.end() - before.start() == 1 && text.charAt(before.start()) == '近';
        return near && LASTING.stream().noneMatch(verb -> Wording.endsAt(text, before.start(), floor, verb));
    }

    /** 100万元人民币以上: the currency stands between the unit and its bound. */
    private static int skipCurrency(CharSequence text, int start, int limit, Kind kind) {
        return kind == Kind.AMOUNT && startsWith(text, start, limit, CURRENCY) ? start + CURRENCY.length() : start;
    }

    /** 5000万元—1亿元之间: the word that closes a range. */
    private static int skipBetween(CharSequence text, int start, int limit) {
        return startsWith(text, start, limit, BETWEEN) ? start + BETWEEN.length() : start;
    }

    /** 5000头(折合猪的养殖规模)及以上: a note between the number and its bound. */
    private static int skipNote(CharSequence text, int start, int limit) {
        if (start >= limit || text.charAt(start) != '(') {
            return start;
        }
        for (int i = start + 1; i < Math.min(limit, start + 40); i++) {
            if (text.charAt(i) == ')') {
                boolean bound = startsWith(text, i + 1, limit, "以上")
                        || startsWith(text, i + 1, limit, "及以上")
                        || startsWith(text, i + 1, limit, "以下")
                        || startsWith(text, i + 1, limit, "及以下")
                        || startsWith(text, i + 1, limit, "以内");
                return bound ? i + 1 : start;
            }
        }
        return start;
    }

    private static Comparator exclude(
            CharSequence text, Match<Comparator> after, int limit, Inclusions.Meaning inclusion) {
        boolean excluded = startsWith(text, after.end(), limit, "(不含") || inclusion == Inclusions.Meaning.EXCLUDED;
        if (!excluded) {
            return after.meaning();
        }
        return after.meaning() == Comparator.GE ? Comparator.GT : Comparator.LT;
    }

    /** 低于5000元(含5000元) is not more than that, 高于5000元(含5000元) not less. */
    private static Comparator noted(Comparator comparator, Inclusions.Meaning inclusion) {
        return switch (inclusion) {
            case NONE -> comparator;
            case INCLUDED ->
                comparator == Comparator.LT ? Comparator.LE : comparator == Comparator.GT ? Comparator.GE : comparator;
            case EXCLUDED ->
                comparator == Comparator.LE ? Comparator.LT : comparator == Comparator.GE ? Comparator.GT : comparator;
        };
    }

    /** 不足居住面积15平方米的: what the quantity is reached by is a case. */
    private static boolean isOfCase(CharSequence text, int end, int limit) {
        return end < limit && text.charAt(end) == '的' || startsWith(text, end, limit, "部分");
    }

    private static boolean isTimes(CharSequence text, Span span) {
        return text.charAt(span.end() - 1) == '倍';
    }

    private static boolean isShare(CharSequence text, Span span) {
        int digits = span.end() - span.start() - 1;
        return text.charAt(span.end() - 1) == '%'
                && (digits > 2 || digits == 2 && text.charAt(span.start()) >= '5' && text.charAt(span.start()) <= '9')
                && text.charAt(span.start() + 1) != '.';
    }

    private static boolean isMost(CharSequence text, Match<Comparator> word) {
        return word.meaning() == Comparator.LE && text.charAt(word.start()) == '最';
    }

    /**
     * What stands behind a gap.
     *
     * @param kind kind of the quantity
     * @param ofCase whether 的 or 部分 follows it
     * @param times whether it counts times
     * @param share whether it is a share of half the base or more: one of less tells by how much something falls short
     */
    private record Far(Kind kind, boolean ofCase, boolean times, boolean share) {}

    /** 每人每月, 每平方米 between the bound and the number. */
    private static int skipEach(CharSequence text, int start, int floor) {
        int at = start;
        for (int i = start - 1; i >= floor && start - i <= 12; i--) {
            char c = text.charAt(i);
            if (c == '每') {
                at = i;
            } else if (at - i > 5 || "，。；、,;:：()".indexOf(c) >= 0) {
                break;
            }
        }
        return at;
    }

    /** 不超过其实际缴费2/3, 最高补助100万元: the bound stands in front of a base or a verb of granting. */
    private static @Nullable Match<Comparator> acrossGap(CharSequence text, int head, int floor, Far far) {
        int from = Math.max(floor, head - 24);
        for (int i = head - 1; i >= from; i--) {
            i = beforeBracket(text, i, from);
            char c = text.charAt(i);
            if ("，。；、,;:：%()“”\"".indexOf(c) >= 0 || NumeralReader.isDigit(c)) {
                return null;
            }
            Match<Comparator> word = BEFORE.startingAt(text, i, head);
            if (word != null
                    && word.meaning() != Comparator.EQ
                    && word.meaning() != Comparator.APPROX
                    && c != '过'
                    && (bridges(text, word, head, far.kind()) || spans(text, word, head, far))
                    && !isInsideLonger(text, word, floor)) {
                return word;
            }
        }
        return null;
    }

    /** 工程概(预)算: in front of a bracket of a few characters within a name, or the place itself. */
    private static int beforeBracket(CharSequence text, int at, int floor) {
        int open = at;
        while (text.charAt(at) == ')' && open > floor && at - open <= LONGEST_ASIDE && text.charAt(open) != '(') {
            open--;
        }
        return text.charAt(open) == '(' && open > floor && open < at ? open - 1 : at;
    }

    private static boolean isInsideLonger(CharSequence text, Match<Comparator> word, int floor) {
        Match<Comparator> whole = BEFORE.endingAt(text, word.end(), floor);
        return whole != null && whole.start() < word.start();
    }

    private static boolean bridges(CharSequence text, Match<Comparator> word, int head, Kind kind) {
        String gap = text.subSequence(word.end(), head).toString();
        char first = text.charAt(word.start());
        boolean counts = first == '至' || (first == '最' && "多少长".indexOf(text.charAt(word.start() + 1)) >= 0);
        if (GRANTS.contains(gap) || (counts && gap.length() <= 6 && gap.indexOf('的') < 0)) {
            return true;
        }
        if (first == '最'
                && gap.length() <= 6
                && !gap.endsWith("由")
                && !gap.endsWith("从")
                && gap.length() >= 2
                && GRANTS.contains(gap.substring(0, 2))) {
            return true;
        }
        String bound = text.subSequence(word.start(), word.end()).toString();
        boolean whole = first != '最' && gap.endsWith("的") && !gap.contains("部分");
        boolean limits = bound.indexOf('不') >= 0 || whole;
        boolean based = kind == Kind.RATE || kind == Kind.DURATION;
        boolean lack = LACKS.contains(bound) && NO_BASE.fits(gap);
        return based && limits && gap.length() <= 18 && !lack;
    }

    /** Whether the gap between the bound and the quantity names what is capped, exceeded or fallen short of. */
    private static boolean spans(CharSequence text, Match<Comparator> word, int head, Far far) {
        CharSequence gap = text.subSequence(word.end(), head);
        if (isMost(text, word)) {
            return CAPPED.fits(gap) || far.kind() == Kind.RATE && BY_BASE.fits(gap);
        }
        if (word.meaning() != Comparator.GT && word.meaning() != Comparator.LT) {
            return false;
        }
        return switch (far.kind()) {
            case DURATION -> PLACE.fits(gap);
            case RATE ->
                far.ofCase() && (far.times() || text.charAt(word.end() - 1) != '出') && AVERAGE.fits(gap)
                        || far.ofCase() && TOTAL.fits(gap)
                        || far.share() && (word.meaning() == Comparator.LT || far.ofCase()) && QUANTITY.fits(gap);
            case AMOUNT, ACREAGE, COUNT, MEASURE -> far.ofCase() && MEASURE.fits(gap);
            case DEADLINE -> false;
        };
    }

    private static boolean startsWith(CharSequence text, int start, int limit, String word) {
        return Wording.startsAt(text, start, limit, word);
    }

    private static Lexicon<Comparator> words(String side) {
        Map<String, Comparator> words = new HashMap<>();
        for (LexiconLine line : LexiconFile.read("comparators.csv")) {
            if (side.equals(line.get("side"))) {
                put(words, line.get("word"), Comparator.valueOf(line.get("comparator")));
            }
        }
        return new Lexicon<>(words);
    }

    /** With 超过 also 不超过, 不得超过 …, which say the contrary. */
    private static void put(Map<String, Comparator> words, String word, Comparator comparator) {
        words.put(word, comparator);
        boolean positive = word.charAt(0) != '不' && word.charAt(0) != '未';
        if (positive && (comparator == Comparator.GT || comparator == Comparator.LT)) {
            Comparator contrary = comparator == Comparator.GT ? Comparator.LE : Comparator.GE;
            NEGATIONS.forEach(negation -> words.putIfAbsent(negation + word, contrary));
        }
    }
}
