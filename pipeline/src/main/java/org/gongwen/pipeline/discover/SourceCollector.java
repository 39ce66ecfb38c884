package org.gongwen.pipeline.discover;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.discover.Discovered.Obstacle;
import org.jspecify.annotations.Nullable;

/** 收集: takes in the files of all inputs and keeps their relative paths apart. */
final class SourceCollector {
    private final PathFilter filter;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Path> realPaths = new HashMap<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<String, Integer> inputsByName = new HashMap<>();
    private @Nullable PathFilter narrowed;
    private int foundSinceNarrowed;
    private String prefix = "";

    SourceCollector(PathFilter filter) {
        this.filter = filter;
    }

    /** Starts an input whose paths are relative to the root. */
    void begin(Path root) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "root" : name.toString();
        int number = inputsByName.merge(text, 1, Integer::sum);
        prefix = number == 1 ? text + "/" : text + "~" + number + "/";
    }

    void narrow(PathFilter glob) {
        narrowed = glob;
        foundSinceNarrowed = 0;
    }

    void widen() {
        narrowed = null;
    }

    int foundSinceNarrowed() {
        return foundSinceNarrowed;
    }

    void file(Path root, Path file) {
        try {
            add(root, file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            obstacle(root, file, e);
        }
    }

    void obstacle(Path root, Path path, IOException cause) {
        String message = cause instanceof FileSystemLoopException
                ? "Cannot follow the link: it leads back into a folder above it."
                : "Cannot look into it: " + cause.getClass().getSimpleName() + ". Check its permissions.";
        obstacles.add(new Obstacle(relative(root, path), message));
    }

    private void brokenLink(Path root, Path link) {
        if (filter.accepts(root.relativize(link))) {
            obstacles.add(
                    new Obstacle(relative(root, link), "Cannot follow the link: it leads nowhere. Mend or remove it."));
        }
    }

    FileVisitor<Path> visitor(Path root) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    add(root, file, attributes);
                } else if (attributes.isSymbolicLink()) {
                    brokenLink(root, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                obstacle(root, file, cause);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
                if (cause != null) {
                    obstacle(root, folder, cause);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    Discovered result() {
        List<Source> sorted = new ArrayList<>(sources.values());
        sorted.sort(Comparator.comparing(Source::relativePath, Discovery.BY_CODE_POINT));
        obstacles.sort(Comparator.comparing(Obstacle::relativePath, Discovery.BY_CODE_POINT));
        return new Discovered(sorted, obstacles);
    }

    private void add(Path root, Path file, BasicFileAttributes attributes) {
        Path relative = root.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        if (!filter.accepts(relative) || (narrowed != null && !narrowed.accepts(relative))) {
            return;
        }
        foundSinceNarrowed++;
        Path real = file.toAbsolutePath().normalize();
        String path = freePath(relative(root, file), real);
        if (path != null) {
            realPaths.put(path, real);
            sources.put(
                    path,
                    new Source(
                            file,
                            path,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
        }
    }

    /** The path itself, or with the input's name in front where another file has it; null where the file is known. */
    private @Nullable String freePath(String path, Path real) {
        Path holder = realPaths.get(path);
        if (holder == null) {
            return path;
        }
        if (holder.equals(real)) {
            return null;
        }
        String own = prefix + path;
        Path other = realPaths.get(own);
        return other == null ? own : other.equals(real) ? null : own + "~" + (sources.size() + 1);
    }

    private static String relative(Path root, Path path) {
        Path relative = root.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize());
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
