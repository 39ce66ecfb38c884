package org.gongwen.pipeline.run;

import java.nio.file.Path;
import java.util.List;

/** 自身文件: the files that runs leave in the output folder are no notices, where that folder lies among the inputs. */
final class OwnFiles {
    private final List<Path> folders;
    private final Path store;

    OwnFiles(RunOptions options) {
        Path out = absolute(options.out());
        folders = List.of(out.resolve("snapshots"), out.resolve("current"), out.resolve(".lock"));
        store = absolute(options.store());
    }

    InputList removeFrom(InputList found) {
        return new InputList(
                found.inputs().stream().filter(input -> !isOwn(input.file())).toList(), found.obstacles());
    }

    private boolean isOwn(Path file) {
        Path absolute = absolute(file);
        return folders.stream().anyMatch(absolute::startsWith) || isStore(absolute);
    }

    /** The store keeps files beside it whose names begin with its own. */
    private boolean isStore(Path file) {
        return store.getParent() != null
                && store.getParent().equals(file.getParent())
                && String.valueOf(file.getFileName()).startsWith(String.valueOf(store.getFileName()));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
