package org.gongwen.pipeline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwen.pipeline.store.ReadingReader.UnknownFormException;

/** 存储维护: looks after a store between runs. */
public final class StoreCare {
    private static final String REMOVE_UNUSED = "DELETE FROM content WHERE NOT EXISTS"
            + " (SELECT 1 FROM source WHERE source.hash = content.hash AND source.form = content.form)";

    private final Path file;

    /**
     * For the store in a file.
     *
     * @throws StoreException where there is none
     */
    public StoreCare(Path file) throws StoreException {
        this.file = file;
        if (!Files.isRegularFile(file)) {
            throw new StoreException("Cannot find the store " + file + ". Name it by --store, or its folder by --out.");
        }
    }

    /**
     * 存储统计: what is in a store.
     *
     * @param files how many files it remembers
     * @param status contents by status
     * @param reader contents by version of the reader
     * @param bytes size of the file
     * @param textBytes bytes of what was parsed, compressed
     */
    public record Statistics(
            long files, Map<String, Long> status, Map<String, Long> reader, long bytes, long textBytes) {}

    /** Counts what is in it. */
    public Statistics statistics() throws IOException {
        return with(
                "read",
                connection -> new Statistics(
                        number(connection, "SELECT count(*) FROM source"),
                        counts(connection, "SELECT status, count(*) FROM content GROUP BY status"),
                        counts(connection, "SELECT reader, count(*) FROM content GROUP BY reader"),
                        size(),
                        number(connection, "SELECT coalesce(sum(length(body)), 0) FROM content")));
    }

    /**
     * 清理结果: what pruning removed.
     *
     * @param files files that are no longer there
     * @param contents contents of no file that is there
     * @param bytes by how much the file shrank
     */
    public record Pruned(long files, long contents, long bytes) {}

    /** Forgets files that are gone, and the contents of no other file. */
    public Pruned prune() throws IOException {
        long before = size();
        return with("prune", connection -> {
            List<String> gone = gone(connection);
            remove(connection, gone);
            try (Statement statement = connection.createStatement()) {
                int contents = statement.executeUpdate(REMOVE_UNUSED);
                statement.executeUpdate("VACUUM");
                statement.executeUpdate("PRAGMA wal_checkpoint(TRUNCATE)");
                return new Pruned(gone.size(), contents, Math.max(0, before - size()));
            }
        });
    }

    private static List<String> gone(Connection connection) throws SQLException {
        List<String> gone = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path FROM source")) {
            while (rows.next()) {
                String path = rows.getString(1);
                if (!Files.exists(Path.of(path))) {
                    gone.add(path);
                }
            }
        }
        return gone;
    }

    private static void remove(Connection connection, List<String> paths) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM source WHERE path = ?")) {
            for (String path : paths) {
                delete.setString(1, path);
                delete.executeUpdate();
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What is wrong with it, in words; empty where every row of it is sound. */
    public List<String> check() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Database database = Database.open(file)) {
            database.work("check", connection -> check(connection, faults));
        } catch (StoreDamage damage) {
            faults.add(damage.getMessage());
        }
        return faults;
    }

    private static int check(Connection connection, List<String> faults) throws SQLException, StoreDamage {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check(20)")) {
                while (rows.next()) {
                    if (!rows.getString(1).equals("ok")) {
                        faults.add(rows.getString(1));
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT " + SourceRow.COLUMNS + " FROM source")) {
                while (rows.next()) {
                    SourceRow.read(rows);
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT " + ContentRow.COLUMNS + " FROM content")) {
                while (rows.next()) {
                    checkBody(ContentRow.read(rows));
                }
            }
        }
        return faults.size();
    }

    private static void checkBody(ContentRow row) throws StoreDamage {
        try {
            ReadingReader.read(row.body());
        } catch (UnknownFormException e) {
            if (row.body().length > 0 && row.body()[0] == ReadingWriter.FORM) {
                throw new StoreDamage("the text of content " + row.key().hash() + " cannot be read", e);
            }
        }
    }

    private <T> T with(String doing, Database.Work<T> work) throws IOException {
        try (Database database = Database.open(file)) {
            return database.work(doing, work);
        } catch (StoreDamage damage) {
            throw new StoreException(
                    doing, file, "it is damaged: " + damage.getMessage() + ". The next run sets it aside.", damage);
        }
    }

    private long size() {
        return file.toFile().length();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static Map<String, Long> counts(Connection connection, String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }
}
