package org.gongwen.extract.recognise;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.math.BigDecimal;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.recognise.Units.UnitMatch;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 量词: classifiers that no lexicon of ours lists, known by the general dictionary of HanLP. */
final class Classifiers {
    /** A word so many times as rare as another is not the one that is meant. */
    private static final int RARE = 100;

    private Classifiers() {}

    /** The classifier behind an Arabic number that the dictionary calls one, or null. */
    static @Nullable UnitMatch unknown(CharSequence text, Numeral number, int limit) {
        if (number.form() != Form.ARABIC || number.end() >= limit) {
            return null;
        }
        for (int length = 2; length > 0; length--) {
            int end = number.end() + length;
            if (end <= limit
                    && isClassifier(text.subSequence(number.end(), end).toString())
                    && !opensNoun(text, number.end(), end, limit)) {
                String word = text.subSequence(number.end(), end).toString();
                return new UnitMatch(end, new UnitMeaning(Kind.COUNT, word, BigDecimal.ONE, word, new String[0]));
            }
        }
        return null;
    }

    /** 76万群|众, 5部|门联合: with what follows it is a noun; in 145项|目标 what follows is a word of its own. */
    private static boolean opensNoun(CharSequence text, int start, int end, int limit) {
        CoreDictionary.Attribute noun = word(text, start, end + 1, limit);
        if (noun == null || !noun.nature[0].startsWith('n')) {
            return false;
        }
        CoreDictionary.Attribute next = word(text, end, end + 2, limit);
        return next == null || noun.totalFrequency > RARE * next.totalFrequency;
    }

    private static CoreDictionary.@Nullable Attribute word(CharSequence text, int start, int end, int limit) {
        return end > limit
                ? null
                : CoreDictionary.get(text.subSequence(start, end).toString());
    }

    private static boolean isClassifier(String word) {
        CoreDictionary.Attribute attribute = Character.isIdeographic(word.charAt(0)) ? CoreDictionary.get(word) : null;
        return attribute != null && attribute.nature[0] == Nature.q && !"时点号刻级期代线年月日".contains(word);
    }
}
