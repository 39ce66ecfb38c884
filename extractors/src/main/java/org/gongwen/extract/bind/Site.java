package org.gongwen.extract.bind;

import java.util.List;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 位置: a quantity with those that touch it (100万元、50万元和30万元奖励), and what stands on both sides of them. */
final class Site {
    private static final int WINDOW = 80;
    private static final int DEEPEST = 6;
    private static final int THRESHOLD = 14;
    private static final int NOTE = 30;
    private static final int LONGEST_RUN = 12;

    private final Context c;
    private final int first;
    private final int last;
    private final String head;
    private final String tail;
    private final int depth;
    private @Nullable String subject;

    private Site(Context c, int first, int last, int depth) {
        this.c = c;
        this.first = first;
        this.last = last;
        this.head = head(c, first);
        this.tail = tail(c, last);
        this.depth = depth;
    }

    static Site of(Context c, int depth) {
        int first = c.index();
        while (first > 0 && c.index() - first < LONGEST_RUN && touch(c, first - 1)) {
            first--;
        }
        int last = c.index();
        while (last + 1 < c.all().size() && last - c.index() < LONGEST_RUN && touch(c, last)) {
            last++;
        }
        return new Site(c, first, last, depth);
    }

    private static boolean touch(Context c, int index) {
        Quantity left = c.all().get(index);
        Quantity right = c.all().get(index + 1);
        int from = left.extent().end();
        int to = right.extent().start();
        boolean dated = left.kind() == Kind.DEADLINE || right.kind() == Kind.DEADLINE;
        boolean sized = (left.kind() == Kind.DURATION) == (right.kind() == Kind.DURATION);
        if (dated
                || !sized
                || to - from > 3
                || right.start() >= c.clause().end()
                || left.start() < c.clause().start()) {
            return false;
        }
        return to <= from || isJoint(c.text(), from, to);
    }

    private static boolean isJoint(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、和及与或者至到最高".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String head(Context c, int first) {
        int to =
                Math.min(c.all().get(first).extent().start(), c.all().get(first).start());
        int from = Math.max(c.clause().start(), to - WINDOW);
        StringBuilder head = new StringBuilder();
        int index = first - 1;
        while (index >= 0 && c.all().get(index).end() > from) {
            Quantity before = c.all().get(index);
            head.insert(
                    0,
                    c.text()
                            .subSequence(
                                    Math.min(to, Math.max(from, before.extent().end())), to));
            if (before.kind() != Kind.DEADLINE && !isPeriod(c, first, before)) {
                return behindList(head.toString());
            }
            to = Math.max(from, Math.min(to, before.extent().start()));
            index--;
        }
        return head.insert(0, c.text().subSequence(Math.min(from, to), to)).toString();
    }

    /** 五年增加70%: a length of time that opens the clause is no measure of its own for the number behind it. */
    private static boolean isPeriod(Context c, int first, Quantity before) {
        return before.kind() == Kind.DURATION
                && c.all().get(first).kind() != Kind.DURATION
                && before.extent().start() - c.clause().start() <= 2
                && "的"
                                .indexOf(c.text()
                                        .charAt(Math.min(
                                                before.extent().end(),
                                                c.clause().end() - 1)))
                        < 0;
    }

    /** 2家企业改造、能耗: what stands in front of the first 、 belongs to the quantity before. */
    private static String behindList(String head) {
        int mark = head.indexOf('、');
        return mark >= 0 ? head.substring(mark + 1) : head;
    }

    private static String tail(Context c, int last) {
        int from = behindNote(c, c.all().get(last).extent().end());
        int behind = last + 1;
        while (behind < c.all().size() && c.all().get(behind).start() < from) {
            behind++;
        }
        int next = behind < c.all().size() ? c.all().get(behind).extent().start() : c.limit();
        int to = Math.min(Math.min(c.clause().end(), next), from + WINDOW);
        return from >= to ? "" : c.text().subSequence(from, to).toString();
    }

    /** 2400户(累计约3600户)餐饮单位: the note between number and thing is passed over. */
    private static int behindNote(Context c, int from) {
        int to = Math.min(c.clause().end(), from + NOTE);
        if (from >= to || c.text().charAt(from) != '(') {
            return from;
        }
        int close = from;
        while (close < to && c.text().charAt(close) != ')') {
            close++;
        }
        return close + 1 < to ? close + 1 : from;
    }

    /** The quantity's context. */
    Context c() {
        return c;
    }

    /** Index of the first quantity of the run. */
    int first() {
        return first;
    }

    /** Index of the last quantity of the run. */
    int last() {
        return last;
    }

    /** Text of the clause in front of the run, behind the quantity before it, without dates. */
    String head() {
        return head;
    }

    /** Text of the clause behind the run, up to the next quantity. */
    String tail() {
        return tail;
    }

    /** What the head says is measured; may be empty, and is for a date. Found when first asked for: it costs a segmentation. */
    String subject() {
        String found = subject;
        if (found == null) {
            found = kind() == Kind.DEADLINE ? "" : SubjectPhrase.of(head);
            subject = found;
        }
        return found;
    }

    Quantity quantity() {
        return c.quantity();
    }

    Kind kind() {
        return c.quantity().kind();
    }

    String unit() {
        Quantity.Amount amount = c.quantity().amount();
        return amount == null ? "" : amount.unit();
    }

    /** Whether a bound stands behind the number: 以上, 以内. */
    boolean isBoundBehind() {
        return c.all().get(last).extent().end() > c.all().get(last).end();
    }

    /** The bound behind the number, or empty. */
    String boundBehind() {
        Quantity end = c.all().get(last);
        return end.extent().end() > end.end()
                ? c.text().subSequence(end.end(), end.extent().end()).toString()
                : "";
    }

