package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 数量的指标: what rates, amounts, areas, counts and other measures are measures of. */
final class SizeIndicators {
    private static final TextPattern GOES_ON = TextPattern.of("[、和及与]$");
    private static final TextPattern GRANTING =
            TextPattern.of("(?:给予|予以|提供|发放|安排|申请|享受|获得|支付|总额|金额|价值|规模)[^，,。；;]{0,16}$");
    private static final TextPattern GIVING = TextPattern.of("(?:给予|予以|发放|安排|处|处以|罚款)(?:企业|个人|单位|最高)?$");
    private static final TextPattern FINING =
            TextPattern.of("(?:给予|予以|处|处以|并处|可处|罚款)(?:[^，,。；;处]{0,14}(?:金额|所得|价值|货值|价款|税款))?$");
    private static final TextPattern BASE = TextPattern.of(
            "^(?:[并可]{0,2}|分别|原则上|统一|.{0,8}(?:财政|政府|部门|局|资金|基金|公司|银行|联动)|[^的]{2,8}后)(?:按照?|参照|以)(?!规定)(.*)$");
    private static final TextPattern THING = TextPattern.of("^对(?!.*的$)(.{2,24})$");
    private static final TextPattern BOUND = TextPattern.of("^(?:最高|最多|原则上)?不(?:超过|高于|低于|少于)");
    /** 对8个部门|实施考核: what is done to those who are counted. */
    private static final TextPattern DEALT_WITH = TextPattern.of("(?<=.{2})(?:实行|实施|进行|开展).*$");

    private static final TextPattern COST = TextPattern.of("(?:费用?|支出|投入|资金|成本|款)$");
    private static final TextPattern TIMES = TextPattern.of(".*每(?:半?年|个?季度|个?月|周|日|天)(?:至少)?([^每]{2,8})$");
    private static final int LONGEST_LEVEL = 4;
    private static final int LONGEST_OWNER = 14;
    private static final TextPattern IS = TextPattern.of("^(?:应当?|须|要|必须)(?:是|为|用于|来自)(.{2,20})$");
    private static final TextPattern ON = TextPattern.of("^.*在([^在，,]{2,18}?)的?基础之?上.*$");
    /** 各县80%以上的村: a share of things that each place has. */
    private static final TextPattern OF_ALL = TextPattern.of("[各每全]");

    /** 社员数200户以上: how many of what, though something else stands behind. */
    private static final TextPattern NUMBER_OF = TextPattern.of("[^总个次份基参指系分]数量?$");

    private static final TextPattern ITEM = TextPattern.of("([^，,、；;。的以左多余0-9][^，,、；;。0-9]{1,15})、");
    /** 公安机关处所支付利益, 评价机构对投资额: who acts is no part of what is measured. */
    private static final TextPattern ACTOR =
            TextPattern.of("^[^，,；;。]{0,20}(?:部门|机关|机构|委员会)(?:(?:依法)?(?:可以?|并|予以)?处(?![理置罚分])以?|对)(?=.{3})");

    private static final TextPattern EACH = TextPattern.of("^每[^每，,]{1,4}$");
    private static final TextPattern GIVEN = TextPattern.of("^的?(?:比例|标准|数额)?(?:以内)?(.*)$");

