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
import org.gongwen.schema.Kind;

/** 绑定: the entry of the stage. Immutable; one instance serves all threads. */
public final class TargetBinder {
    /** The targets of a notice, in text order, one for each quantity. */
    public List<BoundTarget> bind(StructuredNotice notice, Recognition recognition) {
        List<BoundTarget> targets = new ArrayList<>(recognition.quantities().size());
        Map<String, SectionSpan> sections = new HashMap<>();
        notice.sections().forEach(section -> sections.put(section.path(), section));
        int next = 0;
        String lead = "";
        for (Passage passage : notice.passages()) {
            int from = next;
            while (next < recognition.quantities().size()
                    && recognition.quantities().get(next).start() < passage.end()) {
                next++;
            }
            if (next > from) {
                SectionSpan section = sections.get(passage.sectionPath());
                String heading = section == null || section.heading() == null ? "" : section.heading();
                bindPassage(notice, passage, recognition.quantities().subList(from, next), lead, heading, targets);
            }
            lead = lead(notice, passage, lead);
        }
        return RowDeadlines.apply(notice.passages(), targets);
    }

    /** A paragraph that ends in a colon leads the items behind it, until another one that is no item. */
    private static String lead(StructuredNotice notice, Passage passage, String lead) {
        String text = notice.text().text();
        if (passage.end() <= passage.start()) {
            return lead;
        }
        char last = text.charAt(passage.end() - 1);
        if (last == '：' || last == ':') {
            return text.substring(Math.max(passage.start(), passage.end() - 40), passage.end());
        }
        return last == '；' || last == ';' ? lead : "";
    }

    private static void bindPassage(
            StructuredNotice notice,
            Passage passage,
            List<Quantity> quantities,
            String lead,
            String heading,
            List<BoundTarget> targets) {
        String text = notice.text().text();
        Deadlines deadlines = new Deadlines();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Clause clause = Clause.of(text, quantity, passage.start(), passage.end());
            Context context = new Context(text, passage, quantities, i, clause, notice.header(), lead, heading);
            targets.add(bindOne(context, deadlines));
        }
    }

    private static BoundTarget bindOne(Context context, Deadlines deadlines) {
        Roles.Found role = Roles.find(context);
        Indicators.Found indicator = Indicators.find(context);
        boolean dated = context.quantity().kind() == Kind.DEADLINE;
        Directions.Found direction = dated ? null : Directions.find(context);
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
                context.sentenceStart(),
                Clause.sentenceEnd(context.text(), context.quantity().end(), context.limit()));
    }
}
