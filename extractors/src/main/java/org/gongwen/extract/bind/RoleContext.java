package org.gongwen.extract.bind;

import java.time.LocalDate;
import org.gongwen.extract.lexicon.Stretch;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/**
 * 作用语境: a quantity with the stretches of its sentence that tell its role, each cut to a bounded length.
 *
 * @param quantity the quantity
 * @param last the last of those that it stands in a row with (500万元、1000万元以上), else itself
 * @param near its clause from the quantity in front up to the words that compare it
 * @param segment its clause from the quantity in front up to the span
 * @param head its clause up to the span
 * @param bound the words between {@code near} and the span that compare it (不超过)
 * @param tail its clause behind the row and the words that compare its last
 * @param rest its sentence behind the same
 * @param behind what follows the span itself
 * @param part its sentence up to the span, from the last semicolon
 * @param ahead its sentence up to the span
 * @param opening how its sentence starts where {@code ahead} does not reach so far back, else empty
 * @param inner the bracket that it stands in, up to the span; null where it stands in none
 * @param lead the paragraph that leads in its passage
 * @param headings what the headings around it say
 * @param genre what the notice is by its form
 * @param previous the quantity in front in the same passage
 * @param previousRole the role of that one
 * @param between the text between the two, empty where it is long
 * @param datedRole the role of the last date in front in the same sentence
 * @param column the heading of the table column that it stands in, else empty
 * @param opensItem whether it stands in the first sentence of its passage
 * @param year the year that the notice speaks of, or 0 where it is not known
 * @param isPast whether it is a date that lies before the notice
 * @param isOver whether it is a date that lies before the day on which the notice was written
 */
