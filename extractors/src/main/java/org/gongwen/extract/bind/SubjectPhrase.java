package org.gongwen.extract.bind;

import java.util.List;

/** 主语: the phrase in front of a value that says what is measured. */
final class SubjectPhrase {
    private static final int WINDOW = 60;
    private static final int LONG = 24;
    private static final int LONGEST_BASE = 20;
    private static final int NAME = 4;
    private static final int LONGEST_CLASSIFIER = 4;

    private SubjectPhrase() {}

    /** What stands in front of a value, without the words that lead to the value and into the clause; may be empty. */
    static String of(String head) {
        String text = Adjuncts.strip(head);
        List<Word> words = Words.of(text.length() > WINDOW ? text.substring(text.length() - WINDOW) : text);
        int to = withoutLinks(words, words.size());
        to = beforeBase(words, to);
        int from = start(words, to);
        String phrase = Words.join(words, from, to);
        return ofLongOne(phrase);
    }

    static int withoutLinks(List<Word> words, int end) {
        int to = end;
        while (to > 0) {
            int each = distributive(words, to);
            if (each == 0 && !isLink(words.get(to - 1))) {
                return to;
            }
            to -= Math.max(1, each);
        }
        return to;
    }

    /** 每人每月, 每立方米, 每百户: how many words in front of a place say by what the value is counted. */
    private static int distributive(List<Word> words, int to) {
        Word last = words.get(to - 1);
        if (last.text().startsWith("每") && last.text().length() <= 3) {
            return 1;
        }
        if (to < 2 || last.text().length() > LONGEST_CLASSIFIER) {
            return 0;
        }
        Word before = words.get(to - 2);
        if (before.text().equals("每")
                || before.text().startsWith("每") && last.nature().startsWith("q")) {
            return 2;
        }
        boolean numbered = before.nature().startsWith("m")
                && to > 2
                && words.get(to - 3).text().equals("每");
        return numbered ? 3 : 0;
    }

    private static boolean isLink(Word word) {
        return Words.LINKS.contains(word.text())
                || word.isPreposition()
                || word.nature().equals("c")
                || word.nature().equals("d")
                || (word.isMark() && !word.isQuote() && !word.text().equals(")"))
                || word.nature().startsWith("u");
    }

    /** 标准不高于当地失业保险金: what the value is compared with is not what is measured. */
    private static int beforeBase(List<Word> words, int end) {
        int length = 0;
        for (int i = end - 1; i >= 0 && length <= LONGEST_BASE; i--) {
            if (Words.COMPARING.contains(words.get(i).text()) && !isEither(words, i) && !isByTime(words, i)) {
                int to = withoutLinks(words, i);
                boolean none = to == 0 && isBound(words.get(i).text());
                if (none || (to > 0 && start(words, to) < to)) {
                    return to;
                }
            }
            length += words.get(i).text().length();
        }
        return end;
    }

    /** 不得超过上年排放量: a clause that opens so names what is measured elsewhere. */
    private static boolean isBound(String word) {
        return word.endsWith("于") || word.endsWith("超过");
    }

    /** 按月统计: how often something is done is no base. */
    private static boolean isByTime(List<Word> words, int i) {
        return words.get(i).text().equals("按")
                && i + 1 < words.size()
                && "年季月旬周日期时".indexOf(words.get(i + 1).text().charAt(0)) >= 0;
    }

