package org.gongwen.extract.bind;

import java.util.List;
import org.gongwen.extract.text.Quantity;

/**
 * 邻近: the quantities near each one of a passage, in text order. Rules that walk over all of them cost the same in a
 * sentence of any length.
 */
final class Nearby {
    private static final int MOST = 24;
    /** So many quantities with so little text between them are a heap of numbers, in which nothing says what they are. */
    private static final int HEAP = 200;

    private static final int HEAP_LENGTH = HEAP * 12;

    private final List<Quantity> quantities;
    private int index;
    private int first;
    private int last;

    Nearby(List<Quantity> quantities) {
        this.quantities = quantities;
    }

    /** Goes on to a quantity; call it for each in text order. */
    void moveTo(int next) {
        index = next;
        int start = quantity().start();
        int end = quantity().end();
        while (first < index && (index - first > MOST || quantities.get(first).end() < start - Context.REACH)) {
            first++;
        }
        last = Math.max(last, index + 1);
        while (last < quantities.size()
                && last - index <= MOST
                && quantities.get(last).start() < end + Context.REACH) {
            last++;
        }
    }

    Quantity quantity() {
        return quantities.get(index);
    }

    /** The quantities within reach of the one meant, itself among them. */
    List<Quantity> list() {
        return quantities.subList(first, last);
    }

    /** Which of the list is meant. */
    int index() {
        return index - first;
    }

    /** Whether a great many quantities stand close together in front of it. */
    boolean isHeap() {
        return index >= HEAP
                && quantity().start() - quantities.get(index - HEAP).start() < HEAP_LENGTH;
    }
}
