package org.gongwen.extract.bind;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.LexiconFile;

/** 分词: the words of a short stretch of text, and the word lists by which phrases are cut. */
final class Words {
    private static final Segment SEGMENT = HanLP.newSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private static final Map<String, Set<String>> PLACES = read();

    /** Words that lead to a value, not part of what is measured. */
    static final Set<String> LINKS = place("LINK");
    /** Verbs and other words that lead into a clause and name nothing. */
    static final Set<String> LEADS = place("LEAD");
    /** Words that lead into a clause where a verb follows them (重点引进), but belong to a noun (重点项目). */
    static final Set<String> MANNERS = place("MANNER");
    /** Words at which no phrase opens or closes. */
    static final Set<String> EDGES = place("EDGE");
    /** Words that lead into an action. */
    static final Set<String> OPENINGS = place("OPENING");
    /** Words behind which stands what the value is compared with: 标准不高于最低工资的80%. */
    static final Set<String> COMPARING = place("COMPARING");
    /** Words behind which the thing that a number counts comes to an end: 所医院|全面开诊. */
    static final Set<String> MODALS = place("MODAL");
    /** Nouns that name a value without saying of what: 标准, 期限. */
    static final Set<String> BARE = place("BARE");
    /** Words that HanLP's dictionary splits. */
    private static final Set<String> WHOLE = place("WHOLE");

    private Words() {}

    private static Set<String> place(String name) {
        return PLACES.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> read() {
        return LexiconFile.read("phrase-words.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.get("place"), Collectors.mapping(line -> line.get("word"), Collectors.toSet())));
    }

    /** The words of a text; keep it short, since this is what binding spends its time on. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        if (text.isEmpty()) {
            return words;
        }
        for (Term term : SEGMENT.seg(text)) {
            Word word = new Word(term.word, term.nature.toString());
            Word last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last != null && WHOLE.contains(last.text() + word.text())) {
                words.set(words.size() - 1, new Word(last.text() + word.text(), "n"));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    static String join(List<Word> words, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(words.get(i).text());
        }
        return phrase.toString();
    }
}
