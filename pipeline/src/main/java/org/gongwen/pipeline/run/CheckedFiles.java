package org.gongwen.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwen.pipeline.publish.FileFacts;
import org.gongwen.pipeline.write.RowCount;
import org.gongwen.pipeline.write.WrittenFile;

/** 核对文件: reads back what was written before it is published. */
final class CheckedFiles {
    private CheckedFiles() {}

    /**
     * The files as they lie on the disk.
     *
     * @throws IOException where one of them has gone, or differs from what was written
     */
    static List<Manifest.ManifestFile> of(Path folder, List<WrittenFile> written, List<FileFacts> read)
            throws IOException {
        Map<String, FileFacts> facts = read.stream().collect(Collectors.toMap(FileFacts::name, Function.identity()));
        List<Manifest.ManifestFile> files = new ArrayList<>();
        for (WrittenFile file : written) {
            FileFacts fact = facts.get(file.name());
            Path path = folder.resolve(file.name());
            if (fact == null) {
                throw new IOException("Cannot publish: " + path + " has gone. Leave the folder to the run.");
            }
            if (!fact.sha256().equals(file.sha256()) || RowCount.of(path).orElse(file.rows()) != file.rows()) {
                throw new IOException(
                        "Cannot publish: " + path + " does not read back as it was written. Check the disk.");
            }
            files.add(new Manifest.ManifestFile(file.name(), file.rows(), fact.bytes(), fact.sha256()));
        }
        return files;
    }
}
