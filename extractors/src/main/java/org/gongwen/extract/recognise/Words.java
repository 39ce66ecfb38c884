package org.gongwen.extract.recognise;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/** 词典: whether the general dictionary of HanLP knows a word across a boundary. */
final class Words {
    private static final int REACH = 3;

    private Words() {}

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

    private static boolean isWord(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        if (attribute == null || word.charAt(0) == '其') { // 其三 before 三年内 is no word of its own
            return false;
        }
        Nature nature = attribute.nature[0];
        return nature != Nature.m && nature != Nature.mq && nature != Nature.q && nature != Nature.t;
    }
}
