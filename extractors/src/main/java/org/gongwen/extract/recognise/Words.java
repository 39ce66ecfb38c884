package org.gongwen.extract.recognise;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.Lexicon;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;

/** 词典: words around numbers, of the general dictionary of HanLP and of a lexicon of ours. */
final class Words {
    private static final int REACH = 3;
    private static final List<LexiconLine> LINES = LexiconFile.read("number-words.csv");
    private static final Lexicon<Boolean> DEEDS =
            new Lexicon<>(listed("deed").stream().collect(Collectors.toMap(word -> word, word -> true)));
    private static final Lexicon<Boolean> IDIOMS =
            new Lexicon<>(listed("idiom").stream().collect(Collectors.toMap(word -> word, word -> true)));
    private static final int LONGEST_IDIOM = 8;
    private static final String ASPECTS = "了出过";

    private Words() {}

    /** The words of a list of {@code number-words.csv}. */
    static Set<String> listed(String list) {
        return LINES.stream()
                .filter(line -> line.get("list").equals(list))
                .map(line -> line.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text ends in a word that makes what is counted behind it an object: 建成, 引进了, 每年. */
    static boolean endInDeed(String text) {
        int end = text.length();
        boolean aspect = end > 0 && ASPECTS.indexOf(text.charAt(end - 1)) >= 0;
        return DEEDS.endingAt(text, end, 0) != null || aspect && DEEDS.endingAt(text, end - 1, 0) != null;
    }

    /**
     * Whether a word of the dictionary that is no number (十分, 三角, 一体化) reaches across the ends of a numeral.
     *
     * @param start first character of the numeral
     * @param end behind its last character
     * @param spanEnd behind the unit that was read
     */
    static boolean crosses(CharSequence text, int floor, int limit, int start, int end, int spanEnd) {
        for (int from = Math.max(floor, start - REACH); from < end; from++) {
            if (from > start && end - start > 1) {
                break;
            }
            for (int to = Math.min(limit, Math.max(end, spanEnd) + REACH); to >= end && to > from + 1; to--) {
                boolean outside = from < start
                        || to > spanEnd
                        || (from > start && to > end)
                        || (from == start && to == spanEnd && spanEnd > end && end - start == 1);
                if (outside && isWord(text.subSequence(from, to).toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a set phrase of four characters or more, ours or of the dictionary, starts at a place: 三番五次, 十年树木. */
    static boolean startIdiom(CharSequence text, int start, int limit) {
        if (IDIOMS.startingAt(text, start, limit) != null) {
            return true;
        }
        for (int end = start + 4; end <= Math.min(limit, start + LONGEST_IDIOM); end++) {
            CoreDictionary.Attribute attribute =
                    CoreDictionary.get(text.subSequence(start, end).toString());
            if (attribute != null && (attribute.nature[0] == Nature.i || attribute.nature[0] == Nature.l)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        if (attribute == null || word.charAt(0) == '其') { // 其三 before 三年内 is no word of its own
            return false;
        }
        Nature nature = attribute.nature[0];
        return nature != Nature.m && nature != Nature.mq && nature != Nature.q && nature != Nature.t;
    }
}
