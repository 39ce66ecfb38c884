package org.gongwen.extract.bind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;

/** 指标名称: what a quantity measures, in the words of the text. */
final class Indicators {
    private static final Pattern GRANTED = Pattern.compile("^(?:以内|以下|以上|左右)?的(.+)$");
    private static final Pattern GRANTING =
            Pattern.compile(".*(?:给予|予以|提供|发放|安排|总额|金额|价值|投入|支付|奖励|补助|补贴|资助)[^，,。；;]{0,16}$");
    private static final Pattern BY_BASE = Pattern.compile("^(?:[并可]{0,2})(?:按照?|以).*");
    private static final int LONGEST = 60;

    private Indicators() {}

    /** The indicator and the rule that found it. */
    record Found(String indicator, String rule) {}

    static Found find(Context c) {
        Found found = switch (c.quantity().kind()) {
            case DEADLINE -> due(c);
            case COUNT -> counted(c);
            case DURATION -> lasting(c);
            case RATE, AMOUNT, ACREAGE, MEASURE -> measured(c);
        };
        return new Found(trim(found.indicator()), found.rule());
    }

    private static String trim(String phrase) {
        String clean = phrase.strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    private static Found counted(Context c) {
        String tail = c.nearTail();
        if (!tail.startsWith("的") && Phrases.opensWithNoun(tail)) {
            return new Found(coordinated(c, countedThing(tail)), "indicator/counted-thing");
        }
        return measured(c);
    }

    /** 具有特色的示范园: what is counted is behind the last 的 of what describes it. */
    private static String countedThing(String tail) {
        int of = tail.lastIndexOf('的');
        boolean described = of > 4 && tail.length() - of > 3;
        return Phrases.object(
                described && tail.substring(0, of).matches(".*(?:[、]|具有|拥有|以|有).*") ? tail.substring(of + 1) : tail);
    }

    /** 2条国家级、12条省级和18条市级特色商业街: the last one holds what all of them count. */
    private static String coordinated(Context c, String own) {
        Quantity next = c.next();
        if (next == null || own.length() > 4 || !c.nearTail().matches(".*[、和及与]$")) {
            return own;
        }
        int last = c.index();
        while (last + 1 < c.all().size()
                && c.all().get(last + 1).start() < c.clause().end()) {
            last++;
        }
        String end = c.text()
                .subSequence(c.all().get(last).extent().end(), c.clause().end())
                .toString();
        String thing = countedThing(end);
        return thing.length() > own.length() ? own + thing.substring(own.length()) : own;
    }

    private static Found lasting(Context c) {
        if (unit(c).equals("岁") && Phrases.opensWithNoun(c.nearTail())) {
            return new Found(Phrases.object(c.nearTail()), "indicator/age-of");
        }
        String head = lastPart(c.nearHead());
        String subject = Phrases.subject(head);
        if (subject.length() >= 2) {
            return new Found(subject, "indicator/subject");
        }
        String action = Phrases.action(c.nearTail());
        if (action.length() >= 2) {
            return new Found(action, "indicator/action");
        }
        String next = Phrases.action(c.clause().after(c.text(), c.limit()).text(c.text()));
        return next.length() >= 2 ? new Found(next, "indicator/next-clause") : inherited(c, head);
    }

    private static Found measured(Context c) {
        Found granted = granted(c);
        if (granted != null) {
            return granted;
        }
        String head = lastPart(c.nearHead());
        if (BY_BASE.matcher(head).matches()) {
            Found base = byBase(c);
            if (base != null) {
                return base;
            }
        }
        String subject = Phrases.subject(head);
        if (subject.length() >= 2) {
            return new Found(subject, "indicator/subject");
        }
        String object = Phrases.object(c.nearTail());
        if (object.length() >= 2) {
            return new Found(object, "indicator/object");
        }
        return inherited(c, subject.isEmpty() ? head : subject);
    }

    /** 给予不超过总投入30%、最高3000万元的经费支持: what is granted stands behind 的. */
    private static @org.jspecify.annotations.Nullable Found granted(Context c) {
        if (c.quantity().kind() == Kind.COUNT || !GRANTING.matcher(c.head()).matches()) {
            return null;
        }
        int last = c.index();
        while (last + 1 < c.all().size()
                && c.all().get(last + 1).start() < c.clause().end()
                && joins(c, last)) {
            last++;
        }
        int from = c.all().get(last).extent().end();
        String tail = from < c.clause().end()
                ? c.text().subSequence(from, c.clause().end()).toString()
                : "";
        Matcher granted = GRANTED.matcher(tail);
        return granted.matches() ? new Found(Phrases.object(granted.group(1)), "indicator/granted") : null;
    }

    private static boolean joins(Context c, int index) {
        int from = c.all().get(index).extent().end();
        int to = c.all().get(index + 1).extent().start();
        return to <= from || (to - from <= 6 && "、和及，最".indexOf(c.text().charAt(from)) >= 0);
    }

    /** 对X，按照投入的50%给予支持: X and what is given. */
    private static @org.jspecify.annotations.Nullable Found byBase(Context c) {
        Clause before = c.clause().before(c.text(), c.floor());
        String object = before.isEmpty() ? "" : before.text(c.text());
        if (!object.startsWith("对")) {
            return null;
        }
        String given = Phrases.subject(c.nearTail());
        return new Found(object.substring(1) + given, "indicator/by-base");
    }

    /** Nothing is named beside the number: the clause before names it. */
    private static Found inherited(Context c, String own) {
        Quantity previous = c.previous();
        if (previous != null && previous.kind() != Kind.DEADLINE) {
            return of(c, c.index() - 1);
        }
        Clause before = c.clause().before(c.text(), c.floor());
        while (!before.isEmpty()) {
            String subject = Phrases.subject(withoutQuantities(c, before.start(), before.end()));
            if (subject.length() >= 2) {
                return new Found(subject + own, "indicator/clause-before");
            }
            before = before.before(c.text(), c.floor());
        }
        if (c.index() > 0 && c.all().get(c.index() - 1).start() >= c.sentenceStart() && own.isEmpty()) {
            return of(c, c.index() - 1);
        }
        String row = c.passage().rowHeading();
        return new Found(row != null ? row : own.isEmpty() ? c.heading() : own, "indicator/heading");
    }

    private static Found of(Context c, int index) {
        Clause clause = Clause.of(c.text(), c.all().get(index), c.floor(), c.limit());
        return find(new Context(c.text(), c.passage(), c.all(), index, clause, c.header(), c.lead(), c.heading()));
    }

    /** What a date is the deadline of: what follows it, else what leads to it. */
    private static Found due(Context c) {
        String behind = Phrases.action(withoutQuantities(
                c,
                c.quantity().extent().end(),
                Math.max(c.quantity().extent().end(), c.clause().end())));
        String ahead = Phrases.subject(withoutQuantities(
                c,
                c.clause().start(),
                Math.max(c.clause().start(), c.quantity().extent().start())));
        if (behind.length() >= 2) {
            boolean complement = behind.length() <= 8 || isVerbLed(ahead);
            return new Found(
                    complement && ahead.length() >= 2 && ahead.length() < 40 ? ahead + behind : behind,
                    "indicator/due");
        }
        if (ahead.length() >= 2) {
            return new Found(ahead, "indicator/due-ahead");
        }
        Clause next = c.clause().after(c.text(), c.limit());
        String action = Phrases.action(withoutQuantities(c, next.start(), next.end()));
        return action.length() >= 2 ? new Found(action, "indicator/next-clause") : inherited(c, "");
    }

    private static boolean isVerbLed(String ahead) {
        return Roles.mentionsDuty(ahead);
    }

    /** The text of a stretch without its quantities and the words that compare them. */
    private static String withoutQuantities(Context c, int start, int end) {
        StringBuilder rest = new StringBuilder();
        int from = start;
        for (Quantity quantity : c.all()) {
            if (quantity.end() > start && quantity.start() < end) {
                int until = Math.max(from, Math.min(quantity.extent().start(), end));
                rest.append(c.text(), from, until);
                from = Math.max(from, Math.min(quantity.extent().end(), end));
            }
        }
        return rest.append(c.text(), Math.min(from, end), end).toString();
    }

    /** The part behind the last 、 where what is before it is a list of its own. */
    private static String lastPart(String head) {
        int cut = head.lastIndexOf('、');
        return cut >= 0 && head.length() - cut > 2 ? head.substring(cut + 1) : head;
    }

    private static String unit(Context c) {
        Quantity.Amount amount = c.quantity().amount();
        return amount == null ? "" : amount.unit();
    }
}
