package org.gongwen.extract.bind;

import java.util.List;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;

/** 宾语: the phrase behind a number that says what is counted or granted. */
final class ObjectPhrase {
    private static final int WINDOW = 60;
    private static final int PEEK = 8;
    private static final int LONGEST = 30;
    /** 56个实施县中受益学校2661所: those of whom the rest is told. */
    private static final TextPattern AMONG =
            TextPattern.of("^([^，,；;。0-9、和的]{1,12}?(?:县|市|区|乡|镇|村|社区|企业|单位|学校|项目|机构))中(?:$|(?![心央小学国等长期间药型标医介]))");

    private static final String RATES = "例率";

    private ObjectPhrase() {}

    /** The thing that a stretch behind a number names; {@code open} says that another number follows the stretch. */
    static String of(String tail, int next) {
        String text = Adjuncts.withoutNotes(tail);
        Matcher among = next >= 0 || text.endsWith("中") ? AMONG.find(text) : null;
        if (among != null) {
            return among.group(1);
        }
        text = text.startsWith("的") ? text.substring(1) : text;
        text = text.length() > WINDOW ? text.substring(0, WINDOW) : text;
        text = described(beforeGround(text));
        List<Word> words = Words.of(text);
        int from = 0;
        while (from < words.size() && isEdge(words.get(from))) {
            from++;
        }
        int to = end(words, from);
        to = text.length() > LONGEST ? beforeNextName(words, from, to) : to;
        boolean numbered = next >= 0 && to == words.size();
        while (to > from && (isEdge(words.get(to - 1)) || (numbered && isVerbal(words.get(to - 1))))) {
            to--;
        }
        return Words.join(words, from, to);
    }

    /** 62项服务的基础上; 4个机制——领导体系: only what stands before is counted. */
    private static String beforeGround(String text) {
        int dash = text.indexOf('—');
        String thing = dash > 1 ? text.substring(0, dash) : text;
        int ground =
                Math.max(thing.lastIndexOf("的基础上"), Math.max(thing.lastIndexOf("的情况下"), thing.lastIndexOf("的前提下")));
        return ground > 1 ? thing.substring(0, ground) : thing;
    }

    /** Titles that lost the marks between them: the first one is what is counted. */
    private static int beforeNextName(List<Word> words, int from, int to) {
        boolean marked = false;
        boolean named = false;
        for (int i = from; i < to; i++) {
            marked |= words.get(i).isMark() || words.get(i).text().equals("的");
        }
        for (int i = from; i < to && !marked; i++) {
            if (named && words.get(i).nature().equals("a")) {
                return i;
            }
            named |= words.get(i).isNoun();
        }
        return to;
    }

    private static boolean isVerbal(Word word) {
        return word.isVerb()
                || word.isAdverb()
                || word.isPreposition()
                || word.nature().equals("vn") && Words.LEADS.contains(word.text());
    }

    private static boolean isEdge(Word word) {
        return Words.EDGES.contains(word.text()) || (word.isMark() && !word.isQuote() && !"()".contains(word.text()));
    }

