package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongwen.pipeline.read.ContentHash;
import org.gongwen.pipeline.store.ContentKey;
import org.gongwen.pipeline.store.FileStamp;
import org.gongwen.pipeline.store.NoticeStore;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.pipeline.store.StoredContent;
import org.gongwen.schema.Status;
import org.jspecify.annotations.Nullable;

/** 带存储的输入源: reads a file only where the store does not know it, and keeps what was read there. */
final class StoredInputs implements Inputs {
    /** A file changed so shortly before may change again without its time showing it. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final Duration A_MOMENT = Duration.ofMillis(300);

    private final Inputs inputs;
    private final NoticeStore store;
    private final RereadPolicy policy;
    private final Clock clock;
    private final StopSign stop;
    private final Map<Origin, Long> origins = new EnumMap<>(Origin.class);
    private final Set<ContentKey> triedNow = ConcurrentHashMap.newKeySet();

    StoredInputs(Inputs inputs, NoticeStore store, RereadPolicy policy, Clock clock, StopSign stop) {
        this.inputs = inputs;
        this.store = store;
        this.policy = policy;
        this.clock = clock;
        this.stop = stop;
    }

    @Override
    public InputList list() {
        return inputs.list();
    }

    @Override
    public ReaderVersion readerVersion() {
        return inputs.readerVersion();
    }

    @Override
    public List<Reading> read(Input input) {
        try {
            List<Reading> unchanged = policy.check() == RereadPolicy.Check.CONTENT ? null : unchanged(input);
            return unchanged == null ? open(input) : unchanged;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private @Nullable List<Reading> unchanged(Input input) throws IOException {
        FileStamp stamp = input.stamp();
        ContentKey key = stamp == null ? null : store.contentOf(path(input), stamp);
        StoredContent content = key == null ? null : store.content(key);
        if (key == null || content == null || isToBeTriedAgain(key, content)) {
            return null;
        }
        count(Origin.UNCHANGED);
        return content.readings();
    }

    private List<Reading> open(Input input) throws IOException {
        Instant opened = clock.instant();
        String hash = hash(input.file());
        if (hash == null) {
            count(Origin.PARSED);
            return inputs.read(input);
        }
        ContentKey key = ContentKey.of(hash, String.valueOf(input.file().getFileName()));
        StoredContent known = store.content(key);
        boolean parses = known == null || isToBeTriedAgain(key, known);
        StoredContent content = known == null || parses ? parse(input, known) : known;
        count(parses ? Origin.PARSED : Origin.KNOWN);
        if (!isStopped(content.readings()) && isStillThere(input, hash, content.readings())) {
            if (parses) {
                keep(key, content);
            }
            remember(input, key, opened);
        }
        return content.readings();
    }

    private StoredContent parse(Input input, @Nullable StoredContent before) {
        return new StoredContent(before == null ? 1 : before.attempts() + 1, inputs.read(input));
    }

    /** A signal to the whole group of processes may reach the reader's process before it reaches this one. */
    private boolean isStopped(List<Reading> readings) {
        boolean crashed = readings.stream().anyMatch(reading -> reading.status() == Status.CRASHED);
        return crashed ? stop.isRaisedWithin(A_MOMENT) : stop.isRaised();
    }

    private static @Nullable String hash(Path file) {
        try {
            return ContentHash.of(file);
        } catch (IOException cannotBeOpened) {
            return null; // the reader says so in its own words
        }
    }

    private boolean isToBeTriedAgain(ContentKey key, StoredContent content) {
        return content.status() != Status.READ && content.attempts() < policy.attempts() && !triedNow.contains(key);
    }

    private void keep(ContentKey key, StoredContent content) throws IOException {
        if (content.status() != Status.READ) {
            triedNow.add(key);
        }
        store.put(key, content);
    }

    /** What was read is what was hashed, and the file is what was found. */
    private static boolean isStillThere(Input input, String hash, List<Reading> readings) {
        Reading first = readings.get(0);
        boolean isOther = first.member().isEmpty()
                && first.sha256() != null
                && !first.sha256().equals(hash);
        return !isOther && (input.stamp() == null || input.stamp().equals(stampNow(input.file())));
    }

    private static @Nullable FileStamp stampNow(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (IOException hasGone) {
            return null;
        }
    }

    private void remember(Input input, ContentKey key, Instant opened) throws IOException {
        FileStamp stamp = input.stamp();
        if (stamp != null && stamp.modified().isBefore(opened.minus(SETTLED))) {
            store.put(path(input), stamp, key);
        }
    }

    private static String path(Input input) {
        return input.file().toAbsolutePath().normalize().toString();
    }

    private synchronized void count(Origin origin) {
        origins.merge(origin, 1L, Long::sum);
    }

    /** Files by where their text came from. */
    synchronized Map<Origin, Long> origins() {
        return new EnumMap<>(origins);
    }
}
