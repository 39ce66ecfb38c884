package org.gongwen.extract.bind;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.LexiconFile;

/** 词组: cuts a stretch of text down to the phrase that names what is measured, by the words that HanLP finds in it. */
final class Phrases {
    private static final Segment SEGMENT = HanLP.newSegment()
            .enableOffset(true)
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private static final int LONGEST = 60;

    /** Words that lead to a value, not part of what is measured. */
    private static final Set<String> LINKS = words("LINK");
    /** Words that lead into a clause and name nothing. */
    private static final Set<String> LEADS = words("LEAD");

    private static final Set<String> NEVER_FIRST = words("EDGE");

    /** Words that lead into an action. */
    private static final Set<String> OPENINGS = words("OPENING");

    private Phrases() {}

    private static Set<String> words(String place) {
        return LexiconFile.read("phrase-words.csv").stream()
                .filter(line -> place.equals(line.get("place")))
                .map(line -> line.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in front of a value, without the words that lead to the value and into the clause. */
    static String subject(String head) {
        List<Term> terms = segment(tail(head));
        int to = terms.size();
        while (to > 0 && isLink(terms.get(to - 1))) {
            to--;
        }
        int from = 0;
        while (from < to - 1 && LEADS.contains(terms.get(from).word)) {
            from++;
        }
        if (from == to - 1 && LEADS.contains(terms.get(from).word) && isVerb(terms.get(from))) {
            return "";
        }
        return join(terms, from, to);
    }

    /** What follows a number: the thing that is counted. */
    static String object(String tail) {
        List<Term> terms = segment(tail.length() > LONGEST ? tail.substring(0, LONGEST) : tail);
        int from = 0;
        while (from < terms.size() && NEVER_FIRST.contains(terms.get(from).word)) {
            from++;
        }
        int to = from;
        while (to < terms.size() && terms.get(to).nature != Nature.w) {
            to++;
        }
        while (to > from && NEVER_FIRST.contains(terms.get(to - 1).word)) {
            to--;
        }
        return join(terms, from, to);
    }

    /** What is to be done: the words of a clause without those that lead into it. */
    static String action(String clause) {
        List<Term> terms = segment(clause.length() > LONGEST ? clause.substring(0, LONGEST) : clause);
        int from = 0;
        while (from < terms.size() - 1 && isOpening(terms.get(from))) {
            from++;
        }
        int to = terms.size();
        while (to > from + 1 && isLink(terms.get(to - 1)) && !isVerb(terms.get(to - 1))) {
            to--;
        }
        return join(terms, from, to);
    }

    /** Whether the first word names a thing: a noun or what qualifies one. */
    static boolean opensWithNoun(String tail) {
        if (tail.isEmpty()) {
            return false;
        }
        List<Term> terms = segment(tail.length() > 8 ? tail.substring(0, 8) : tail);
        Term first = terms.get(0);
        String nature = first.nature.toString();
        boolean noun = nature.startsWith("n") || nature.startsWith("g");
        return !NEVER_FIRST.contains(first.word)
                && (noun
                        || first.nature == Nature.b
                        || first.nature == Nature.a
                        || first.nature == Nature.j
                        || first.nature == Nature.vn
                        || first.nature == Nature.v
                        || first.nature == Nature.f
                        || first.nature == Nature.s
                        || first.nature == Nature.an
                        || first.nature == Nature.i
                        || first.nature == Nature.l
                        || first.nature == Nature.nx
                        || "“".equals(first.word));
    }

    private static boolean isOpening(Term term) {
        return OPENINGS.contains(term.word);
    }

    private static boolean isLink(Term term) {
        return LINKS.contains(term.word)
                || term.nature == Nature.p
                || term.nature == Nature.c
                || term.nature == Nature.d
                || term.nature == Nature.w
                || term.nature == Nature.u;
    }

    private static boolean isVerb(Term term) {
        return term.nature == Nature.v;
    }

    private static String tail(String head) {
        return head.length() > LONGEST ? head.substring(head.length() - LONGEST) : head;
    }

    private static List<Term> segment(String text) {
        return SEGMENT.seg(text);
    }

    private static String join(List<Term> terms, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(terms.get(i).word);
        }
        return phrase.toString();
    }
}
