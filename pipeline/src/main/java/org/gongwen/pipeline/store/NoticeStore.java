package org.gongwen.pipeline.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongwen.pipeline.store.ReadingReader.UnknownFormException;
import org.jspecify.annotations.Nullable;

/**
 * 公文存储: the readings of contents and the last state of files. Serves all threads of a run. What is put is kept together
 * and committed every so often, on {@link #flush} and on close. Where anything in it turns out to be damaged, the file is set
 * aside, a new one is begun, and the run goes on as if nothing had been stored.
 */
public final class NoticeStore implements Closeable {
    private static final int WAITING_ROWS = 512;
    private static final long WAITING_BYTES = 8L << 20;
    private static final Duration WAITING_TIME = Duration.ofSeconds(3);

    private final Path file;
    private final ReaderVersion reader;
    private final String asideName;
    private final Consumer<String> warnings;
    private final Map<ContentKey, ContentRow> contents = new LinkedHashMap<>();
    private final Map<String, SourceRow> sources = new LinkedHashMap<>();
    private long waitingBytes;
    private long waitingSince;
    private Database database;

    private NoticeStore(Path file, ReaderVersion reader, String asideName, Consumer<String> warnings)
            throws IOException {
        this.file = file;
        this.reader = reader;
        this.asideName = asideName;
        this.warnings = warnings;
        this.database = openOrSetAside();
    }

    /**
     * Opens the store, and creates it where it is not there.
     *
     * @param file its file
     * @param reader version of the reader; what another version read is not given out
     * @param run name of the run, under which a damaged store is set aside
     * @param warnings is told where it was damaged
     * @throws StoreException where it cannot be opened or written
     */
    public static NoticeStore open(Path file, ReaderVersion reader, String run, Consumer<String> warnings)
            throws IOException {
        return new NoticeStore(file, reader, run, warnings);
    }

    private Database openOrSetAside() throws IOException {
        try {
            return Database.open(file);
        } catch (StoreDamage damage) {
            return setAside(damage);
        }
    }

    private Database setAside(StoreDamage damage) throws IOException {
        Path aside = DamagedStore.setAside(file, asideName);
        warnings.accept("Cannot trust the store " + file + ": " + damage.getMessage() + ". It was set aside as "
                + aside.getFileName()
                + " and a new one is begun; what was parsed before is parsed again. Check the disk,"
                + " then remove the damaged file.");
        try {
            return Database.open(file);
        } catch (StoreDamage again) {
            throw new StoreException("renew", file, "the new one is damaged too. Check the disk.", again);
        }
    }

    /** What was in a file when it had this stamp; null where it was another or none. */
    public synchronized @Nullable ContentKey contentOf(String path, FileStamp stamp) throws IOException {
        SourceRow row = tryTo(() -> database.source(path));
        return row != null && row.isFor(stamp) ? row.key() : null;
    }

    /** How many files it knows. */
    public synchronized int sources() throws IOException {
        Integer known = tryTo(() -> database.sources());
        return known == null ? 0 : known;
    }

    /** What reading a content gave; null where this version of the reader has not read it. */
    public @Nullable StoredContent content(ContentKey key) throws IOException {
        ContentRow row = row(key);
        if (row == null || !row.isOf(reader)) {
            return null;
        }
        try {
            return new StoredContent(row.attempts(), ReadingReader.read(row.body()));
        } catch (UnknownFormException ofAnotherVersion) {
            return null;
        }
    }

    private synchronized @Nullable ContentRow row(ContentKey key) throws IOException {
        return tryTo(() -> database.content(key));
    }

    /** Keeps what reading a content gave. */
    public void put(ContentKey key, StoredContent content) throws IOException {
        put(ContentRow.of(key, reader.of(content.status()), content));
    }

    private synchronized void put(ContentRow row) throws IOException {
        contents.put(row.key(), row);
        waitingBytes += row.body().length;
        flushWhereDue();
    }

    /** Keeps what is in a file with this stamp. */
    public synchronized void put(String path, FileStamp stamp, ContentKey key) throws IOException {
        sources.put(path, SourceRow.of(path, stamp, key));
        flushWhereDue();
    }

    private void flushWhereDue() throws IOException {
        int rows = contents.size() + sources.size();
        if (rows == 1) {
            waitingSince = System.nanoTime();
        }
        boolean isLate = System.nanoTime() - waitingSince > WAITING_TIME.toNanos();
        if (isLate || rows >= WAITING_ROWS || waitingBytes >= WAITING_BYTES) {
            flush();
        }
    }

    /** Commits what was put. */
    public synchronized void flush() throws IOException {
        if (contents.isEmpty() && sources.isEmpty()) {
            return;
        }
        tryTo(() -> {
            database.write(contents.values(), sources.values());
            return file;
        });
        contents.clear();
        sources.clear();
        waitingBytes = 0;
    }

    /** A step that damage may stop. */
    private interface Step<T> {
        @Nullable
        T run() throws IOException, StoreDamage;
    }

    /** Where there is damage the step is done once more, on the new store. */
    private <T> @Nullable T tryTo(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (StoreDamage damage) {
            database.close();
            database = setAside(damage);
        }
        try {
            return step.run();
        } catch (StoreDamage again) {
            throw new StoreException("renew", file, "the new one is damaged too. Check the disk.", again);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            flush();
        } finally {
            database.close();
        }
    }
}
