package org.gongwen.pipeline.discover;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * 路径筛选: which relative paths belong to a run. A glob without {@code /} is matched with the file's name, one with
 * {@code /} with the whole relative path.
 */
record PathFilter(List<PathMatcher> include, List<PathMatcher> exclude) {
    static PathFilter of(List<String> include, List<String> exclude) {
        return new PathFilter(
                include.stream().map(PathFilter::matcher).toList(),
                exclude.stream().map(PathFilter::matcher).toList());
    }

    boolean accepts(Path relative) {
        return (include.isEmpty() || include.stream().anyMatch(m -> m.matches(relative)))
                && exclude.stream().noneMatch(m -> m.matches(relative));
    }

    private static PathMatcher matcher(String glob) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return glob.contains("/")
                    ? matcher
                    : path -> path.getFileName() != null && matcher.matches(path.getFileName());
        } catch (PatternSyntaxException e) {
            throw new InputException("Invalid glob: " + glob + " (" + e.getDescription() + ").");
        }
    }
}
