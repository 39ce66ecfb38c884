package org.gongwen.extract.bind;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwen.extract.lexicon.Cues;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/**
 * 作用规则: what a quantity does in its notice. The topics come in the order in which they outweigh one another; in a
 * topic the first rule that fits decides. What no rule knows goes by the genre of the notice.
 */
final class Roles {
    private static final Cues DUTY = Cues.listed("roles-duty");

    private static final TextPattern COMPARED = TextPattern.of("(?:比|较|与|同|和)$");

    /** Rules that give the same role, at one place in the order. */
    record Topic(Role role, List<Rule<Predicate<RoleContext>>> rules) {}

    static final List<Topic> TOPICS = List.of(
            new Topic(Role.TARGET, PlanRules.CERTAIN),
            new Topic(Role.CONDITION, CaseRules.CERTAIN),
            new Topic(Role.CONTEXT, ContextRules.CERTAIN),
            new Topic(Role.CONTEXT, OccurrenceRules.CERTAIN),
            new Topic(Role.CONTEXT, ReferenceRules.ALL),
            new Topic(Role.TARGET, PlanRules.STRONG),
            new Topic(Role.CONDITION, CaseRules.ALL),
            new Topic(Role.STANDARD, StandardRules.CERTAIN),
            new Topic(Role.STANDARD, CompositionRules.AGES),
            new Topic(Role.CONDITION, TierRules.ALL),
            new Topic(Role.CONDITION, EligibilityRules.ALL),
            new Topic(Role.CONDITION, AttributeRules.ALL),
            new Topic(Role.CONDITION, ConditionRules.ALL),
            new Topic(Role.STANDARD, CompositionRules.ALL),
            new Topic(Role.STANDARD, StandardRules.DATES),
            new Topic(Role.CONTEXT, OccurrenceRules.REST),
            new Topic(Role.CONTEXT, ContextRules.REST),
            new Topic(Role.CONTEXT, ScopeRules.ALL),
            new Topic(Role.TARGET, TargetRules.CERTAIN),
            new Topic(Role.STANDARD, StandardRules.STRONG));
    static final List<Topic> WEAKER =
            List.of(new Topic(Role.TARGET, TargetRules.REST), new Topic(Role.STANDARD, StandardRules.REST));

    private static final Step[] STEPS = steps(TOPICS);
    private static final Step[] WEAKER_STEPS = steps(WEAKER);

    private final Headings headings;
    private final Genre genre;
    private @Nullable Quantity previous;
    private @Nullable Role previousRole;
    private @Nullable Role datedRole;
    private int sentence = -1;

    /**
     * The roles of the quantities of a passage.
     *
     * @param headings what the headings around the passage say
     * @param genre what the notice is by its form
     */
    Roles(Headings headings, Genre genre) {
        this.headings = headings;
        this.genre = genre;
    }

    /** 步: a rule, and what it finds where it fits. */
    private record Step(Predicate<RoleContext> production, Found found) {}

    /** The role and the rule that found it. */
    record Found(Role role, String rule) {}

    /** The role of a quantity; call it for each of the passage in text order. */
    Found find(Context context) {
        int start = context.sentenceStart();
        if (start != sentence) {
            sentence = start;
            datedRole = null;
        }
        RoleContext c = RoleContext.of(context, headings, genre, previous, previousRole, datedRole);
        Found found = find(c);
        previous = c.quantity();
        previousRole = found.role();
        boolean baseline = found.rule().equals("role/baseline") || COMPARED.in(c.head());
        datedRole = c.isDated() && !baseline ? found.role() : datedRole;
        return found;
    }

    private static Found find(RoleContext c) {
        Found found = first(STEPS, c);
        Role previous = c.previousRole();
        if (found == null && previous != null && TargetRules.isSeries(c)) {
            return new Found(previous, "role/series");
        }
        found = found != null ? found : first(WEAKER_STEPS, c);
        if (found == null && previous != null && TargetRules.isAlike(c)) {
            return new Found(previous, "role/alike");
        }
        return found != null ? found : new Found(TargetRules.fallback(c), "role/genre");
    }

    private static @Nullable Found first(Step[] steps, RoleContext c) {
        for (Step step : steps) {
            if (step.production().test(c)) {
                return step.found();
            }
        }
        return null;
    }

    private static Step[] steps(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> topic.rules().stream()
                        .map(rule -> new Step(rule.production(), new Found(topic.role(), rule.id()))))
                .toArray(Step[]::new);
    }

    /** All rules, in the order in which they outweigh one another. */
    static Stream<Rule<Predicate<RoleContext>>> rules() {
        return Stream.concat(TOPICS.stream(), WEAKER.stream()).flatMap(topic -> topic.rules().stream());
    }

    static boolean mentionsDuty(String text) {
        return DUTY.in(text);
    }
}