    /** 达到或好于Ⅲ类. */
    private static boolean isEither(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).text().equals("或");
    }

    private static int start(List<Word> words, int to) {
        int from = behindPlace(words, to);
        for (int i = from; i < to - 1; i++) {
            if (opensPart(words, i, from, to) || isEach(words, i, from, to)) {
                from = i + 1;
            } else if (i > from && isDistance(words, i)) {
                return i;
            }
        }
        while (from < to && isLead(words, from, to)) {
            from++;
        }
        return from;
    }

    /** 在市级媒体推出典型案例: the place in front of the verb is no part of it. */
    private static int behindPlace(List<Word> words, int to) {
        boolean place = to > 2 && isPlace(words.get(0).text());
        for (int i = 1; place && i < to - 1; i++) {
            if (words.get(i).isVerb() && Words.LEADS.contains(words.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isPlace(String word) {
        return switch (word) {
            case "在", "于", "面向", "围绕", "聚焦", "针对" -> true;
            default -> false;
        };
    }

    /** 距法定退休年龄, 距站点: how far something is off, whoever stands in front of it. */
    private static boolean isDistance(List<Word> words, int i) {
        return (words.get(i).text().equals("距") || words.get(i).text().equals("距离"))
                && words.get(i + 1).opensNounPhrase();
    }

    /** 传承人每人每年传习补助: what each gets stands behind; 还田作业每亩补助 needs both. */
    private static boolean isEach(List<Word> words, int i, int from, int to) {
        Word word = words.get(i);
        return i > from
                && word.text().startsWith("每")
                && word.text().length() == 2
                && "人户亩年月日天次生吨".indexOf(word.text().charAt(1)) >= 0
                && !Words.LINKS.contains(words.get(i + 1).text())
                && Words.join(words, i + 1, to).length() >= NAME;
    }

    /** A conjunction of clauses, 将, or a mark in front of a verb: what is measured stands behind it. */
    private static boolean opensPart(List<Word> words, int i, int from, int to) {
        Word word = words.get(i);
        return switch (word.text()) {
            case "且", "并且", "而且", "并", "将", "把", "以及", "根据", "依据", "包括", "=", "+" -> true;
            case "、" -> opensClause(words, i);
            case "再", "另" -> i > from && words.get(i + 1).isVerb();
            case "安排", "给予", "发放", "拨付", "筹集", "设立", "下达" ->
                words.get(i + 1).opensNounPhrase()
                        && !words.get(i + 1).isVerb()
                        && Words.join(words, i + 1, to).length() >= NAME - 1;
            case "应当", "必须", "可以", "不得" ->
                i > from && (words.get(i + 1).isVerb() || words.get(i + 1).isAdverb());
            case "等" ->
                Words.join(words, i + 1, to).length() >= (words.get(i + 1).isNoun() ? NAME - 1 : NAME)
                        && !words.get(i + 1).isMark();
            default -> false;
        };
    }

    /** 规模增加、项目减少; A、建成B; 具备条件的、B: in front of the mark stands a clause of its own, or behind it a verb. */
    private static boolean opensClause(List<Word> words, int mark) {
        Word next = words.get(mark + 1);
        boolean describes = mark > 0 && words.get(mark - 1).text().equals("的");
        boolean closed = mark > 0
                && words.get(mark - 1).isVerb()
                && (Words.LINKS.contains(words.get(mark - 1).text()) || next.isAdverb());
        return describes || closed || (Words.LEADS.contains(next.text()) && next.isVerb());
    }

    static boolean isLead(List<Word> words, int at, int to) {
        Word word = words.get(at);
        boolean last = at == to - 1;
        if (Words.MANNERS.contains(word.text())) {
            return !last
                    && (words.get(at + 1).isVerb()
                            || word.isAdverb()
                            || Words.LEADS.contains(words.get(at + 1).text()));
        }
        if (!last
                && (word.text().equals("每")
                        || word.text().startsWith("每") && word.nature().equals("r"))) {
            return true;
        }
        if (at > 0 && words.get(at - 1).text().equals("每")) {
            return !last && word.text().length() <= 2;
        }
        if (!Words.LEADS.contains(word.text())) {
            return word.isMark() && !word.isQuote() && !word.text().equals("(");
        }
        if (word.text().length() == 2 && "全我本".indexOf(word.text().charAt(0)) >= 0
                || word.text().equals("其")
                || word.text().equals("的")) {
            return true;
        }
        return last ? word.isVerb() || word.isPreposition() || word.nature().equals("c") : !isBare(words, at + 1, to);
    }

    private static boolean isBare(List<Word> words, int at, int to) {
        return at == to - 1
                && (Words.BARE.contains(words.get(at).text())
                        || Words.DEEDS.contains(words.get(at).text()));
    }

    /** A long phrase is its part behind the last 的, where that names something. */
    private static String ofLongOne(String phrase) {
        int of = phrase.lastIndexOf('的');
        boolean listed = of > 0 && phrase.lastIndexOf('、', of) > 0;
        return of > 0 && phrase.length() - of > NAME + 1 && (listed || phrase.length() > LONG)
                ? phrase.substring(of + 1)
                : phrase;
    }
}
