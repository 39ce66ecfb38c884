package org.gongwen.extract.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.BoundTarget;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Role;

/** 表格时限: the deadline in the column of a table that is for it (完成时限) governs the other cells of its row. */
final class RowDeadlines {
    private static final TextPattern TIME_COLUMN = TextPattern.of("(?:时限|时间|期限|进度|节点|日期)");

    private RowDeadlines() {}

    static List<BoundTarget> apply(List<Passage> passages, List<BoundTarget> targets) {
        Map<String, Quantity> deadlines = deadlines(passages, targets);
        return deadlines.isEmpty()
                ? targets
                : targets.stream().map(target -> governed(target, deadlines)).toList();
    }

    /** By path of the row; a cell and a target are both in text order. */
    private static Map<String, Quantity> deadlines(List<Passage> passages, List<BoundTarget> targets) {
        Map<String, Quantity> deadlines = new HashMap<>();
        int next = 0;
        for (Passage passage : passages) {
            while (next < targets.size() && targets.get(next).quantity().start() < passage.end()) {
                Quantity quantity = targets.get(next++).quantity();
                String column = passage.columnHeading();
                boolean timed = column != null && quantity.kind() == Kind.DEADLINE && TIME_COLUMN.in(column);
                if (timed && quantity.start() >= passage.start()) {
                    deadlines.putIfAbsent(passage.sectionPath(), quantity);
                }
            }
        }
        return deadlines;
    }

    private static BoundTarget governed(BoundTarget target, Map<String, Quantity> deadlines) {
        Quantity deadline = deadlines.get(target.sectionPath());
        boolean open = target.quantity().kind() != Kind.DEADLINE
                && target.deadline() == null
                && (target.role() == Role.TARGET || target.role() == Role.STANDARD);
        return deadline != null && open ? target.under(deadline) : target;
    }
}
