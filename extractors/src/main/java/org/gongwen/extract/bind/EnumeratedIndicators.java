package org.gongwen.extract.bind;

import static org.gongwen.extract.rule.Example.fires;
import static org.gongwen.extract.rule.Example.spares;

import java.util.List;
import java.util.function.Function;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 列举: one measure for several items, each with its own value (报销比例，一级医院90%，二级医院80%). */
final class EnumeratedIndicators {
    private static final TextPattern EACH = TextPattern.of("分别(?:为|是|达到?)$");
    private static final TextPattern LEADS_ON = TextPattern.of("(?:具体|统一|调整|确定|规定)?(?:分别)?(?:为|是|如下)$");
    private static final Clause NONE = new Clause(0, 0);
    private static final int OPENING = 8;
    private static final int CLAUSES_BACK = 6;
    private static final int LONGEST_ITEM = 14;
    private static final int LONGEST_MEASURE = 24;

    /** 出口总额保持适度增长: it is told what becomes of it. */
    private static final TextPattern TOLD = TextPattern.of("保持|稳步|持续|不断|逐步|平稳");

    static final Rule<Function<Site, @Nullable String>> ENUMERATED = Rule.of(
            "indicator/enumerated",
            EnumeratedIndicators::enumerated,
            fires(
                    "主海塘达标率分别为：甲岛42.03%、乙岛80.28%。",
                    "42.03% RATE 42.03 % EQ indicator=主海塘达标率甲岛 | 80.28% RATE 80.28 % EQ indicator=主海塘达标率乙岛"),
            fires(
                    "住院报销比例，乡镇卫生院90%，县级医院75%。",
                    "90% RATE 90 % EQ indicator=住院报销比例乡镇卫生院 | 75% RATE 75 % EQ indicator=住院报销比例县级医院"),
            fires(
                    "保教费标准为：示范园每生每月600元，一级园每生每月480元。",
                    "600元 AMOUNT 600 元 EQ indicator=保教费标准示范园 | 480元 AMOUNT 480 元 EQ indicator=保教费标准一级园"),
            fires(
                    "分娩结算标准：顺产2700元；剖宫产5500元。",
                    "2700元 AMOUNT 2700 元 EQ indicator=顺产 | 5500元 AMOUNT 5500 元 EQ indicator=剖宫产"),
            spares("主要目标是：失业率5%。", "5% RATE 5 % EQ indicator=失业率"),
            spares("收费标准为：停车费每小时5元。", "5元 AMOUNT 5 元 EQ indicator=停车费"),
            spares("货物出口总额保持适度增长，生产企业出口增长5%。", "5% RATE 5 % EQ indicator=生产企业出口"),
            spares("严格控制费用，办公经费压减10%。", "10% RATE 10 % EQ indicator=办公经费"));

    private EnumeratedIndicators() {}

    private static @Nullable String enumerated(Site s) {
        if (s.kind() == Kind.COUNT && !s.isInList()) {
            return null;
        }
        String item = s.subject();
        if (item.length() < 2 || item.length() > LONGEST_ITEM || Words.nameMeasure(item)) {
            return null;
        }
        Clause clause = lead(s);
        String lead = clause.text(s.c().text()).strip();
        boolean colon =
                clause.end() < s.c().limit() && "：:".indexOf(s.c().text().charAt(clause.end())) >= 0;
        if (EACH.in(lead)) {
            return SubjectPhrase.of(lead) + item;
        }
        if (lead.isEmpty() || s.kind() == Kind.COUNT) {
            return null;
        }
        if (!colon && (lead.endsWith("的") || TOLD.in(lead) || opensWithAction(lead))) {
            return null;
        }
        if (colon && isPriceList(s, lead)) {
            return item;
        }
        String measure = SubjectPhrase.of(LEADS_ON.cutFirst(lead));
        return measure.length() > 2 && measure.length() <= LONGEST_MEASURE && Words.nameMeasure(measure)
                ? measure + item
                : null;
    }

    /** 结算标准：顺产2700元；剖宫产5500元: in a list of prices each item has its own name. */
    private static boolean isPriceList(Site s, String lead) {
        return s.kind() == Kind.AMOUNT && lead.endsWith("标准") && !LEADS_ON.in(lead);
    }

    /** 提升品牌价值: an action, not what is measured. */
    private static boolean opensWithAction(String lead) {
        List<Word> words = Words.of(lead.length() > OPENING ? lead.substring(0, OPENING) : lead);
        return words.isEmpty()
                || lead.startsWith("符合")
                || Words.LEADS.contains(words.get(0).text())
                || Words.LINKS.contains(words.get(0).text());
    }

    /** The clause without a number that leads a row of clauses with one number each, or an empty one. */
    private static Clause lead(Site s) {
        Clause clause = s.c().clause();
        for (int i = 0; i < CLAUSES_BACK; i++) {
            boolean colon = isBehind(s, clause, "：:");
            if (!colon && !isBehind(s, clause, "，,；;")) {
                return NONE;
            }
            clause = CarriedIndicators.previous(s, clause);
            if (clause.isEmpty()) {
                return NONE;
            }
            if (s.lastWithin(clause.start(), clause.end()) < 0) {
                return clause;
            }
            if (colon) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isBehind(Site s, Clause clause, String marks) {
        int start = clause.start();
        return start > s.c().floor() && marks.indexOf(s.c().text().charAt(start - 1)) >= 0;
    }
}
