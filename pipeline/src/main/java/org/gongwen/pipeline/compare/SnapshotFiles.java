package org.gongwen.pipeline.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/** 快照文件: the files of the tables that are compared. */
final class SnapshotFiles {
    private static final List<TableModel<?>> COMPARED =
            List.of(Tables.NOTICES, Tables.TARGETS, Tables.RESPONSIBILITIES);
    private static final List<String> ENDINGS = List.of(".parquet", ".csv");

    private SnapshotFiles() {}

    /** Whether the tables of two snapshots are the same byte for byte in a format that both have. */
    static boolean areEqual(Path before, Path after) throws IOException {
        for (TableModel<?> table : COMPARED) {
            if (!isEqual(before, after, table.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a snapshot has all of them as CSV. */
    static boolean haveCsv(Path snapshot) {
        return COMPARED.stream().allMatch(table -> Files.exists(TableRows.csv(snapshot, table)));
    }

    private static boolean isEqual(Path before, Path after, String table) throws IOException {
        for (String ending : ENDINGS) {
            Path old = before.resolve(table + ending);
            Path fresh = after.resolve(table + ending);
            if (Files.exists(old) && Files.exists(fresh)) {
                return Files.mismatch(old, fresh) < 0;
            }
        }
        return false;
    }
}
