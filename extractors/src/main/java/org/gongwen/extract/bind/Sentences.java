package org.gongwen.extract.bind;

import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Span;

/**
 * 句: the sentence of each quantity of a passage, found in one scan. Of a very long sentence a row shows an excerpt,
 * which neighbouring rows share.
 */
final class Sentences {
    private static final int LONGEST = 1_000;
    private static final int AHEAD = 200;

    private final CharSequence text;
    private final int limit;
    private Span sentence;
    private Span excerpt;

    Sentences(CharSequence text, Passage passage) {
        this.text = text;
        this.limit = passage.end();
        this.sentence = new Span(passage.start(), passage.start());
        this.excerpt = sentence;
    }

    /** Goes on to the sentence of a quantity; call it for each in text order. */
    void moveTo(Quantity quantity) {
        if (quantity.start() >= sentence.end()) {
            int start = Clause.sentenceStart(text, quantity.start(), sentence.end());
            sentence = new Span(start, Clause.sentenceEnd(text, quantity.end(), limit));
            excerpt = new Span(start, start);
        }
        if (quantity.end() > excerpt.end()) {
            excerpt = cut(quantity);
        }
    }

    /** First character of the sentence. */
    int start() {
        return sentence.start();
    }

    /** The sentence, or a part of it around the quantity. */
    Span excerpt() {
        return excerpt;
    }

    private Span cut(Quantity quantity) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int start = Math.max(
                sentence.start(), Math.min(quantity.start(), Math.max(excerpt.end(), quantity.start() - AHEAD)));
        return new Span(start, Math.max(quantity.end(), Math.min(sentence.end(), start + LONGEST)));
    }
}
