package org.gongwen.extract.bind;

import org.gongwen.extract.lexicon.Stretch;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;

/**
 * 前文: a quantity with the words of its clause that tell its direction.
 *
 * @param quantity the quantity
 * @param opening its first character
 * @param head its clause up to the span
 * @param end the end of the same: a verb farther off speaks of something else
 * @param segment the part of the same behind the last other quantity
 * @param tail its clause behind the span
 */
record Ahead(Quantity quantity, char opening, Stretch head, Stretch end, Stretch segment, Stretch tail) {
    private static final int NEAR = 48;

    static Ahead of(Context c) {
        Quantity quantity = c.quantity();
        String head = c.head();
        return new Ahead(
                quantity,
                c.text().charAt(quantity.start()),
                new Stretch(head),
                new Stretch(head.substring(Math.max(0, head.length() - NEAR))),
                new Stretch(head.substring(behindLastQuantity(head))),
                new Stretch(c.tail()));
    }

    boolean isKind(Kind kind) {
        return quantity.kind() == kind;
    }

    /** 新建220千伏变电站: what kind of a thing is built. */
    boolean isVoltage() {
        Quantity.Amount amount = quantity.amount();
        return amount != null && amount.unit().endsWith("伏");
    }

    boolean opensWith(char c) {
        return opening == c;
    }

    private static int behindLastQuantity(String head) {
        for (int i = head.length() - 2; i >= 0; i--) {
            if (Character.isDigit(head.charAt(i)) && "个家户座所处条项名人%".indexOf(head.charAt(i + 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
