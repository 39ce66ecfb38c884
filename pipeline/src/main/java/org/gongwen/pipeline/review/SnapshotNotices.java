package org.gongwen.pipeline.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.compare.Row;
import org.gongwen.pipeline.compare.TableRows;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/** 快照公文: the notices of a snapshot in source order, read one by one; all tables stand in the same order. */
final class SnapshotNotices implements Closeable {
    private static final String NOTICE_ID = "notice_id";

    private final List<TableRows> open = new ArrayList<>();
    private final List<Row> runProblems = new ArrayList<>();
    private final TableRows notices;
    private final TableRows texts;
    private final TableRows sections;
    private final TableRows targets;
    private final TableRows units;
    private final TableRows problems;

    private SnapshotNotices(Path snapshot) throws IOException {
        notices = open(snapshot, Tables.NOTICES);
        texts = open(snapshot, Tables.TEXTS);
        sections = open(snapshot, Tables.SECTIONS);
        targets = open(snapshot, Tables.TARGETS);
        units = open(snapshot, Tables.RESPONSIBILITIES);
        problems = open(snapshot, Tables.PROBLEMS);
    }

    static SnapshotNotices open(Path snapshot) throws IOException {
        return new SnapshotNotices(snapshot);
    }

    private TableRows open(Path snapshot, TableModel<?> table) throws IOException {
        try {
            TableRows rows = TableRows.open(snapshot, table);
            open.add(rows);
            return rows;
        } catch (IOException | RuntimeException e) {
            close();
            throw new IOException(
                    "Cannot read table " + table.name() + " of " + snapshot
                            + "; review needs it as Parquet or CSV, run with --formats csv or parquet: "
                            + e.getMessage(),
                    e);
        }
    }

    /** The next notice; null behind the last. */
    @Nullable
    ReviewedNotice next() {
        Row notice = notices.peek();
        if (notice == null) {
            takeRunProblems();
            return null;
        }
        notices.advance();
        String id = notice.required(NOTICE_ID);
        takeRunProblems();
        List<Row> text = texts.takeWhile(NOTICE_ID, id);
        return new ReviewedNotice(
                notice,
                text.isEmpty() ? "" : text.get(0).required("text"),
                sections.takeWhile(NOTICE_ID, id),
                targets.takeWhile(NOTICE_ID, id),
                units.takeWhile(NOTICE_ID, id),
                problems.takeWhile(NOTICE_ID, id));
    }

    /** Problems that belong to no notice stand among the others by their source. */
    private void takeRunProblems() {
        for (Row row = problems.peek(); row != null && row.cell(NOTICE_ID) == null; row = problems.peek()) {
            runProblems.add(row);
            problems.advance();
        }
    }

    /** Problems of no notice, such as a folder that could not be looked into; complete behind the last notice. */
    List<Row> runProblems() {
        return runProblems;
    }

    @Override
    public void close() throws IOException {
        for (TableRows rows : open) {
            rows.close();
        }
    }
}
