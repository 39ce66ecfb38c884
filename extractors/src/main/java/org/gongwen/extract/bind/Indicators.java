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
            if (phrase != null && phrase.length() >= 2) {
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

    private static String trim(String phrase) {
        String clean = phrase.strip();
        clean = clean.startsWith("”") ? clean.substring(1) : clean;
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
