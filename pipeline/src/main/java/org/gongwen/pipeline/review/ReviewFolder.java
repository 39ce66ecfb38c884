package org.gongwen.pipeline.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 复核目录: the folder of pages of one snapshot. */
public final class ReviewFolder {
    private static final List<String> ASSETS =
            List.of("review.css", "common.js", "index.js", "notice.js", "chart.umd.min.js", "chart.LICENSE.md");
    private static final String FIRST_PAGE = "index.html";

    private final Path folder;

    private ReviewFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the pages of a snapshot; an older review in the same place is replaced once the new one is complete.
     *
     * @param snapshot the folder of the snapshot, or the output folder of runs: then its current snapshot
     * @param target the folder to write; null for {@code review} in the snapshot
     * @throws FileNotFoundException where there is no snapshot
     * @throws FileAlreadyExistsException where the target is there and is no review
     */
    public static WrittenReview write(Path snapshot, @Nullable Path target, Selection selection) throws IOException {
        Path whole = Snapshots.resolve(snapshot);
        Path into = target == null ? whole.resolve("review") : target;
        checkReplaceable(into);
        Path parent = into.toAbsolutePath().getParent();
        Files.createDirectories(parent == null ? into : parent);
        Path staged = into.resolveSibling("." + into.getFileName() + "-new");
        remove(staged);
        try {
            int pages = new ReviewFolder(staged).write(whole, selection);
            remove(into);
            Files.move(staged, into);
            return new WrittenReview(into.resolve(FIRST_PAGE), pages);
        } finally {
            remove(staged);
        }
    }

    /** Never removes a folder that holds something else. */
    private static void checkReplaceable(Path folder) throws IOException {
        boolean isReview = Files.exists(folder.resolve("assets").resolve("notice.js"));
        if (Files.exists(folder) && !isReview && !isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "it is there and holds no review; name another folder");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private int write(Path snapshot, Selection selection) throws IOException {
        Files.createDirectories(folder.resolve("notices"));
        writeAssets(folder);
        try (SnapshotNotices notices = SnapshotNotices.open(snapshot)) {
            IndexPage index = new IndexPage();
            int pages = writeNotices(notices, index, selection);
            String name = String.valueOf(snapshot.getFileName());
            writePage(FIRST_PAGE, index.render(name, notices.runProblems()));
            return pages;
        }
    }

    private int writeNotices(SnapshotNotices notices, IndexPage index, Selection selection) throws IOException {
        int pages = 0;
        for (ReviewedNotice notice = notices.next(); notice != null; notice = notices.next()) {
            if (selection.takes(notice)) {
                String page = "notices/" + pageName(notice, pages) + ".html";
                index.add(notice, page);
                writePage(page, NoticePage.render(notice));
                pages++;
            }
        }
        return pages;
    }

    /** The notice's id, where it can be the name of a file. */
    private static String pageName(ReviewedNotice notice, int number) {
        return notice.id().matches("[0-9a-f]{1,64}") ? notice.id() : "notice-" + number;
    }

    private void writePage(String name, String html) throws IOException {
        Files.write(folder.resolve(name), html.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what all pages of a review share. */
    static void writeAssets(Path folder) throws IOException {
        Path assets = Files.createDirectories(folder.resolve("assets"));
        for (String name : ASSETS) {
            try (InputStream in = ReviewFolder.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException("Cannot find " + name + " in the program");
                }
                Files.copy(in, assets.resolve(name));
            }
        }
        Files.writeString(assets.resolve("terms.js"), TermsScript.render());
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
