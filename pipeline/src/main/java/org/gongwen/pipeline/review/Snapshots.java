package org.gongwen.pipeline.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 快照目录: finds the snapshot that a user means. */
final class Snapshots {
    private static final String SUCCESS = "_SUCCESS";

    private Snapshots() {}

    /** The folder itself where it is a whole snapshot, else what its {@code current} names. */
    static Path resolve(Path folder) throws IOException {
        if (Files.exists(folder.resolve(SUCCESS))) {
            return folder.toRealPath();
        }
        Path current = folder.resolve("current");
        if (Files.isDirectory(current)) {
            return whole(current.toRealPath());
        }
        // where the file system has no links, current is a file that names the snapshot
        if (Files.isRegularFile(current)) {
            return whole(folder.resolve(Files.readString(current).strip()));
        }
        throw new FileNotFoundException(
                "Cannot find a snapshot in " + folder + ": name the folder that gongwen run --out was given");
    }

    private static Path whole(Path snapshot) throws FileNotFoundException {
        if (!Files.exists(snapshot.resolve(SUCCESS))) {
            throw new FileNotFoundException("Cannot read " + snapshot + ": it is not a whole snapshot");
        }
        return snapshot;
    }
}
