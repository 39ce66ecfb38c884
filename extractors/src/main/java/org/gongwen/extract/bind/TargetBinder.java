package org.gongwen.extract.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.text.BoundTarget;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Recognition;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.Direction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/** 绑定: the entry of the stage. Immutable; one instance serves all threads. */
public final class TargetBinder {
    private static final int LONGEST_OUTLINE = 200;
    private static final int LONGEST_HEADING = 30;

    /** The targets of a notice, in text order, one for each quantity. */
    public List<BoundTarget> bind(StructuredNotice notice, Recognition recognition) {
        List<BoundTarget> targets = new ArrayList<>(recognition.quantities().size());
        Map<String, SectionSpan> sections = new HashMap<>();
        notice.sections().forEach(section -> sections.put(section.path(), section));
        Map<String, Headings> announced = new HashMap<>();
        Genre genre = Genre.of(notice);
        int next = 0;
        Leads leads = new Leads(notice.text().text());
        for (Passage passage : notice.passages()) {
            String lead = leads.over(passage);
            int from = next;
            while (next < recognition.quantities().size()
                    && recognition.quantities().get(next).start() < passage.end()) {
                next++;
            }
            if (next > from) {
                SectionSpan section = sections.get(passage.sectionPath());
                String heading = section == null || section.heading() == null ? "" : section.heading();
                Headings headings = announced.computeIfAbsent(outline(section, sections), Headings::of);
                Roles roles = new Roles(headings, genre);
                bindPassage(
                        notice, passage, recognition.quantities().subList(from, next), lead, heading, roles, targets);
            }
        }
        return RowDeadlines.apply(notice.passages(), targets);
    }

    /** The headings around a section, outermost first, its own last; long ones are sentences and say nothing. */
    private static String outline(@Nullable SectionSpan section, Map<String, SectionSpan> sections) {
        StringBuilder outline = new StringBuilder();
        for (SectionSpan at = section;
                at != null && outline.length() < LONGEST_OUTLINE;
                at = sections.get(at.parentPath())) {
            String heading = at.heading() == null ? "" : at.heading();
            outline.insert(0, heading.length() > LONGEST_HEADING ? " " : heading + " ");
        }
        return outline.toString();
    }

    private static void bindPassage(
            StructuredNotice notice,
            Passage passage,
            List<Quantity> quantities,
            String lead,
            String heading,
            Roles roles,
            List<BoundTarget> targets) {
        String text = notice.text().text();
        Deadlines deadlines = new Deadlines();
        Directions directions = new Directions();
        Nearby nearby = new Nearby(quantities);
        Sentences sentences = new Sentences(text, passage);
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            sentences.moveTo(quantity);
            nearby.moveTo(i);
            targets.add(
                    nearby.isHeap()
                            ? inHeap(quantity, passage, sentences)
                            : bindOne(
                                    context(notice, passage, lead, heading, nearby, sentences),
                                    sentences,
                                    roles,
                                    directions,
                                    deadlines));
        }
    }

    private static Context context(
            StructuredNotice notice, Passage passage, String lead, String heading, Nearby nearby, Sentences sentences) {
        String text = notice.text().text();
        Quantity quantity = nearby.quantity();
        Clause clause = Clause.of(text, quantity, Context.floor(passage, quantity), Context.limit(passage, quantity));
        return new Context(
                text,
                passage,
                nearby.list(),
                nearby.index(),
                clause,
                notice.header(),
                lead,
                heading,
                sentences.start());
    }

    private static BoundTarget bindOne(
            Context context, Sentences sentences, Roles roles, Directions directions, Deadlines deadlines) {
        Roles.Found role = roles.find(context);
        Indicators.Found indicator = Indicators.find(context);
        boolean dated = context.quantity().kind() == Kind.DEADLINE;
        Directions.Found direction = dated ? null : directions.find(context, role.role());
        return new BoundTarget(
                context.quantity(),
                context.passage().sectionPath(),
                role.role(),
                role.rule(),
                indicator.indicator().isEmpty() ? null : indicator.indicator(),
                indicator.rule(),
                direction == null ? null : direction.direction(),
                direction == null ? "" : direction.rule(),
                deadlines.govern(context, role.role()),
                sentences.excerpt().start(),
                sentences.excerpt().end());
    }

    /** Among numbers alone no words tell what one of them is. */
    private static BoundTarget inHeap(Quantity quantity, Passage passage, Sentences sentences) {
        boolean dated = quantity.kind() == Kind.DEADLINE;
        return new BoundTarget(
                quantity,
                passage.sectionPath(),
                Role.TARGET,
                "role/heap",
                null,
                "indicator/none",
                dated ? null : Direction.LEVEL,
                dated ? "" : "direction/level",
                null,
                sentences.excerpt().start(),
                sentences.excerpt().end());
    }
}
