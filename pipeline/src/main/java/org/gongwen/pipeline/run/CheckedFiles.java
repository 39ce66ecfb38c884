package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.publish.FileFacts;
import org.gongwen.pipeline.publish.Staging;
import org.gongwen.pipeline.write.RowCount;
import org.gongwen.pipeline.write.WrittenFile;

/** 核对文件: reads back what was written before it is published. */
final class CheckedFiles {
    private CheckedFiles() {}

    /**
     * The files as they lie on the disk.
     *
     * @throws StoppedException where the run is told to stop meanwhile
     * @throws IOException where one of them has gone, or differs from what was written
     */
    static List<Manifest.ManifestFile> of(Staging staging, List<WrittenFile> written, OrderedWorkers workers)
            throws IOException {
        List<Manifest.ManifestFile> files = new ArrayList<>();
        workers.run(written, file -> check(staging, file), (file, checked) -> files.add(checked));
        return files;
    }

    private static Manifest.ManifestFile check(Staging staging, WrittenFile file) {
        try {
            FileFacts facts = staging.facts(file.name());
            Path path = staging.folder().resolve(file.name());
            if (facts.checksum() != file.checksum() || RowCount.of(path).orElse(file.rows()) != file.rows()) {
                throw new IOException(
                        "Cannot publish: " + path + " does not read back as it was written. Check the disk.");
            }
            return new Manifest.ManifestFile(file.name(), file.rows(), facts.bytes(), facts.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
