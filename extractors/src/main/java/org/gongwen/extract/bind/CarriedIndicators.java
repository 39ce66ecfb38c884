package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.function.Function;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 承前: indicators that stand outside the clause: before its bracket, in a clause before it, in the heading. */
final class CarriedIndicators {
    /** 粮食产量（万吨）: the unit of a row's numbers is no part of its name. */
    private static final TextPattern UNIT = TextPattern.of(
            "(?<=.{2})[(（](?:单位[:：])?(?:[百千万亿]{1,2}[^()（）以]{0,3}|[%％‰]|[^()（）]{1,6}[/／·][^()（）]{1,4}|[个亩元吨斤户人家所台套辆项处头只公里平方米顷千瓦时立克斗座条起件米]{1,4})[)）]$");

    private static final int CLAUSES_BACK = 4;
    private static final int NEAR = 160;
    /** A phrase of so many characters says more than the paragraph that leads its list. */
    private static final int LONG_ENOUGH = 4;
    /** The heading of a row that is longer is a sentence. */
    private static final int LONGEST_NAME = 24;

    static final Rule<Function<Site, @Nullable String>> BRACKETED = Rule.of(
            "indicator/before-bracket",
            CarriedIndicators::beforeBracket,
            fires("日常监测(60%)、实地调研(20%)。", "60% RATE 60 % EQ indicator=日常监测 | 20% RATE 20 % EQ indicator=实地调研"),
            spares("建成水闸43座(崇明岛27座)。", "43座 COUNT 43 座 EQ indicator=水闸 | 27座 COUNT 27 座 EQ indicator=崇明岛"));

    static final Rule<Function<Site, @Nullable String>> CARRIED = Rule.of(
            "indicator/carried",
            CarriedIndicators::carried,
            fires(
                    "城镇污水处理能力由12万吨/天，提高至24万吨/天。",
                    "12万吨/天 MEASURE 120000 吨/天 EQ | 24万吨/天 MEASURE 240000 吨/天 EQ indicator=城镇污水处理能力"),
            spares("粮食播面稳定在143万亩，产量稳定在60万吨。", "143万亩 ACREAGE 1430000 亩 EQ | 60万吨 MEASURE 600000 吨 EQ indicator=产量"));

    static final Rule<Function<Site, @Nullable String>> HEADED = Rule.of(
            "indicator/heading",
            CarriedIndicators::headed,
            fires("净增26座。", "26座 COUNT 26 座 EQ indicator=净增"),
            spares("改造加油站26座。", "26座 COUNT 26 座 EQ indicator=加油站"));

    private CarriedIndicators() {}

    /** 净增, 农村: too little to say what is measured. */
    static boolean needsMore(Site s, String subject) {
        if (Words.BARE.contains(subject)) {
            return s.previous() >= 0
                    || s.first() > 0 && s.c().all().get(s.first() - 1).start() >= s.c().sentenceStart()
                    || isNamedBefore(s);
        }
        return s.isInBrackets() && subject.length() <= 2
                || isShare(s)
                || Words.nameNothing(subject) && !isMishap(s, subject);
    }

    /** 启动响应：死亡50人以上: what befell those who are counted. */
    static boolean isMishap(Site s, String subject) {
        return s.kind() == Kind.COUNT && s.previous() < 0 && Words.MISHAPS.contains(subject);
    }

    /** 设立产业基金，规模50亿元: the clause before says of what. */
    private static boolean isNamedBefore(Site s) {
        Clause before = s.c().clause().before(s.c().text(), s.c().floor());
        String text = before.text(s.c().text());
        return !text.isEmpty()
                && !ActionPhrase.isLeading(text)
                && "的时下中".indexOf(text.charAt(text.length() - 1)) < 0
                && topic(SubjectPhrase.of(text)).length() >= 2;
    }

    /** 产量达到2万吨，占全省的85%: a clause that opens so says what the share is of, not what it is. */
    private static boolean isShare(Site s) {
        return s.head().startsWith("占") && !s.head().startsWith("占地");
    }

    /** 合法产权住所(20分): what a bracket that holds but a number speaks of stands before it. */
    private static @Nullable String beforeBracket(Site s) {
        boolean described = s.head().startsWith("的");
        if (!s.isInBrackets() || (s.previous() >= 0 && !described)) {
            return null;
        }
        String own = described ? "" : s.subject();
        int open = s.c().clause().start() - 1;
        int before = behindOtherBrackets(s.c().text(), open, s.c().floor());
        int other = s.lastWithin(Math.max(s.c().floor(), before - 24), before);
        Site of = other >= 0 && s.c().all().get(other).extent().end() >= before - 1 ? s.to(other) : null;
        if (of != null) {
            return own.length() > 2 ? own : Indicators.find(of).indicator();
        }
        if (before <= s.c().floor()) {
            return null;
        }
        Clause clause = Clause.around(s.c().text(), before, before, Math.max(s.c().floor(), before - NEAR), before);
        String head = s.withoutSizes(clause.start(), before);
        head = head.substring(head.lastIndexOf('+') + 1);
        head = head.endsWith("的") ? "" : head;
        String subject = SubjectPhrase.of(head.isEmpty() ? "" : head);
        return subject.length() < 2 ? null : subject.endsWith(own) ? subject : subject + own;
    }

