package org.gongwen.pipeline.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** 存储建议: what is wrong with the store and what to do, in words for the user. */
final class StoreAdvice {
    static final String READ_ONLY =
            "it cannot be written here. Give write permission to the file and its folder, or name another by --store.";
    private static final String FULL = "the disk is full. Free some space, or name a file on another disk by --store.";
    private static final String BUSY = "another program is writing to it. Try again later.";

    private StoreAdvice() {}

    static String of(SQLException failure) {
        int primary = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return FULL;
        } else if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return READ_ONLY;
        } else if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return BUSY;
        }
        return failure.getMessage() + " Check the disk, or name another file by --store.";
    }
}
