package org.gongwen.pipeline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.compare.ChangeCounts;
import org.gongwen.pipeline.compare.Difference;
import org.gongwen.schema.Change;
import org.gongwen.schema.ChangeKind;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/** 比较输出文本: what changed, for people: the notices with what changed in them, then the counts. */
final class DiffText implements DiffOutput {
    private static final int ROWS_OF_A_NOTICE = 20;

    private final PrintStream out;
    private final ChangeCounts.Counter counter = new ChangeCounts.Counter();
    private long added;
    private long removed;
    private long changed;

    DiffText(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(List<Difference> differences) {
        counter.add(differences);
        if (differences.isEmpty()) {
            return;
        }
        Difference first = differences.get(0);
        boolean whole = first.change().table().equals(Tables.NOTICES.name())
                && first.change().change() != ChangeKind.CHANGED;
        if (!whole) {
            changed++;
            line("changed", first);
            rows(differences);
        } else if (first.change().change() == ChangeKind.ADDED) {
            added++;
            line("added", first);
        } else {
            removed++;
            line("removed", first);
        }
    }

    private void line(String what, Difference difference) {
        String title = difference.title() == null ? "" : "  " + difference.title();
        out.print(what + "  " + difference.change().source() + title + "\n");
    }

    private void rows(List<Difference> differences) {
        List<String> rows = new ArrayList<>();
        for (Difference difference : differences) {
            if (!"sha256".equals(difference.change().column())) {
                rows.add(row(difference));
            }
        }
        if (rows.isEmpty()) {
            rows.add("other words, nothing in the tables");
        }
        rows.stream().limit(ROWS_OF_A_NOTICE).forEach(row -> out.print("    " + row + "\n"));
        if (rows.size() > ROWS_OF_A_NOTICE) {
            out.print("    and " + (rows.size() - ROWS_OF_A_NOTICE) + " more\n");
        }
    }

    private static String row(Difference difference) {
        Change change = difference.change();
        String what = DiffNames.ofRow(change.table());
        String subject = difference.subject() == null ? "" : " " + difference.subject();
        return switch (change.change()) {
            case ADDED -> what + " added" + subject + " " + shown(change.newValue());
            case REMOVED -> what + " removed" + subject + " " + shown(change.oldValue());
            case CHANGED ->
                what
                        + (change.table().equals(Tables.NOTICES.name()) ? "" : subject)
                        + ("value".equals(change.column()) ? "" : " " + change.column())
                        + " "
                        + shown(change.oldValue())
                        + " → "
                        + shown(change.newValue());
        };
    }

    private static String shown(@Nullable String value) {
        return value == null ? "(none)" : value;
    }

    @Override
    public void finish() {
        if (!hasChanges()) {
            out.print("nothing changed\n");
            return;
        }
        out.print("notices: " + added + " added, " + removed + " removed, " + changed + " changed\n");
        counter.counts().rows().forEach((table, counts) -> {
            if (!table.equals(Tables.NOTICES.name())) {
                out.print(table + ": " + DiffNames.ofCounts(counts) + "\n");
            }
        });
    }

    @Override
    public boolean hasChanges() {
        return added + removed + changed > 0;
    }
}
