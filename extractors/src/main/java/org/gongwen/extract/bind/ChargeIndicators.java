package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Function;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 计收: what is charged, paid or shared at a rate, where the verb stands behind the number. */
final class ChargeIndicators {
    private static final TextPattern AT =
            TextPattern.of("^的?(?:标准|比例|额度|价格|规模|要求|幅度|规格)(?:以内)?(?:[，,]?)(?:给予|予以)?(?=.{3})(.*)$");
    private static final TextPattern STANDARD = TextPattern.of("^的?(?:标准|比例|价格|额度)?");
    private static final TextPattern PERSONS =
            TextPattern.of("(?:人员|职工|人|者|户|企业|单位|机构|家庭|居民|学生|教师|干部|对象|合作社|养殖场|园区)(?:的)?$");
    private static final TextPattern TO_BASE = TextPattern.of("^(?:作)?为(.{2,12})$");
    private static final int LONGEST_VERB = 4;
    private static final int FARTHEST = 40;

    static final Rule<Function<Site, @Nullable String>> CHARGED = Rule.of(
            "indicator/charged",
            ChargeIndicators::charged,
            fires("污水处理费统一按每吨0.8元计取。", "0.8元 AMOUNT 0.8 元 EQ indicator=污水处理费"),
            spares("按每人1000元给予补贴。", "1000元 AMOUNT 1000 元 EQ indicator=补贴"));

    static final Rule<Function<Site, @Nullable String>> AT_STANDARD = Rule.of(
            "indicator/at-standard",
            ChargeIndicators::atStandard,
            fires("按每人1000元标准给予一次性补贴。", "1000元 AMOUNT 1000 元 EQ indicator=一次性补贴"),
            spares("物业费按每平方米2元的标准收取。", "2元 AMOUNT 2 元 EQ indicator=物业费"));

    private ChargeIndicators() {}

    /** 污水处理费按每吨0.8元计取: the verb behind the number says nothing of what is charged. */
    private static @Nullable String charged(Site s) {
        if (s.kind() == Kind.DURATION || s.kind() == Kind.COUNT || s.next() >= 0) {
            return null;
        }
        String head = s.wholeHead();
        int at = by(head);
        if (at < 0 || at + FARTHEST < head.length()) {
            return null;
        }
        String verb = STANDARD.cutFirst(Adjuncts.withoutNotes(s.tail()));
        String subject = at < 2 ? "" : withoutManner(SubjectPhrase.of(head.substring(0, at)));
        if (subject.length() < 2) {
            return null;
        }
        if (s.kind() != Kind.RATE && isOnlyVerb(verb)) {
            return subject;
        }
        if (s.unit().equals("1") && head.length() - at > 3) {
            return SubjectPhrase.of(head.substring(at + 1));
        }
        boolean persons = s.kind() == Kind.RATE && PERSONS.in(subject) && verb.length() <= LONGEST_VERB;
        String base = persons ? SubjectPhrase.of(head.substring(at).replaceFirst("^按照?", "")) : "";
        return base.length() < 2 ? null : base + verb;
    }

    /** Whether a phrase names those who pay or are paid, not what is paid. */
    static boolean isReceiver(String phrase) {
        return PERSONS.in(phrase);
    }

    /** 处理费暂不分类别统一: what is charged stands before how it is charged. */
    private static String withoutManner(String subject) {
        List<Word> words = Words.of(subject);
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isAdverb() || Words.MANNERS.contains(words.get(i).text())) {
                return Words.join(words, 0, i);
            }
        }
        return subject;
    }

    private static int by(String head) {
        int at = head.lastIndexOf('按');
        return at >= 0 && head.startsWith("按规定", at) ? -1 : at;
    }

    private static boolean isOnlyVerb(String tail) {
        return tail.length() >= 2
                && tail.length() <= LONGEST_VERB
                && Words.of(tail).stream()
                        .allMatch(word -> word.isVerb()
                                || word.isAdverb()
                                || word.nature().equals("vn"));
    }

    /** 按每人1000元标准给予补贴, 按每百户20平方米的标准配建用房: what is given or built stands behind the standard. */
    private static @Nullable String atStandard(Site s) {
        var at = AT.matcher(s.tail());
        if (s.kind() == Kind.DURATION || s.next() >= 0 || by(s.wholeHead()) < 0 || !at.matches()) {
            return null;
        }
        String given = at.group(1);
        return Words.nameNothing(given) || isOnlyVerb(given) ? null : ActionPhrase.of(given);
    }

    /** 以平均工资的60%为缴费基数: what the share is used as. */
    static @Nullable String use(Site s) {
        var use = TO_BASE.matcher(s.tail());
        return s.kind() == Kind.RATE && s.head().contains("以") && use.matches() ? use.group(1) : null;
    }
}
