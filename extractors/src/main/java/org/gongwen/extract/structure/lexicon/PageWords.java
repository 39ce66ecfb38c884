package org.gongwen.extract.structure.lexicon;

import java.util.BitSet;
import java.util.List;
import org.gongwen.extract.lexicon.LexiconFile;

/** 网页用语: words of page furniture, such as 打印 and 版权所有. */
public final class PageWords {
    private static final List<String> WORDS = LexiconFile.column(PageWords.class, "page-words.csv", "word");
    private static final BitSet FIRST = first();

    private PageWords() {}

    /** Whether the text between start and end holds such a word. */
    public static boolean isIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (FIRST.get(text.charAt(i)) && startsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet first() {
        BitSet first = new BitSet();
        WORDS.forEach(word -> first.set(word.charAt(0)));
        return first;
    }
}
