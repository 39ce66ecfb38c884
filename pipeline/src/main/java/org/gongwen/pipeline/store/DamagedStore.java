package org.gongwen.pipeline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 损坏的存储: moved out of the way with the files that SQLite keeps beside it, for someone to look at. */
final class DamagedStore {
    private static final List<String> BESIDE = List.of("-wal", "-shm", "");

    private DamagedStore() {}

    /** Renames the file to {@code store.db.damaged-NAME}; the main file last, so that a kill leaves it to be found. */
    static Path setAside(Path file, String name) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + name);
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + name + "-" + number);
        }
        for (String ending : BESIDE) {
            Path part = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(part)) {
                Files.move(part, aside.resolveSibling(aside.getFileName() + ending));
            }
        }
        return aside;
    }
}
