package org.gongwen.pipeline.discover;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * 发现: finds the files of a run.
 *
 * <p>An input is a file, a folder (all files below it, links followed, loops cut) or a path whose last parts are a glob
 * ({@code data/*.html}). Paths are relative to the folder given, or to the folder of the file. Where two inputs give
 * the same relative path to different files, the later one gets {@code name~2/} (the input's own name and its number
 * among those of that name) in front of it: the rule depends only on the inputs and their order.
 */
public final class Discovery {
    /** Orders text by code points, not by UTF-16 units, so that rare characters sort as they do elsewhere. */
    public static final Comparator<String> BY_CODE_POINT = Discovery::compareCodePoints;

    /**
     * Finds the files.
     *
     * @param inputs files, folders, globs
     * @param include globs of which a relative path must match one; empty for all
     * @param exclude globs of which a relative path must match none
     * @throws InputException where an input is missing, or a glob is none
     */
    public Discovered discover(List<Path> inputs, List<String> include, List<String> exclude) {
        PathFilter filter = PathFilter.of(include, exclude);
        SourceCollector collector = new SourceCollector(filter);
        for (Path input : inputs) {
            add(input, collector);
        }
        return collector.result();
    }

    private static void add(Path input, SourceCollector collector) {
        if (Files.isDirectory(input)) {
            walk(input, input, collector);
        } else if (Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
            collector.begin(parentOf(input));
            collector.file(parentOf(input), input);
        } else if (isGlob(input.toString())) {
            expand(input, collector);
        } else {
            throw new InputException("Cannot find " + input + ": no such file or folder. Check the path.");
        }
    }

    private static void walk(Path root, Path start, SourceCollector collector) {
        collector.begin(root);
        try {
            Files.walkFileTree(
                    start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector.visitor(root));
        } catch (IOException e) {
            collector.obstacle(root, start, e);
        }
    }

    private static void expand(Path input, SourceCollector collector) {
        String text = input.toString().replace(File.separatorChar, '/');
        Path folder = fixedPart(text);
        if (!Files.isDirectory(folder)) {
            throw new InputException("Cannot find " + folder + ": no such folder for the glob " + input + ".");
        }
        PathFilter glob = PathFilter.of(List.of(globPart(text)), List.of());
        collector.narrow(glob);
        walk(folder, folder, collector);
        if (collector.foundSinceNarrowed() == 0) {
            throw new InputException("Cannot find a file for the glob " + input + ". Check the path.");
        }
        collector.widen();
    }

    private static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    private static Path fixedPart(String path) {
        int slash = path.lastIndexOf('/', firstGlobCharacter(path));
        String folder = slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
        return FileSystems.getDefault().getPath(folder.isEmpty() ? "." : folder);
    }

    private static String globPart(String path) {
        return path.substring(path.lastIndexOf('/', firstGlobCharacter(path)) + 1);
    }

    private static int firstGlobCharacter(String path) {
        int index = 0;
        while ("*?[{".indexOf(path.charAt(index)) < 0) {
            index++;
        }
        return index;
    }

    private static Path parentOf(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    static int compareCodePoints(String first, String second) {
        int i = 0;
        int length = Math.min(first.length(), second.length());
        while (i < length && first.charAt(i) == second.charAt(i)) {
            i++;
        }
        if (i == length) {
            return Integer.compare(first.length(), second.length());
        }
        int start = i > 0 && Character.isHighSurrogate(first.charAt(i - 1)) ? i - 1 : i;
        return Integer.compare(first.codePointAt(start), second.codePointAt(start));
    }
}
