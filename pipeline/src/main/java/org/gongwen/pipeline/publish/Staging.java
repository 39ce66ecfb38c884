package org.gongwen.pipeline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** 暂存目录: a snapshot that is being made. Closing it before it is published removes it. */
public final class Staging implements Closeable {
    private static final String MANIFEST = "run.json";

    private final OutputFolder output;
    private final RunId run;
    private final Path folder;

    private Staging(OutputFolder output, RunId run, Path folder) {
        this.output = output;
        this.run = run;
        this.folder = folder;
    }

    static Staging create(OutputFolder output, RunId run) throws IOException {
        Path folder = output.snapshots().resolve(OutputFolder.TEMPORARY + "staging-" + run);
        return new Staging(output, run, Files.createDirectory(folder));
    }

    /** The folder to write files into. */
    public Path folder() {
        return folder;
    }

    /**
     * Forces a file to the disk and reads it back: size and checksums of a file that was written.
     *
     * @param name its name as seen from the folder, with slashes
     * @throws IOException where it has gone or cannot be read
     */
    public FileFacts facts(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            Disk.forceFile(file);
            return Disk.facts(name, file);
        } catch (NoSuchFileException e) {
            throw new IOException("Cannot publish: " + file + " has gone. Leave the folder to the run.", e);
        }
    }

    /**
     * Publishes the snapshot and lets {@code current} name it.
     *
     * @param manifest the text of run.json
     * @param passed is told of each step once it is done
     * @return its folder
     */
    public Path publish(String manifest, Consumer<PublishStep> passed) throws IOException {
        Files.writeString(folder.resolve(MANIFEST), manifest);
        passed.accept(PublishStep.MANIFEST_WRITTEN);
        force();
        passed.accept(PublishStep.FORCED);
        Files.createFile(folder.resolve(OutputFolder.SUCCESS));
        Disk.forceFolder(folder);
        passed.accept(PublishStep.MARKED);
        Path snapshot = output.snapshots().resolve(run.text());
        Files.move(folder, snapshot, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(output.snapshots());
        passed.accept(PublishStep.RENAMED);
        switchTo(snapshot, passed);
        return snapshot;
    }

    private void force() throws IOException {
        for (Path file : Disk.files(folder)) {
            Disk.forceFile(file);
        }
        Disk.folders(folder).forEach(Disk::forceFolder);
    }

    private void switchTo(Path snapshot, Consumer<PublishStep> passed) throws IOException {
        try {
            output.switchCurrent(run, passed);
        } catch (IOException e) {
            throw new IOException(
                    "Cannot switch current to " + snapshot + "; the snapshot itself is complete: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        Disk.remove(folder);
    }
}
