package org.gongwen.pipeline.compare;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/** 快照的行: a snapshot, notice by notice in source order; all its tables stand in the same order. */
final class SnapshotRows implements Closeable {
    private static final String NOTICE_ID = "notice_id";

    private final TableRows notices;
    private final TableRows targets;
    private final TableRows responsibilities;
    private @Nullable NoticeRows next;

    private SnapshotRows(TableRows notices, TableRows targets, TableRows responsibilities) {
        this.notices = notices;
        this.targets = targets;
        this.responsibilities = responsibilities;
        advance();
    }

    /** Opens the tables of a snapshot in a format. */
    interface Opening {
        TableRows open(Path snapshot, TableModel<?> table) throws IOException;
    }

    static SnapshotRows open(Path snapshot, Opening format) throws IOException {
        TableRows notices = format.open(snapshot, Tables.NOTICES);
        TableRows targets = format.open(snapshot, Tables.TARGETS);
        return new SnapshotRows(notices, targets, format.open(snapshot, Tables.RESPONSIBILITIES));
    }

    /** The next notice; null behind the last. */
    @Nullable
    NoticeRows peek() {
        return next;
    }

    void advance() {
        Row notice = notices.peek();
        next = notice == null ? null : rowsOf(notice);
        notices.advance();
    }

    private NoticeRows rowsOf(Row notice) {
        String id = notice.required(NOTICE_ID);
        return new NoticeRows(notice, targets.takeWhile(NOTICE_ID, id), responsibilities.takeWhile(NOTICE_ID, id));
    }

    @Override
    public void close() throws IOException {
        try (notices;
                targets;
                responsibilities) {
            next = null;
        }
    }
}