record RoleContext(
        Quantity quantity,
        Quantity last,
        Stretch near,
        Stretch segment,
        Stretch head,
        Stretch bound,
        Stretch tail,
        Stretch rest,
        Stretch behind,
        Stretch part,
        Stretch ahead,
        Stretch opening,
        @Nullable Stretch inner,
        Stretch lead,
        Headings headings,
        Genre genre,
        @Nullable Quantity previous,
        @Nullable Role previousRole,
        Stretch between,
        @Nullable Role datedRole,
        Stretch column,
        boolean opensItem,
        int year,
        boolean isPast,
        boolean isOver) {
    private static final int FAR = 160;
    private static final int SIDE = 80;
    private static final int GAP = 60;
    private static final int OPENING = 90;
    private static final int LONGEST_ROW = 8;

    static RoleContext of(
            Context c,
            Headings headings,
            Genre genre,
            @Nullable Quantity previous,
            @Nullable Role previousRole,
            @Nullable Role datedRole) {
        Quantity quantity = c.quantity();
        CharSequence text = c.text();
        int start = quantity.start();
        Quantity last = last(c);
        int behind = last.extent().end();
        int comparing = Math.min(quantity.extent().start(), start);
        int clauseStart = Math.max(c.clause().start(), start - SIDE);
        int nearStart = previous == null
                ? clauseStart
                : Math.min(comparing, Math.max(clauseStart, previous.extent().end()));
        int sentence = sentenceStart(text, start, Math.max(c.floor(), start - FAR));
        String ahead = text.subSequence(sentence, start).toString();
        String inner = inner(ahead);
        String column = c.passage().columnHeading();
        int near = Math.min(nearStart, comparing);
        return new RoleContext(
                quantity,
                last,
                Stretch.of(text, near, comparing),
                Stretch.of(text, near, start),
                Stretch.of(text, clauseStart, start),
                Stretch.of(text, comparing, start),
                Stretch.of(text, behind, Math.min(c.clause().end(), behind + SIDE)),
                Stretch.of(text, behind, sentenceEnd(text, behind, Math.min(c.limit(), behind + FAR))),
                Stretch.of(text, quantity.end(), Math.min(c.limit(), quantity.end() + 24)),
                new Stretch(ahead.substring(Math.max(ahead.lastIndexOf('；'), ahead.lastIndexOf(';')) + 1)),
                new Stretch(ahead),
                sentence > c.sentenceStart()
                        ? Stretch.of(text, c.sentenceStart(), Math.min(sentence, c.sentenceStart() + OPENING))
                        : Stretch.EMPTY,
                inner == null ? null : new Stretch(inner),
                new Stretch(c.lead()),
                headings,
                genre,
                previous,
                previousRole,
                previous == null || start - previous.extent().end() > GAP
                        ? Stretch.EMPTY
                        : Stretch.of(text, previous.extent().end(), comparing),
                datedRole,
                column == null ? Stretch.EMPTY : new Stretch(column),
                c.sentenceStart() <= c.passage().start(),
                year(c),
                isPast(c),
                isOver(c));
    }

    /** The last of the quantities of its kind that are joined to it by nothing but a 、 or a conjunction. */
    private static Quantity last(Context c) {
        Quantity last = c.quantity();
        if (last.kind() == Kind.DEADLINE) {
            return last;
        }
        for (int i = c.index() + 1; i < Math.min(c.all().size(), c.index() + LONGEST_ROW); i++) {
            Quantity next = c.all().get(i);
            if (!c.joins(last, next, "、和或及与") && !isBelow(last, next)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** 500万元以上1000万元以下: a bound from below and one from above. */
    private static boolean isBelow(Quantity low, Quantity high) {
        boolean above = low.comparator() == Comparator.GE || low.comparator() == Comparator.GT;
        boolean below = high.comparator() == Comparator.LE || high.comparator() == Comparator.LT;
        return above
                && below
                && low.kind() == high.kind()
                && low.extent().end() == high.extent().start()
                && high.extent().end() > high.end();
    }

    private static int year(Context c) {
        Integer year = c.header().referenceYear();
        return year == null ? 0 : year;
    }

    private static boolean isPast(Context c) {
        Quantity.Period period = c.quantity().period();
        LocalDate end = period == null ? null : period.end();
        return end != null && end.getYear() < year(c);
    }

    private static boolean isOver(Context c) {
        Quantity.Period period = c.quantity().period();
        LocalDate end = period == null ? null : period.end();
        LocalDate written = c.header().writtenDate();
        return end != null && written != null && end.isBefore(written);
    }

    /** Whether a stretch of the sentence speaks of what is still to come. */
    boolean looksAhead(CharSequence stretch) {
        return RoleWords.FUTURE.in(stretch) || namesYearAhead(stretch);
    }

    /** 到2025年: whether the stretch names the notice's year or a later one as an end. */
    boolean namesYearAhead(CharSequence stretch) {
        String text = stretch.toString();
        for (int at = text.indexOf('到'); at >= 0; at = text.indexOf('到', at + 1)) {
            if (RoleWords.yearAt(text, at + 1) >= Math.max(year, 1)) {
                return true;
            }
        }
        return false;
    }

    /** 截至2023年底，…；2024年…: whether its part of the sentence opens with a date that is not past. */
    boolean turnsAhead() {
        if (part.length() == ahead.length()) {
            return false;
        }
        boolean opens = part.isBlank() && isDated() && !isPast;
        int digits = part.startsWith("到") || part.startsWith("至") ? 1 : 0;
        return opens || RoleWords.yearAt(part, digits) >= Math.max(year, 1);
    }

    private static @Nullable String inner(String ahead) {
        int open = ahead.lastIndexOf('(');
        return open > ahead.lastIndexOf(')') ? ahead.substring(open + 1) : null;
    }

    private static int sentenceStart(CharSequence text, int at, int floor) {
        return Clause.sentenceStart(text, at, floor);
    }

    private static int sentenceEnd(CharSequence text, int at, int limit) {
        return at >= limit ? limit : Clause.sentenceEnd(text, at, limit);
    }

    Kind kind() {
        return quantity.kind();
    }

    boolean isKind(Kind kind) {
        return quantity.kind() == kind;
    }

    boolean isDated() {
        return quantity.kind() == Kind.DEADLINE;
    }

    /** Neither a date nor a length of time. */
    boolean isSized() {
        return quantity.kind() != Kind.DEADLINE && quantity.kind() != Kind.DURATION;
    }

    boolean isCounted() {
        return quantity.kind() == Kind.COUNT;
    }

    /** It or the row that it stands in is compared with a bound or a range, rather than equalled. */
    boolean isBounded() {
        return isBounded(quantity) || isBounded(last);
    }

    private static boolean isBounded(Quantity quantity) {
        return quantity.comparator() != Comparator.EQ && quantity.comparator() != Comparator.APPROX;
    }

    /** It or the row that it stands in is compared by words behind it (以上, 以内). */
    boolean isBoundBehind() {
        return isBounded() && last.extent().end() > last.end();
    }

    String unit() {
        Quantity.Amount amount = quantity.amount();
        return amount == null ? "" : amount.unit();
    }
}
