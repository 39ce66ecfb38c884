package org.gongwen.extract.bind;

import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;

/** 事项: what a clause asks to be done. */
final class ActionPhrase {
    /** 采用…方式: how something is done, which the next clause names. */
    private static final TextPattern MEANS =
            TextPattern.of("^(?:通过|采用|采取|运用|借助|以)[^，]{2,28}(?:方式|平台|手段|途径|模式|构架|架构|技术|系统|渠道|形式|方法)(?:等)?$");

    private static final TextPattern LEADING = TextPattern.of(
            "(?:重点)?(?:聚焦|围绕|针对|按照|根据|依据|依托|结合|在|随着|除|是|利用|本着|以[^，]*原则|为(?!.{0,12}减|[各每全][^，]{0,8}(?:培育|建|配|提供|开设|办|组织|安装|发放|新增)))");
    private static final TextPattern AS = TextPattern.of("以[^，]*为[^，]{1,6}");
    private static final TextPattern TOWARDS = TextPattern.of("对(?:于)?[^，]*(?:企业|单位|人员|项目|的|者|人|户|机构|地区|县|市|部门)");

    private static final int WINDOW = 48;
    private static final int BRIEF = 3;
    private static final int LONGEST_OBJECT = 20;

    private ActionPhrase() {}

    /** The words of a clause without those that lead into it. */
    static String of(String clause) {
        String text = changed(Adjuncts.strip(clause));
        List<Word> words = Words.of(text.length() > WINDOW ? text.substring(0, WINDOW) : text);
        int from = start(words);
        int to = words.size();
        while (to > from + 1 && !words.get(to - 1).isVerb() && SubjectPhrase.withoutLinks(words, to) < to) {
            to--;
        }
        return Words.join(words, from, beforeRate(words, from, to));
    }

    /** 返还标准可按…确定: at what rate is no part of what is due. */
    private static int beforeRate(List<Word> words, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            String word = words.get(i).text();
            boolean asNeeded = i + 1 < words.size()
                    && "需时期质劳职章规月年".indexOf(words.get(i + 1).text().charAt(0)) >= 0;
            if (!asNeeded && word.equals("按") || word.equals("按照")) {
                int end = SubjectPhrase.withoutLinks(words, i);
                return end > from && words.get(end - 1).isNoun() ? end : to;
            }
        }
        return to;
    }

    /** 将条件由参保3年放宽至1年: what is changed stands between 将 and 由. */
    private static String changed(String text) {
        int from = text.indexOf('由');
        return text.startsWith("将") && from > 2 ? text.substring(1, from) : text;
    }

    /** Whether a stretch opens with what is done, an adverb or 按… before it. */
    static boolean opensWithVerb(String text) {
        List<Word> words = Words.of(text.length() > 8 ? text.substring(0, 8) : text);
        return !words.isEmpty()
                && (words.get(0).isVerb()
                        || words.get(0).isAdverb()
                        || words.get(0).isPreposition());
    }

    /** 各部门应安全、有序地完成升级: the action stands behind 应 and behind 地. */
    private static int behindDuty(List<Word> words) {
        int from = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            Word word = words.get(i);
            boolean duty = switch (word.text()) {
                case "应", "应当", "须", "必须", "要" -> from == 0 && !isAsMuchAsCan(words, i);
                default -> false;
            };
            boolean manner = word.text().equals("地")
                    && word.nature().startsWith("u")
                    && words.get(i + 1).isVerb();
            if (duty || manner) {
                from = i + 1;
            } else if (word.text().equals("的") || word.isVerb() && word.text().length() > 1 && from == 0) {
                return from;
            }
        }
        return from;
    }

    /** 应装尽装, 应缴税款. */
    private static boolean isAsMuchAsCan(List<Word> words, int i) {
        String next = words.get(i + 1).text();
        return next.equals("缴")
                || i + 2 < words.size() && words.get(i + 2).text().startsWith("尽");
    }

    private static int start(List<Word> words) {
        int from = behindDuty(words);
        while (from < words.size() - 1 && isOpening(words, from)) {
            from++;
        }
        return from < words.size() && isAdverbial(words.get(from), words) ? behindAdverbial(words, from) : from;
    }

    private static boolean isOpening(List<Word> words, int at) {
        Word word = words.get(at);
        if (Words.MANNERS.contains(word.text())) {
            return words.get(at + 1).isVerb()
                    && !word.text().equals("基本")
                    && !word.text().equals("重点");
        }
        return Words.OPENINGS.contains(word.text())
                || (word.isMark() && !word.isQuote() && !word.text().equals("("));
    }

    /** 由…, 凭…, 以…方式, 对…给予: the action stands behind it. */
    private static boolean isAdverbial(Word word, List<Word> words) {
        return !words.isEmpty()
                && switch (word.text()) {
                    case "由", "凭", "以", "通过", "对", "对于", "为", "向", "经", "参照", "按", "按照" -> true;
                    default -> false;
                };
    }

    private static int behindAdverbial(List<Word> words, int from) {
        boolean towards = words.get(from).text().startsWith("对");
        for (int i = from + 1; towards && i < words.size() - 1; i++) {
            switch (words.get(i).text()) {
                case "进行", "开展" -> {
                    return isBrief(words, from, i) ? from : i;
                }
                case "给予", "予以", "实行", "实施" -> {
                    return i;
                }
                default -> {
                    // a word of what the action is done to
                }
            }
        }
        if (towards) {
            return from + 1;
        }
        int start = from + 1;
        for (int i = from + 1; i < words.size() - 1; i++) {
            if (words.get(i).text().equals("的")) {
                start = i + 1;
            }
        }
        for (int i = start > from + 1 ? start : start + 1; i < words.size() - 1; i++) {
            if (words.get(i).isVerb() && !Words.LINKS.contains(words.get(i).text())
                    || words.get(i).text().equals("给予")) {
                return i;
            }
        }
        return from + 1;
    }

    /** 对完成情况进行检查: 进行检查 alone would not say of what. */
    private static boolean isBrief(List<Word> words, int from, int light) {
        return Words.join(words, light + 1, words.size()).length() <= BRIEF
                && Words.join(words, from, light).length() <= LONGEST_OBJECT;
    }

    /** Whether a clause only leads to the next one: 围绕…, 对…企业, 按照…. */
    static boolean isLeading(String clause) {
        String text = clause.strip();
        return text.length() < 2 || LEADING.opens(text) || MEANS.fits(text) || AS.fits(text) || TOWARDS.fits(text);
    }
}
