package org.gongwen.extract.bind;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/**
 * 时限管辖: which deadline governs what follows it. One deadline governs every clause behind it in its sentence until
 * another one replaces it; it is not carried over a 。.
 */
final class Deadlines {
    private static final TextPattern ENTRY_INTO_FORCE =
            TextPattern.of("(?:起|开始|之日起)?(?:正式)?(?:施行|实施|执行|生效|实行|按新标准|启用|废止)");

    private static final TextPattern DEALT_WITH = TextPattern.of("[^，,。；;]{0,16}的[^，,。；;]");
    private static final TextPattern ATTRIBUTIVE =
            TextPattern.of("(?:度|内|底|前)?(?:(?:应|已|实际)(?:缴|交|发生|支付)[^，,。；;]{0,6})?的");

    private static final int LONGEST_ROW = 6;

    private @Nullable Quantity governing;
    /** The dates that stand in a row (到2022年和2030年), the last of which is the one that governs. */
    private List<Quantity> row = List.of();

    private int sentence = -1;

    /** The deadline that governs the quantity; call it for each in text order. */
    @Nullable
    Quantity govern(Context c, Role role) {
        if (c.sentenceStart() != sentence) {
            sentence = c.sentenceStart();
            governing = null;
            row = List.of();
        }
        boolean bound = role == Role.TARGET || role == Role.STANDARD;
        if (c.quantity().kind() == Kind.DEADLINE) {
            if (bound && governs(c)) {
                row = isJoined(c, c.index()) && governing != null ? append(row, c.quantity()) : List.of(c.quantity());
                governing = c.quantity();
            }
            return null;
        }
        return bound ? ofRow(c) : null;
    }

    private static List<Quantity> append(List<Quantity> row, Quantity date) {
        List<Quantity> longer = new ArrayList<>(row);
        longer.add(date);
        return longer;
    }

    /** 到2022年和2030年，分别不低于22%和30%: as many values as dates, each with its own. */
    private @Nullable Quantity ofRow(Context c) {
        if (governing == null || row.size() < 2) {
            return governing;
        }
        int first = c.index();
        while (first > 0 && c.index() - first < LONGEST_ROW && isJoined(c, first)) {
            first--;
        }
        boolean each = endOfRow(c, c.index()) - first + 1 == row.size();
        return each ? row.get(c.index() - first) : governing;
    }

    /** Index of the last one of the row that a quantity stands in. */
    private static int endOfRow(Context c, int index) {
        int last = index;
        while (last + 1 < c.all().size() && last - index < LONGEST_ROW && isJoined(c, last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether nothing but a conjunction stands between a quantity and one of its kind in front of it. */
    private static boolean isJoined(Context c, int index) {
        return index > 0 && c.joins(c.all().get(index - 1), c.all().get(index), "、和及与");
    }

    /** 将2月已征缴的社保费退回: the month describes what is dealt with. */
    private static boolean describes(Context c) {
        int start = c.quantity().start();
        boolean dealtWith = start > c.floor() && "将把对按以从与为".indexOf(c.text().charAt(start - 1)) >= 0;
        return dealtWith && c.quantity().comparator() == Comparator.DURING && DEALT_WITH.opens(c.tail());
    }

    private static boolean governs(Context c) {
        int last = endOfRow(c, c.index());
        int end = c.all().get(last).end();
        String tail = c.text()
                .subSequence(end, Math.max(end, Math.min(c.limit(), end + 12)))
                .toString();
        boolean attributive = ATTRIBUTIVE.opens(tail) || describes(c);
        boolean force = c.quantity().comparator() == Comparator.FROM && ENTRY_INTO_FORCE.opens(tail);
        return !attributive && !force;
    }
}
