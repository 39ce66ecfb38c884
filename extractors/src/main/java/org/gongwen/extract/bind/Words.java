package org.gongwen.extract.bind;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** 分词: the words of a short stretch of text, and the word lists by which phrases are cut. */
final class Words {
    private static final Segment SEGMENT = HanLP.newSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private static final Set<String> URGING = Set.of("确保", "力争", "争取", "力争达到", "确保达到", "要", "应");
    private static final int NAMELESS = 8;
    /** What a phrase ends in that names a measure, whatever its words are: 保存率, 水费. */
    private static final String MEASURES = "率费额价量数度比值金款";
    /** Nouns that end like a measure and name none. */
    private static final Set<String> EFFORTS = Set.of("力度", "制度", "年度", "季度", "态度", "角度", "调度", "进度", "质量", "力量");

    /** What names of persons end in: 特派员, 志愿者, 种植户. */
    static final String ACTORS = "员者户师商";

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
    /** Adverbs that are part of names: 自动测报站点. */
    static final Set<String> FORMING = place("FORMING");
    /** Verbs that lend a noun its action: 进行救治. */
    static final Set<String> LIGHT = place("LIGHT");
    /** Nouns of actions, which the verb before them belongs to: 集中整治行动. */
    static final Set<String> DEEDS = place("DEED");
    /** Nouns that name a value without saying of what: 标准, 期限. */
    static final Set<String> BARE = place("BARE");
    /** Nouns for values in which the name of a measure ends: 收费标准. */
    private static final Set<String> VALUES = place("VALUE");
    /** What befalls persons, which is counted by how many of them there are: 死亡10人. */
    static final Set<String> MISHAPS = place("MISHAP");
    /** Verbs of the state that a thing is in: 已开工项目. */
    static final Set<String> STATES = place("STATE");
    /** Words that HanLP's dictionary splits. */
    private static final Set<String> WHOLE = place("WHOLE");

    /** The same heads and tails are asked for by several rules and by the quantities beside them. */
    private static final AtomicReferenceArray<@Nullable Segmented> RECENT = new AtomicReferenceArray<>(64);

    private record Segmented(String text, List<Word> words) {}

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
        int slot = text.hashCode() & (RECENT.length() - 1);
        Segmented recent = RECENT.get(slot);
        if (recent == null || !recent.text().equals(text)) {
            recent = new Segmented(text, segment(text));
            RECENT.set(slot, recent);
        }
        return recent.words();
    }

    private static List<Word> segment(String text) {
        List<Word> words = new ArrayList<>();
        if (text.isEmpty()) {
            return words;
        }
        for (Term term : SEGMENT.seg(text)) {
            Word word = new Word(term.word, term.nature.toString());
            Word last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last != null && WHOLE.contains(last.text() + word.text())) {
                words.set(words.size() - 1, new Word(last.text() + word.text(), "n"));
            } else if (last != null && isSuffix(last, word)) {
                words.set(words.size() - 1, new Word(last.text() + word.text(), "b"));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** 保障|性: of what sort a thing is. */
    private static boolean isSuffix(Word last, Word word) {
        return (word.text().equals("性") || word.text().equals("型"))
                && last.text().length() > 1
                && (last.isVerb() || last.isNoun());
    }

    /** Whether a phrase holds no noun, and so does not say of what it speaks: 加收, 此后, 每次最短, 一式. */
    static boolean nameNothing(String phrase) {
        if (phrase.length() == 2 && phrase.charAt(0) == '一') {
            return true;
        }
        return phrase.length() <= NAMELESS
                && !phrase.isEmpty()
                && MEASURES.indexOf(phrase.charAt(phrase.length() - 1)) < 0
                && !endsInClassifier(phrase)
                && !isVerbWithObject(phrase)
                && of(phrase).stream().noneMatch(word -> word.isNoun() || word.isNameLike());
    }

    /** 拆除违建: behind the verb stands a name that the dictionary does not know. */
    private static boolean isVerbWithObject(String phrase) {
        List<Word> words = of(phrase);
        return phrase.length() > 3
                && words.size() > 2
                && words.get(0).nature().equals("v")
                && words.get(0).text().length() > 1
                && words.stream().skip(1).noneMatch(word -> word.isAdverb() || LINKS.contains(word.text()));
    }

    /** Whether a phrase ends in the name of a measure: 缴费比例, 门票价格. */
    static boolean nameMeasure(String phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        String last = phrase.substring(Math.max(0, phrase.length() - 2));
        return MEASURES.indexOf(phrase.charAt(phrase.length() - 1)) >= 0 && !EFFORTS.contains(last)
                || VALUES.contains(last);
    }

    /** 首贷户, 架空期: a name that the dictionary does not know ends in what looks like a classifier. */
    private static boolean endsInClassifier(String phrase) {
        List<Word> words = of(phrase);
        return phrase.length() > 2
                && !phrase.startsWith("每")
                && words.size() > 1
                && words.get(words.size() - 1).nature().startsWith("q");
    }

    /** Whether a phrase only says when or how often: 此后, 最短. */
    static boolean areAdverbial(String phrase) {
        return phrase.length() <= NAMELESS
                && of(phrase).stream().noneMatch(word -> word.isNoun() || word.isNameLike() || word.isVerb());
    }

    /** 确保, 力争: a word that urges and says nothing of what is due. */
    static boolean areUrging(String phrase) {
        return URGING.contains(phrase);
    }

    static String join(List<Word> words, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(words.get(i).text());
        }
        return phrase.toString();
    }
}