    static final List<Rule<Function<Site, @Nullable String>>> RULES = List.of(
            ChargeIndicators.CHARGED,
            ChargeIndicators.AT_STANDARD,
            Rule.of(
                    "indicator/granted",
                    SizeIndicators::granted,
                    fires("给予最高3000万元的经费支持。", "3000万元 AMOUNT 30000000 元 LE indicator=经费支持"),
                    spares("年销售收入10亿元以上的企业可以申报。", "10亿元 AMOUNT 1000000000 元 GE indicator=年销售收入")),
            Rule.of(
                    "indicator/base",
                    SizeIndicators::base,
                    fires("按照固定资产投资的5%给予企业奖励。", "5% RATE 5 % EQ indicator=固定资产投资给予企业奖励"),
                    spares("缴费比例按16%执行。", "16% RATE 16 % EQ indicator=缴费比例")),
            Rule.of(
                    "indicator/is",
                    SizeIndicators::is,
                    fires("其中70%以上应当是本省项目。", "70% RATE 70 % GE indicator=本省项目"),
                    spares("70%以上的企业参加培训。", "70% RATE 70 % GE")),
            EnumeratedIndicators.ENUMERATED,
            Rule.of(
                    "indicator/thing",
                    SizeIndicators::thing,
                    fires("建成7000个5G基站。", "7000个 COUNT 7000 个 EQ indicator=5G基站"),
                    fires("完成474批β-受体激动剂、364批替米考星的检测。", "474批 COUNT 474 批 EQ indicator=β-受体激动剂 | 364批 COUNT 364 批 EQ"),
                    fires("给予企业30万元奖励。", "30万元 AMOUNT 300000 元 EQ indicator=奖励"),
                    fires("造成50人以上中毒或重伤的，立即上报。", "50人 COUNT 50 人 GE indicator=中毒或重伤"),
                    spares("社员数200户以上、运作规范的合作社。", "200户 COUNT 200 户 GE indicator=社员数"),
                    spares("建成停车场35个。", "35个 COUNT 35 个 EQ indicator=停车场")),
            Rule.of(
                    "indicator/subject",
                    SizeIndicators::subject,
                    fires("粮食种植面积达到514万亩。", "514万亩 ACREAGE 5140000 亩 EQ indicator=粮食种植面积"),
                    fires("由公安机关处所支付经济利益三倍罚款。", "三倍 RATE 3 倍 EQ indicator=所支付经济利益"),
                    fires("出现下列情况之一的，启动响应：死亡50人以上。", "50人 COUNT 50 人 GE indicator=死亡"),
                    spares("改造2万户老旧小区。", "2万户 COUNT 20000 户 EQ indicator=老旧小区")),
            Rule.of(
                    "indicator/object",
                    SizeIndicators::object,
                    fires("超过100人的企业。", "100人 COUNT 100 人 GT indicator=企业"),
                    spares("担保费率不超过1%。", "1% RATE 1 % LE indicator=担保费率")),
            Rule.of(
                    "indicator/applied",
                    SizeIndicators::applied,
                    fires("并可按照100%在税前加计扣除。", "100% RATE 100 % EQ indicator=税前加计扣除"),
                    spares("救助标准提高1倍发放。", "1倍 RATE 1 倍 EQ indicator=救助标准")),
            CarriedIndicators.BRACKETED,
            CarriedIndicators.CARRIED,
            CarriedIndicators.HEADED);

    private SizeIndicators() {}

    /** 给予不超过总投入30%、最高3000万元的经费支持: what is granted stands behind 的. */
    private static @Nullable String granted(Site s) {
        boolean granting = s.kind() != Kind.COUNT
                && isNamed(s)
                && (!s.isBoundBehind() && (GRANTING.in(s.head()) || isDoneTo(s)) || FINING.in(s.head()));
        return granting ? ObjectPhrase.of(s.tail(), s.next()) : null;
    }

    /** 设置不少于200米的跑道, 加收1%的滞纳金: a verb, and not what is measured, stands right before the number. */
    private static boolean isDoneTo(Site s) {
        String head = s.head();
        List<Word> words = Words.of(head.length() > 6 ? head.substring(head.length() - 6) : head);
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        return last != null && last.isVerb() && !Words.LINKS.contains(last.text());
    }

    /** Whether a thing stands behind 的, and not what becomes of those who reach the number: 90分以上的为优秀. */
    private static boolean isNamed(Site s) {
        if (!s.tail().startsWith("的") || ObjectPhrase.isBare(s.tail())) {
            return false;
        }
        String behind = s.tail().substring(1, Math.min(s.tail().length(), 7));
        List<Word> words = Words.of(behind);
        return !words.isEmpty()
                && !Words.MODALS.contains(words.get(0).text())
                && !words.get(0).isPreposition()
                && !(words.get(0).isAdverb()
                        && (words.size() < 2 || !words.get(1).isNoun()));
    }

    /** 按照投入的50%给予补助: the base and what is given; with 对X in the clause before, X and what is given. */
    private static @Nullable String base(Site s) {
        var base = BASE.matcher(s.head());
        if (s.kind() != Kind.RATE || !base.matches()) {
            return null;
        }
        Clause before = s.c().clause().before(s.c().text(), s.c().floor());
        var given = GIVEN.matcher(Adjuncts.withoutNotes(s.tail()));
        String gift = given.matches() && s.next() < 0 ? given.group(1) : "";
        var thing = THING.matcher(before.isEmpty() ? "" : before.text(s.c().text()));
        boolean whole = thing.matches() && s.lastWithin(before.start(), before.end()) < 0;
        String own = SubjectPhrase.of(BOUND.cutFirst(base.group(1)));
        whole = whole
                && (own.length() < 2
                        || !ChargeIndicators.isReceiver(thing.group(1))
                                && (!own.endsWith("额") || COST.in(thing.group(1))));
        String of = whole ? thing.group(1) : own;
        gift = gift.startsWith("对") ? "" : gift;
        gift = whole && gift.startsWith("给予") ? gift.substring(2) : gift;
        return of.length() < 2 && !(base.group(1).isEmpty() && gift.length() > 3)
                ? null
                : of + (gift.length() > 12 ? gift.substring(0, 12) : gift);
    }

