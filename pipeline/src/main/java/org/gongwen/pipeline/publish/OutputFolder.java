package org.gongwen.pipeline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 输出目录: DIR with its snapshots, held by one run from open to close. */
public final class OutputFolder implements Closeable {
    static final String SUCCESS = "_SUCCESS";
    static final String TEMPORARY = ".";
    private static final String SNAPSHOTS = "snapshots";
    private static final String CURRENT = "current";

    private final Path folder;
    private final FolderLock lock;

    private OutputFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder where it does not exist, locks it, and removes what runs that died have left.
     *
     * @param folder the folder
     * @param holder who holds it from now on, in words for whoever finds it held
     * @throws FolderHeldException where another run holds it
     */
    public static OutputFolder open(Path folder, String holder) throws IOException {
        Files.createDirectories(folder.resolve(SNAPSHOTS));
        OutputFolder opened = new OutputFolder(folder, FolderLock.acquire(folder, holder));
        try {
            opened.removeLeftOvers();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private void removeLeftOvers() throws IOException {
        for (Path child : Disk.list(snapshots())) {
            if (child.getFileName().toString().startsWith(TEMPORARY)) {
                Disk.remove(child);
            }
        }
        Files.deleteIfExists(temporaryLink());
    }

    /** The snapshot that {@code current} names, where there is one that is whole. */
    public Optional<Path> current() throws IOException {
        Path link = folder.resolve(CURRENT);
        if (!Files.exists(link)) {
            return Optional.empty();
        }
        Path snapshot = Files.isDirectory(link)
                ? link.toRealPath()
                : folder.resolve(Files.readString(link).strip());
        return Files.exists(snapshot.resolve(SUCCESS)) ? Optional.of(snapshot) : Optional.empty();
    }

    /** Creates the folder in which a run collects its files. */
    public Staging stage(RunId run) throws IOException {
        return Staging.create(this, run);
    }

    /** Removes all snapshots but the newest ones and the current one. */
    public void keepNewest(int count) throws IOException {
        List<Path> oldestFirst = snapshotFolders();
        Optional<Path> current = current();
        for (Path snapshot : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - count))) {
            if (current.isEmpty() || !Files.isSameFile(snapshot, current.get())) {
                Path doomed = snapshots().resolve(TEMPORARY + "removed-" + snapshot.getFileName());
                Files.move(snapshot, doomed);
                Disk.remove(doomed);
            }
        }
    }

    private List<Path> snapshotFolders() throws IOException {
        Comparator<Path> byTime =
                Comparator.comparing(path -> path.getFileName().toString().substring(0, "20261123T020000Z".length()));
        return Disk.list(snapshots()).stream()
                .filter(path -> RunId.isValid(path.getFileName().toString()))
                .sorted(byTime.thenComparing(path -> path.toFile().lastModified()))
                .toList();
    }

    Path snapshots() {
        return folder.resolve(SNAPSHOTS);
    }

    /** Lets {@code current} name a snapshot; readers see the old one or the new one, never none. */
    void switchCurrent(RunId run, Consumer<PublishStep> passed) throws IOException {
        Path target = Path.of(SNAPSHOTS, run.text());
        Path link = temporaryLink();
        Files.deleteIfExists(link);
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.writeString(link, target + "\n");
        }
        passed.accept(PublishStep.LINKED);
        moveOverCurrent(link);
        Disk.forceFolder(folder);
        passed.accept(PublishStep.SWITCHED);
    }

    private void moveOverCurrent(Path link) throws IOException {
        Path current = folder.resolve(CURRENT);
        if (Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Cannot switch " + current + ": it is a folder, not a link");
        }
        Files.move(link, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path temporaryLink() {
        return folder.resolve(".current");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
