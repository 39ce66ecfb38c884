package org.gongwen.extract.bind;

import java.util.List;
import java.util.function.Function;
import org.gongwen.extract.rule.Rule;
import org.gongwen.schema.Kind;
import org.jspecify.annotations.Nullable;

/** 指标名称: what a quantity measures, in the words of the text. The first rule that finds a phrase decides. */
final class Indicators {
    private static final int LONGEST = 60;

    private Indicators() {}

    /** The indicator and the rule that found it. */
    record Found(String indicator, String rule) {}

    static Found find(Context context) {
        Found found = find(Site.of(context, 0));
        return new Found(trim(found.indicator()), found.rule());
    }

    static Found find(Site site) {
        for (Rule<Function<Site, @Nullable String>> rule : rules(site.kind())) {
            String phrase = rule.production().apply(site);
            if (phrase != null && isName(phrase)) {
                return new Found(phrase, rule.id());
            }
        }
        return new Found("", "indicator/none");
    }

    private static List<Rule<Function<Site, @Nullable String>>> rules(Kind kind) {
        return switch (kind) {
            case DEADLINE -> DueIndicators.RULES;
            case DURATION -> TermIndicators.RULES;
            case COUNT, RATE, AMOUNT, ACREAGE, MEASURE -> SizeIndicators.RULES;
        };
    }

    /** A phrase that opens with 的 or 以及 lost what stood before it. */
    private static String withoutJoint(String phrase) {
        if (phrase.length() > 4 && phrase.startsWith("以及")) {
            return phrase.substring(2);
        }
        if (phrase.length() > 2 && phrase.startsWith("或") && !phrase.startsWith("或有")) {
            return phrase.substring(phrase.startsWith("或者") ? 2 : 1);
        }
        return phrase.length() > 3 && phrase.startsWith("的") ? phrase.substring(1) : phrase;
    }

    /** 70l0: digits that text damage left. */
    private static boolean isName(String phrase) {
        return phrase.length() >= 2 && phrase.chars().anyMatch(Character::isIdeographic);
    }

    private static String trim(String phrase) {
        String clean = phrase.strip();
        clean = clean.startsWith("”") ? clean.substring(1) : clean;
        clean = withoutJoint(clean);
        int half = clean.length() / 2;
        clean = half > 1 && clean.equals(clean.substring(0, half).repeat(2)) ? clean.substring(0, half) : clean;
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
