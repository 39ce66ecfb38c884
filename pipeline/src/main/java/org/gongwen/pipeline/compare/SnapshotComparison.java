package org.gongwen.pipeline.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 快照比较: the changes of notices, targets and responsibilities between two snapshots. */
public final class SnapshotComparison {
    private static final NoticeRows NONE = new NoticeRows(new Row(Map.of()), List.of(), List.of());

    private SnapshotComparison() {}

    /** Takes the changes of one notice after the other. */
    public interface Receiver {
        /** Takes the differences of one notice; may be empty. */
        void accept(List<Difference> differences) throws IOException;
    }

    /**
     * Compares two snapshot folders; each must hold its tables in source order, as every run writes them.
     *
     * @throws IOException where one of them lacks a table or cannot be read
     */
    public static void compare(Path before, Path after, Receiver receiver) throws IOException {
        if (SnapshotFiles.areEqual(before, after)) {
            return;
        }
        boolean csv = SnapshotFiles.haveCsv(before) && SnapshotFiles.haveCsv(after);
        SnapshotRows.Opening format = csv ? TableRows::openCsv : TableRows::open;
        try (SnapshotRows old = SnapshotRows.open(before, format);
                SnapshotRows fresh = SnapshotRows.open(after, format)) {
            while (old.peek() != null || fresh.peek() != null) {
                receiver.accept(step(old, fresh));
            }
        } catch (RuntimeException e) {
            throw new IOException("Cannot compare " + before + " with " + after + ": " + e.getMessage(), e);
        }
    }

    private static List<Difference> step(SnapshotRows old, SnapshotRows fresh) {
        NoticeRows before = old.peek();
        NoticeRows after = fresh.peek();
        int order = order(before, after);
        if (order <= 0) {
            old.advance();
        }
        if (order >= 0) {
            fresh.advance();
        }
        return changes(before == null || order > 0 ? NONE : before, after == null || order < 0 ? NONE : after);
    }

    private static int order(@Nullable NoticeRows before, @Nullable NoticeRows after) {
        if (before == null || after == null) {
            return before == null ? 1 : -1;
        }
        return SourceOrder.COMPARATOR.compare(before.source(), after.source());
    }

    private static List<Difference> changes(NoticeRows before, NoticeRows after) {
        if (before.equals(after)) {
            return List.of();
        }
        NoticeRows there = after == NONE ? before : after;
        String source = there.source();
        String title = there.notice().cell("title");
        List<Difference> changes = new ArrayList<>();
        changes.addAll(RowComparison.compare(ComparedTable.NOTICES, source, title, notice(before), notice(after)));
        changes.addAll(RowComparison.compare(ComparedTable.TARGETS, source, title, before.targets(), after.targets()));
        changes.addAll(RowComparison.compare(
                ComparedTable.RESPONSIBILITIES, source, title, before.responsibilities(), after.responsibilities()));
        return changes;
    }

    private static List<Row> notice(NoticeRows rows) {
        return rows == NONE ? List.of() : List.of(rows.notice());
    }
}