    private static int behindOtherBrackets(CharSequence text, int open, int floor) {
        int at = open;
        while (at > floor && text.charAt(at - 1) == ')') {
            int depth = 0;
            int i = at - 1;
            for (; i >= floor; i--) {
                char c = text.charAt(i);
                depth += c == ')' ? 1 : c == '(' ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
            at = Math.max(i, floor);
        }
        return at;
    }

    /** Nothing is named beside the number: the quantity or the clause before names it. */
    private static @Nullable String carried(Site s) {
        String own = s.subject();
        if (s.previous() >= 0) {
            return ofQuantity(s, s.previous(), own);
        }
        int parallel = own.isEmpty() ? parallel(s) : -1;
        if (parallel >= 0) {
            return ofQuantity(s, parallel, own);
        }
        Clause before = previous(s, s.c().clause());
        Clause described = null;
        boolean condition = s.tail().startsWith("的");
        for (int i = 0; i < CLAUSES_BACK && !before.isEmpty(); i++) {
            String text = before.text(s.c().text());
            if (isLabel(s, before, text)) {
                return headed(s);
            }
            boolean other = !condition
                    && (text.endsWith("的") || text.endsWith("时") || text.startsWith("经") || text.startsWith("符合"));
            described = other && (described == null || isApproval(s, described)) ? before : described;
            if (!other) {
                String found = ofClause(s, before, own);
                if (found != null) {
                    return found;
                }
            }
            before = previous(s, before);
        }
        return described == null ? null : ofClause(s, described, own);
    }

    /** 经…批准: says who agrees, not what is measured. */
    private static boolean isApproval(Site s, Clause clause) {
        return s.c().text().charAt(clause.start()) == '经';
    }

    /** 原粮：…: a short label below a paragraph that names what is measured. */
    private static boolean isLabel(Site s, Clause clause, String text) {
        int end = clause.end();
        boolean colon = end < s.c().limit() && "：:".indexOf(s.c().text().charAt(end)) >= 0;
        return colon && text.length() <= 5 && !s.c().lead().isEmpty();
    }

    /** 投入超1亿元的，补助1000万元；5000万元至1亿元的，…: a part that opens with its number goes like the part before. */
    private static int parallel(Site s) {
        CharSequence text = s.c().text();
        int start = s.c().clause().start();
        if (start <= s.c().floor() || "；;".indexOf(text.charAt(start - 1)) < 0) {
            return -1;
        }
        int from = start - 1;
        while (from > Math.max(s.c().floor(), start - NEAR) && "；;。：:".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int first = -1;
        for (int i = s.first() - 1; i >= 0 && s.c().all().get(i).start() >= from; i--) {
            first = s.c().all().get(i).kind() == s.kind() ? i : first;
        }
        return first;
    }

    private static @Nullable String ofClause(Site s, Clause clause, String own) {
        int quantity = s.lastWithin(clause.start(), clause.end());
        if (quantity >= 0) {
            return ofQuantity(s, quantity, own);
        }
        String subject = topic(SubjectPhrase.of(s.without(clause.start(), clause.end())));
        return subject.length() < 2 ? null : subject + own;
    }

    private static @Nullable String ofQuantity(Site s, int index, String own) {
        Site of = s.to(index);
        if (of == null) {
            return null;
        }
        String found = Indicators.find(of).indicator();
        int gift = s.kind() == Kind.AMOUNT && of.kind() == Kind.RATE ? found.lastIndexOf("给予") + 2 : 0;
        found = gift > 3 && found.length() - gift >= 2 ? found.substring(gift) : found;
        int share = s.kind() == Kind.COUNT && of.kind() == Kind.RATE && own.isEmpty() ? found.indexOf('占') : 0;
        found = share > 1 ? found.substring(0, share) : found;
        return found.length() < 2 || found.endsWith(own) ? found : found + own;
    }

    /** What a clause speaks of, where it is asked for from outside: its last noun phrase. */
    static String topic(String subject) {
        int is = subject.lastIndexOf("主要是");
        if (is > 0 && subject.length() - is > 4) {
            return subject.substring(is + 3);
        }
        int of = subject.lastIndexOf('的');
        return of > 0 && subject.length() - of > 4 ? subject.substring(of + 1) : subject;
    }

    /** The clause in front, over a ； too. */
    static Clause previous(Site s, Clause clause) {
        CharSequence text = s.c().text();
        int floor = Math.max(s.c().floor(), s.quantity().start() - NEAR);
        int start = clause.start();
        if (start <= floor || "，,：:；;".indexOf(text.charAt(start - 1)) < 0) {
            return new Clause(start, start);
        }
        return Clause.around(text, start - 1, start - 1, floor, start - 1);
    }

    /** The row of a table, the paragraph that leads a list, the heading. */
    static @Nullable String headed(Site s) {
        String own = s.subject();
        String row = s.c().passage().rowHeading();
        if (row != null) {
            return row.length() > LONGEST_NAME && row.indexOf('，') > 0 ? heading(row) : withoutUnit(row);
        }
        if (!s.c().lead().isEmpty() && own.length() < LONG_ENOUGH) {
            String lead = SubjectPhrase.of(s.c().lead());
            if (lead.length() >= 2) {
                return lead;
            }
        }
        String heading = heading(s.c().heading());
        if (own.length() >= LONG_ENOUGH && heading.contains(own)) {
            return own;
        }
        return heading.length() >= 2 ? heading : own.length() >= 2 ? own : s.head();
    }

    /** The heading of a table's row without the unit of its numbers: 粮食产量（万吨）. */
    static String withoutUnit(String row) {
        return UNIT.cutFirst(row);
    }

    /** A heading cut to its first clause that says something. */
    static String heading(String heading) {
        String text = Adjuncts.withoutNotes(heading.replace('（', '(').replace('）', ')'));
        for (String clause : text.split("[，,。；;：:]")) {
            if (!ActionPhrase.isLeading(clause)) {
                return ActionPhrase.of(clause);
            }
        }
        return text;
    }
}
