package org.gongwen.extract.bind;

import java.util.List;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 语境: a quantity with the text around it, as the binding rules see it.
 *
 * @param text the normalised text
 * @param passage the passage that it stands in
 * @param all the quantities near it, itself among them, in text order; see {@link Nearby}
 * @param index which of them is meant
 * @param clause its clause
 * @param header the header of the notice
 * @param lead the paragraph that leads in the passage, as (应同时符合以下条件：), or empty
 * @param heading heading of its section, or empty
 * @param sentenceStart first character of its sentence
 */
record Context(
        CharSequence text,
        Passage passage,
        List<Quantity> all,
        int index,
        Clause clause,
        NoticeHeader header,
        String lead,
        String heading,
        int sentenceStart) {
    /** How far the rules look to either side of a quantity, so that no text costs more than its length. */
    static final int REACH = 300;

    /** The same for a quantity whose sentence is looked for within reach. */
    Context(
            CharSequence text,
            Passage passage,
            List<Quantity> all,
            int index,
            Clause clause,
            NoticeHeader header,
            String lead,
            String heading) {
        this(text, passage, all, index, clause, header, lead, heading, sentenceStart(text, passage, all.get(index)));
    }

    private static int sentenceStart(CharSequence text, Passage passage, Quantity quantity) {
        return Clause.sentenceStart(text, quantity.start(), floor(passage, quantity));
    }

    /** How far left the rules look from a quantity. */
    static int floor(Passage passage, Quantity quantity) {
        return Math.max(passage.start(), quantity.start() - REACH);
    }

    /** How far right the rules look from a quantity. */
    static int limit(Passage passage, Quantity quantity) {
        return Math.min(passage.end(), quantity.end() + REACH);
    }

    Quantity quantity() {
        return all.get(index);
    }

    /** Whether nothing but one of the conjunctions stands between two quantities of a kind. */
    boolean joins(Quantity before, Quantity behind, String conjunctions) {
        int at = before.extent().end();
        return before.kind() == behind.kind()
                && behind.extent().start() - at == 1
                && conjunctions.indexOf(text.charAt(at)) >= 0;
    }

    int floor() {
        return floor(passage, quantity());
    }

    int limit() {
        return limit(passage, quantity());
    }

    /** The quantity in front of this one in the same clause, or null. */
    @Nullable
    Quantity previous() {
        return index > 0 && all.get(index - 1).start() >= clause.start() ? all.get(index - 1) : null;
    }

    /** The quantity behind this one in the same clause, or null. */
    @Nullable
    Quantity next() {
        return index + 1 < all.size() && all.get(index + 1).start() < clause.end() ? all.get(index + 1) : null;
    }

    /** Text of the clause in front of the span. */
    String head() {
        return text.subSequence(clause.start(), quantity().start()).toString();
    }

    /** Text of the clause behind the span. */
    String tail() {
        return text.subSequence(quantity().end(), Math.max(quantity().end(), clause.end()))
                .toString();
    }

    /** Text of the clause behind the span and the words that compare it. */
    String tailBehindExtent() {
        int from = quantity().extent().end();
        return from >= clause.end() ? "" : text.subSequence(from, clause.end()).toString();
    }

    /** Text between the quantity in front in this clause, or the clause's start, and the words that compare this one. */
    String nearHead() {
        Quantity previous = previous();
        int from = previous == null
                ? clause.start()
                : Math.max(clause.start(), previous.extent().end());
        int to = Math.max(from, quantity().extent().start());
        return text.subSequence(from, to).toString();
    }

    /** Text between this quantity and the next in this clause, or the clause's end. */
    String nearTail() {
        Quantity next = next();
        int from = quantity().extent().end();
        int to = next == null ? clause.end() : next.extent().start();
        return to <= from ? "" : text.subSequence(from, to).toString();
    }

    String clauseText() {
        return clause.text(text);
    }
}