    /** The head with the words that compare the number in front: 水费按, 不超过. */
    String wholeHead() {
        Quantity start = c.all().get(first);
        return isBoundAhead() ? head + c.text().subSequence(start.extent().start(), start.start()) : head;
    }

    /** Whether words that compare stand in front of the number. */
    boolean isBoundAhead() {
        Quantity start = c.all().get(first);
        return start.extent().start() < start.start();
    }

    /** The quantity behind the run in the same clause, or -1. */
    int next() {
        return last + 1 < c.all().size()
                        && c.all().get(last + 1).start() < c.clause().end()
                ? last + 1
                : -1;
    }

    /** The quantity in front of the run in the same clause that is no date, or -1. */
    int previous() {
        for (int i = first - 1; i >= 0 && c.all().get(i).start() >= c.clause().start(); i--) {
            if (c.all().get(i).kind() != Kind.DEADLINE
                    && !isPeriod(c, first, c.all().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon stands in front of the clause. */
    boolean isInList() {
        int start = c.clause().start();
        return start > c.floor() && "：:".indexOf(c.text().charAt(start - 1)) >= 0;
    }

    /** Whether the clause is what a bracket holds. */
    boolean isInBrackets() {
        int start = c.clause().start();
        return start > c.floor() && c.text().charAt(start - 1) == '(';
    }

    /** The same for another quantity of the passage; null where the search went back too often. */
    @Nullable
    Site to(int index) {
        if (depth >= DEEPEST) {
            return null;
        }
        Clause clause = Clause.of(c.text(), c.all().get(index), c.floor(), c.limit());
        return of(
                new Context(c.text(), c.passage(), c.all(), index, clause, c.header(), c.lead(), c.heading()),
                depth + 1);
    }

    /** The last quantity that is no date and ends within a stretch, or -1. */
    int lastWithin(int start, int end) {
        for (int i = first - 1; i >= 0 && c.all().get(i).end() > start; i--) {
            Quantity quantity = c.all().get(i);
            if (quantity.kind() != Kind.DEADLINE && quantity.start() >= start && quantity.end() <= end) {
                return i;
            }
        }
        return -1;
    }

    /** The text of a stretch up to its second size, without quantities, the words that compare them, and thresholds. */
    String without(int from, int to) {
        return without(from, to, 2);
    }

    /** The text of a stretch without quantities, the words that compare them, and thresholds. */
    String withoutSizes(int from, int to) {
        return without(from, to, Integer.MAX_VALUE);
    }

    private String without(int from, int to, int stop) {
        int end = Math.min(to, from + WINDOW * 2);
        StringBuilder rest = new StringBuilder();
        int at = from;
        int sizes = 0;
        for (int i = firstBehind(from); i < c.all().size() && c.all().get(i).start() < end; i++) {
            Quantity quantity = c.all().get(i);
            rest.append(c.text(), at, Math.max(at, Math.min(quantity.extent().start(), end)));
            at = Math.max(at, Math.min(quantity.extent().end(), end));
            if (quantity.kind() != Kind.DEADLINE && ++sizes >= stop && !endsInHaving(rest)) {
                return withoutJoint(rest);
            }
            at = withoutThreshold(rest, quantity, at, end);
            if (quantity.kind() == Kind.COUNT) {
                at = behindDescription(i, at, end);
            }
        }
        return rest.append(c.text(), Math.min(at, end), end).toString();
    }

    /** 消除年收入低于5万元的薄弱村: the threshold describes the thing and is no part of what is due. */
    private int withoutThreshold(StringBuilder rest, Quantity quantity, int at, int end) {
        boolean threshold = quantity.kind() != Kind.DEADLINE
                && quantity.comparator() != Comparator.EQ
                && at < end
                && c.text().charAt(at) == '的';
        if (!threshold) {
            return at;
        }
        int from = Math.max(0, rest.length() - THRESHOLD);
        List<Word> words = Words.of(rest.substring(from));
        int cut = -1;
        int offset = from;
        for (Word word : words) {
            offset += word.text().length();
            cut = word.isVerb() ? offset : cut;
        }
        if (cut >= 0) {
            rest.setLength(cut);
        }
        return cut >= 0 ? at + 1 : at;
    }

    /** 80%的村有1家卫生室: the second size is of what is had. */
    private static boolean endsInHaving(StringBuilder rest) {
        return rest.length() > 0 && rest.charAt(rest.length() - 1) == '有';
    }

    private static String withoutJoint(StringBuilder rest) {
        int to = rest.length();
        while (to > 0 && "、和及与".indexOf(rest.charAt(to - 1)) >= 0) {
            to--;
        }
        return rest.substring(0, to);
    }

    /** The quantities are in text order: those that a stretch can hold lie near this one. */
    private int firstBehind(int from) {
        int i = c.index();
        while (i > 0 && c.all().get(i - 1).end() > from) {
            i--;
        }
        while (i < c.all().size() && c.all().get(i).end() <= from) {
            i++;
        }
        return i;
    }

    /** 10个规划合理、机制灵活的产业园: only the thing behind the description is meant. */
    private int behindDescription(int index, int at, int end) {
        int next = index + 1 < c.all().size()
                ? Math.min(end, c.all().get(index + 1).extent().start())
                : end;
        int to = at;
        while (to < next && "，,；;。：".indexOf(c.text().charAt(to)) < 0) {
            to++;
        }
        String thing = c.text().subSequence(Math.min(at, to), to).toString();
        return to - ObjectPhrase.described(thing).length();
    }
}
