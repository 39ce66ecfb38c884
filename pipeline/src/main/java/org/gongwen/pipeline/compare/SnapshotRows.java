package org.gongwen.pipeline.compare;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/**
 * 快照的行: a snapshot, notice by notice in source order; all its tables stand in the same order. A thread of its own reads
 * some notices ahead.
 */
final class SnapshotRows implements Closeable {
    private static final String NOTICE_ID = "notice_id";
    private static final int AHEAD = 64;

    private final TableRows notices;
    private final TableRows targets;
    private final TableRows responsibilities;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private List<NoticeRows> there = List.of();
    private Future<List<NoticeRows>> coming;
    private int at;

    private SnapshotRows(TableRows notices, TableRows targets, TableRows responsibilities) {
        this.notices = notices;
        this.targets = targets;
        this.responsibilities = responsibilities;
        this.coming = thread.submit(this::some);
    }

    static SnapshotRows open(Path snapshot) throws IOException {
        TableRows notices = TableRows.open(snapshot, Tables.NOTICES);
        TableRows targets = TableRows.open(snapshot, Tables.TARGETS);
        SnapshotRows rows = new SnapshotRows(notices, targets, TableRows.open(snapshot, Tables.RESPONSIBILITIES));
        try {
            rows.advance();
            return rows;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The next notice; null behind the last. */
    @Nullable
    NoticeRows peek() {
        return at < there.size() ? there.get(at) : null;
    }

    void advance() throws IOException {
        at++;
        if (at >= there.size()) {
            at = 0;
            there = result(coming);
            coming = thread.submit(this::some);
        }
    }

    private static List<NoticeRows> result(Future<List<NoticeRows>> rows) throws IOException {
        try {
            return rows.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** The next notices; none behind the last. */
    private List<NoticeRows> some() {
        List<NoticeRows> some = new ArrayList<>(AHEAD);
        for (Row notice = notices.peek(); notice != null && some.size() < AHEAD; notice = notices.peek()) {
            String id = notice.required(NOTICE_ID);
            some.add(new NoticeRows(
                    notice, targets.takeWhile(NOTICE_ID, id), responsibilities.takeWhile(NOTICE_ID, id)));
            notices.advance();
        }
        return some;
    }

    @Override
    public void close() throws IOException {
        try (notices;
                targets;
                responsibilities) {
            thread.shutdown();
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
