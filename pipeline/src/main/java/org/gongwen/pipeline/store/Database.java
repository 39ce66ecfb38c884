package org.gongwen.pipeline.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * 数据库: the SQLite file behind the store, in WAL mode: what was committed outlives a kill. Used by one thread at a time.
 * Whatever SQLite finds wrong with the file is {@link StoreDamage}; whatever hinders writing is a {@link StoreException}.
 */
final class Database implements Closeable {
    static final int VERSION = 1;
    private static final int APPLICATION = 0x67770000;
    private static final int BUSY_MILLISECONDS = 60_000;
    private static final int CACHE_KIB = 16 * 1024;
    private static final String[] SCHEMA = {
        "CREATE TABLE IF NOT EXISTS content(hash TEXT NOT NULL, form TEXT NOT NULL, reader TEXT NOT NULL,"
                + " status TEXT NOT NULL, media_type TEXT NOT NULL, attempts INTEGER NOT NULL, body BLOB NOT NULL,"
                + " checksum BLOB NOT NULL, PRIMARY KEY(hash, form))",
        "CREATE TABLE IF NOT EXISTS source(path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified TEXT NOT NULL,"
                + " hash TEXT NOT NULL, form TEXT NOT NULL, checksum BLOB NOT NULL) WITHOUT ROWID",
        "PRAGMA application_id = " + (APPLICATION + VERSION),
        "PRAGMA user_version = " + VERSION
    };

    private final Path file;
    private final Connection connection;
    private final PreparedStatement findContent;
    private final PreparedStatement findSource;

    private Database(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.findContent = connection.prepareStatement(
                "SELECT " + ContentRow.COLUMNS + " FROM content WHERE hash = ? AND form = ?");
        this.findSource = connection.prepareStatement("SELECT " + SourceRow.COLUMNS + " FROM source WHERE path = ?");
    }

    /** Opens the file, and creates it where it is not there. */
    static Database open(Path file) throws IOException, StoreDamage {
        createFolder(file);
        DatabaseHeader.check(file);
        Connection connection = null;
        try {
            connection = connect(file);
            prepare(file, connection);
            return new Database(file, connection);
        } catch (SQLException e) {
            close(connection);
            throw failure("open", file, e);
        } catch (StoreException e) {
            close(connection);
            throw e;
        }
    }

    private static void createFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException("create the folder of", file, StoreAdvice.READ_ONLY, e);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException("Invalid store: " + file + " is a folder. Name a file by --store.");
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIB);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void prepare(Path file, Connection connection) throws SQLException, StoreException, StoreDamage {
        try (Statement statement = connection.createStatement()) {
            int version = number(statement, "PRAGMA user_version");
            int application = number(statement, "PRAGMA application_id");
            if (application != (version == 0 ? 0 : APPLICATION + version)) {
                throw new StoreDamage("its header is not that of a store of Gongwen");
            }
            if (version > VERSION) {
                throw new StoreException("Invalid store: " + file + " was written by a newer version of Gongwen. Use"
                        + " that version, or name another file by --store.");
            }
            if (version < VERSION) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                for (String command : SCHEMA) {
                    statement.executeUpdate(command);
                }
                statement.executeUpdate("COMMIT");
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    @Nullable
    ContentRow content(ContentKey key) throws IOException, StoreDamage {
        try {
            findContent.setString(1, key.hash());
            findContent.setString(2, key.form());
            try (ResultSet row = findContent.executeQuery()) {
                return row.next() ? ContentRow.read(row) : null;
            }
        } catch (SQLException e) {
            throw failure("read", file, e);
        }
    }

    @Nullable
    SourceRow source(String path) throws IOException, StoreDamage {
        try {
            findSource.setString(1, path);
            try (ResultSet row = findSource.executeQuery()) {
                return row.next() ? SourceRow.read(row) : null;
            }
        } catch (SQLException e) {
            throw failure("read", file, e);
        }
    }

    /** How many files it knows. */
    int sources() throws IOException, StoreDamage {
        try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM source");
                ResultSet row = count.executeQuery()) {
            return row.getInt(1);
        } catch (SQLException e) {
            throw failure("read", file, e);
        }
    }

    /** Writes all or nothing. */
    void write(Collection<ContentRow> contents, Collection<SourceRow> sources) throws IOException, StoreDamage {
        try (PreparedStatement content = connection.prepareStatement(ContentRow.INSERT);
                PreparedStatement source = connection.prepareStatement(SourceRow.INSERT)) {
            connection.setAutoCommit(false);
            try {
                for (ContentRow row : contents) {
                    row.bind(content);
                    content.executeUpdate();
                }
                for (SourceRow row : sources) {
                    row.bind(source);
                    source.executeUpdate();
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure("write", file, e);
        }
    }

    /** Something to do with the connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, StoreDamage;
    }

    <T> T work(String doing, Work<T> work) throws IOException, StoreDamage {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw failure(doing, file, e);
        }
    }

    private static StoreException failure(String doing, Path file, SQLException e) throws StoreDamage {
        if (e instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode())) {
            throw new StoreDamage(sqlite.getResultCode().message, e);
        }
        return new StoreException(doing, file, StoreAdvice.of(e, file), e);
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        int primary = code.code & 0xFF;
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code
                || primary == SQLiteErrorCode.SQLITE_ERROR.code
                || primary == SQLiteErrorCode.SQLITE_FORMAT.code
                || primary == SQLiteErrorCode.SQLITE_MISMATCH.code
                || code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
                || primary == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    @Override
    public void close() {
        close(connection);
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException nothingIsLost) {
            // all that was to be kept has been committed
        }
    }
}