    private static int end(List<Word> words, int from) {
        boolean named = false;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (named && (breaks(words, i) || opensNewPart(words, i) || isDone(words, i) || isSaid(words, i))) {
                return i;
            }
            named |= word.isNoun() || word.isVerb();
        }
        return words.size();
    }

    /** 科技特派员|深入田间服务, 企业|参加展会: persons and firms are counted, not what they do. */
    private static boolean isDone(List<Word> words, int i) {
        String actor = words.get(i - 1).text();
        return words.get(i).isVerb()
                && !Words.LIGHT.contains(words.get(i).text())
                && words.get(i).text().length() > 1
                && i + 1 < words.size()
                && !words.get(i + 1).isMark()
                && !words.get(i + 1).text().startsWith("的")
                && words.get(i - 1).nature().startsWith("n")
                && (Words.ACTORS.indexOf(actor.charAt(actor.length() - 1)) >= 0 || actor.equals("企业"))
                && words.subList(0, i).stream().noneMatch(Word::isQuote);
    }

    /** 达标比例|要求分解到各街镇: what is done with a measure is no part of its name. */
    private static boolean isSaid(List<Word> words, int i) {
        return words.get(i).nature().equals("v")
                && i + 1 < words.size()
                && words.get(i + 1).isVerb()
                && RATES.indexOf(words.get(i - 1)
                                .text()
                                .charAt(words.get(i - 1).text().length() - 1))
                        >= 0;
    }

    /** Whether words that say what becomes of the thing stand behind it: 60项整改工作|全部完成. */
    static boolean isCut(String tail, String thing) {
        int at = tail.indexOf(thing) + thing.length();
        return thing.length() >= 2
                && tail.startsWith(thing)
                && at < tail.length()
                && "、和及与(等的".indexOf(tail.charAt(at)) < 0;
    }

    private static boolean breaks(List<Word> words, int i) {
        Word word = words.get(i);
        boolean more = i + 1 < words.size();
        boolean adverb = word.isAdverb()
                && word.text().length() > 1
                && !Words.FORMING.contains(word.text())
                && more
                && (words.get(i + 1).isVerb() || words.get(i + 1).isAdverb());
        boolean part = word.text().equals("能") && more && words.get(i + 1).isNoun(); // 抽水蓄|能|电站
        return word.isPreposition() || adverb || Words.MODALS.contains(word.text()) && more && !part;
    }

    /** 输变电工程和一批…, 额度和下调…, 贯标、对照…: behind the joint stands no further noun. */
    private static boolean opensNewPart(List<Word> words, int i) {
        boolean joint = switch (words.get(i).text()) {
            case "、", "和", "及", "以及", "与", "或", "或者" -> true;
            default -> false;
        };
        if (!joint || i + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(i + 1);
        return next.isVerb() || next.isPreposition() || next.nature().equals("m");
    }

    /** 具有特色的示范园: what is counted is behind the last 的 of what describes it. */
    static String described(String text) {
        int of = text.lastIndexOf('的');
        if (of < 3 || text.length() - of < 3) {
            return text;
        }
        String before = text.substring(0, of);
        boolean listed = before.indexOf('、') >= 0;
        return listed
                        || "具拥有能紧站在以从".indexOf(before.charAt(0)) >= 0
                                && !before.startsWith("有机")
                                && !before.startsWith("以上")
                ? text.substring(of + 1)
                : text;
    }

    /** Whether a thing is named right behind the number. */
    static boolean opens(String tail) {
        if (tail.isEmpty() || tail.startsWith("的")) {
            return false;
        }
        if (!described(tail).equals(tail)) {
            return true;
        }
        List<Word> words = Words.of(tail.length() > PEEK ? tail.substring(0, PEEK) : tail);
        Word first = words.get(0);
        if (Words.EDGES.contains(first.text()) && !first.isQuote()
                || first.text().equals("”")) {
            return false;
        }
        Word second = words.size() > 1 ? words.get(1) : first;
        boolean manner = first.nature().equals("ad") && (second.isNoun() || second.isVerb());
        boolean fixed = first.nature().equals("d") && first.text().length() > 1 && second.isNoun();
        boolean state = words.size() > 2 && isState(words);
        boolean name = first.nature().startsWith("m") && words.size() > 1 && tail.length() > 3;
        return (first.opensNounPhrase() || manner || fixed || name || state) && !ActionPhrase.isLeading(tail);
    }

    /** 已开工项目, 尚未启动的工程: the state of the thing that is counted. */
    private static boolean isState(List<Word> words) {
        boolean adverb = switch (words.get(0).text()) {
            case "已", "未", "尚未", "拟", "新" -> true;
            default -> false;
        };
        boolean of = words.get(2).text().equals("的") && words.size() > 3;
        Word thing = words.get(of ? 3 : 2);
        return adverb
                && Words.STATES.contains(words.get(1).text())
                && !thing.isVerb()
                && !thing.isMark()
                && !thing.isAdverb()
                && !thing.nature().startsWith("u");
    }

    /** Whether the tail only says of what sort the number is: 16%的比例, 30元标准. */
    static boolean isBare(String tail) {
        return Words.BARE.contains(tail.startsWith("的") ? tail.substring(1) : tail);
    }
}