    /** The thing named right behind the number and its classifier. */
    private static @Nullable String thing(Site s) {
        if (!ObjectPhrase.opens(s.tail()) || ObjectPhrase.isBare(s.tail())) {
            return inRow(s);
        }
        boolean number = s.kind() == Kind.COUNT && s.isBoundBehind() && NUMBER_OF.in(s.head());
        if ((number || isUse(s.tail())) && s.subject().length() >= 2) {
            return null;
        }
        boolean giving = GIVING.in(s.head()) || s.head().endsWith("的");
        boolean measured = !giving && (s.kind() == Kind.RATE || (s.kind() != Kind.COUNT && s.isBoundBehind()));
        if (measured && s.subject().length() >= 2 && !Words.nameNothing(s.subject())) {
            return null;
        }
        String mishap = s.kind() == Kind.COUNT ? mishap(s.tail()) : null;
        if (mishap != null) {
            return mishap;
        }
        String thing = ObjectPhrase.of(s.tail(), s.next());
        thing = s.head().indexOf('对') >= 0 ? DEALT_WITH.cutFirst(thing) : thing;
        boolean action = s.kind() != Kind.AMOUNT && Adjuncts.isOnlyVerbs(thing);
        Site next = s.kind() == Kind.COUNT && s.next() >= 0 ? s.to(s.next()) : null;
        if (next != null && next.tail().startsWith("的") && next.isBoundAhead()) {
            return ObjectPhrase.of(next.tail(), next.next());
        }
        if (action || Words.BARE.contains(thing) || thing.startsWith("任务") || thing.startsWith("目标")) {
            return verb(s, thing);
        }
        if (s.kind() == Kind.COUNT && s.next() < 0 && !s.head().endsWith("等") && ObjectPhrase.isCut(s.tail(), thing)) {
            String owner = SubjectPhrase.of(s.head().substring(s.head().lastIndexOf('、') + 1));
            return owner.length() <= LONGEST_OWNER ? owner + thing : thing;
        }
        return s.next() >= 0 && s.kind() == Kind.COUNT ? coordinated(s, thing) : thing;
    }

    /** 474批β-受体激动剂、364批替米考星: in a row that counts alike, a name is what stands up to the next number. */
    private static @Nullable String inRow(Site s) {
        int next = s.next();
        Matcher item = s.kind() == Kind.COUNT && next >= 0 ? ITEM.matcher(s.tail()) : null;
        Quantity.Amount other =
                item != null && item.matches() ? s.c().all().get(next).amount() : null;
        return item != null && other != null && other.unit().equals(s.unit()) ? item.group(1) : null;
    }

    /** 3人以上死亡或10人以上重伤: what befell those who are counted. */
    private static @Nullable String mishap(String tail) {
        int end = 0;
        while (end + 2 <= tail.length() && Words.MISHAPS.contains(tail.substring(end, end + 2))) {
            end += 2;
            boolean more = end + 3 <= tail.length()
                    && "或、和及".indexOf(tail.charAt(end)) >= 0
                    && Words.MISHAPS.contains(tail.substring(end + 1, end + 3));
            end += more ? 1 : 0;
        }
        boolean goesOn = end > 0 && end < tail.length() && "或、，且及和；的".indexOf(tail.charAt(end)) >= 0;
        return goesOn ? tail.substring(0, end) : null;
    }

    /** 专项资金300万元用于古村落保护: what the money is for is not what it is. */
    private static boolean isUse(String tail) {
        return tail.startsWith("用于") || tail.startsWith("范围") || tail.startsWith("用作") || tail.startsWith("作为");
    }

    /** 零就业家庭至少一人就业: what those who are counted do, and whose they are. */
    private static @Nullable String verb(Site s, String thing) {
        String subject = s.subject();
        boolean done = s.kind() == Kind.COUNT && Adjuncts.isOnlyVerbs(thing) && s.next() < 0;
        return done && subject.length() >= 2 ? subject + thing : null;
    }

    /** 2条国家级、12条省级和18条市级特色商业街: the last one holds what all of them count. */
    private static String coordinated(Site s, String own) {
        if (own.isEmpty() || own.length() > LONGEST_LEVEL || !GOES_ON.in(s.tail())) {
            return own;
        }
        int last = s.last();
        while (last + 1 < s.c().all().size()
                && s.c().all().get(last + 1).start() < s.c().clause().end()) {
            last++;
        }
        Quantity end = s.c().all().get(last);
        int to = Math.min(s.c().clause().end(), end.extent().end() + 40);
        String rest = end.extent().end() >= to
                ? ""
                : s.c().text().subSequence(end.extent().end(), to).toString();
        String thing = ObjectPhrase.of(rest, -1);
        int level = thing.indexOf(own.charAt(own.length() - 1)) + 1; // of 市级特色商业街, where own is 国家级
        return level > 0 && level <= LONGEST_LEVEL ? own + thing.substring(level) : own;
    }

    private static @Nullable String subject(Site s) {
        var times = TIMES.matcher(s.head());
        if (s.unit().endsWith("次") && times.matches()) {
            return times.group(1);
        }
        String subject = ACTOR.cutFirst(behindRanks(shared(s, s.subject())));
        if (s.kind() == Kind.RATE && isNamed(s) && OF_ALL.opens(s.head()) && !Words.nameMeasure(subject)) {
            return subject + "的" + ObjectPhrase.of(s.tail(), s.next());
        }
        if (subject.length() >= 2 && Words.nameNothing(subject) && !CarriedIndicators.isMishap(s, subject)) {
            var on = ON.matcher(s.head());
            return on.matches() ? on.group(1) + subject : null;
        }
        if (subject.length() < 2) {
            return s.kind() == Kind.COUNT && s.unit().endsWith("人") && EACH.fits(s.head()) ? s.head() : null;
        }
        return CarriedIndicators.needsMore(s, subject) ? null : ParallelIndicators.complete(s, subject);
    }

    /** 世界500强、行业50强或固定资产投资: those ranked so are not what the value measures. */
    private static String behindRanks(String subject) {
        int cut = Math.max(subject.lastIndexOf('、'), subject.lastIndexOf('或'));
        boolean ranked = cut > 1 && subject.charAt(cut - 1) == '强' && Character.isDigit(subject.charAt(cut - 2));
        String measure = subject.substring(cut + 1);
        return ranked && measure.length() > 2 ? measure : subject;
    }

    /** 二氧化硫、氮氧化物排放量分别削减120吨和85吨: each number has its own item. */
    private static String shared(Site s, String subject) {
        if (s.last() == s.first() || !s.wholeHead().contains("分别")) {
            return subject;
        }
        String[] items = subject.replace("分别", "").split("[、和及与]");
        int index = s.c().index() - s.first();
        if (items.length != s.last() - s.first() + 1 || index == items.length - 1) {
            return index < items.length && items.length == s.last() - s.first() + 1 ? items[index] : subject;
        }
        List<Word> words = Words.of(items[items.length - 1]);
        if (words.isEmpty()) {
            return items[index];
        }
        int suffix = words.size() - 1;
        for (int i = words.size() - 1; i > 0; i--) {
            suffix = words.get(i).isVerb() || words.get(i).nature().equals("vn") ? i : suffix;
        }
        String measure = Words.join(words, Math.max(1, suffix), words.size());
        boolean bare = suffix == words.size() - 1
                && !words.get(suffix).isVerb()
                && !words.get(suffix).nature().equals("vn")
                && !Words.nameMeasure(measure);
        boolean own = bare || !measure.isEmpty() && items[index].endsWith(measure);
        return own ? items[index] : items[index] + measure;
    }

    /** 其中70%以上应当是本省项目: what is said of the share. */
    private static @Nullable String is(Site s) {
        String use = ChargeIndicators.use(s);
        if (use != null) {
            return use;
        }
        var is = IS.matcher(s.tail());
        return s.kind() == Kind.RATE && is.matches() && s.subject().length() < 2 ? is.group(1) : null;
    }

    /** 按照100%在税前加计扣除: a rate that stands alone is of what is done at it. */
    private static @Nullable String applied(Site s) {
        boolean alone = s.kind() == Kind.RATE
                && s.next() < 0
                && s.tail().length() > 3
                && !s.isBoundBehind()
                && !s.tail().startsWith("(");
        if (!alone || s.tail().startsWith("的") || ObjectPhrase.isBare(s.tail())) {
            return null;
        }
        String action = ActionPhrase.of(s.tail());
        return action.length() > 3 ? action : null;
    }

    private static @Nullable String object(Site s) {
        String object = isNamed(s) ? ObjectPhrase.of(s.tail(), s.next()) : "";
        return Words.BARE.contains(object) ? null : object;
    }
}
