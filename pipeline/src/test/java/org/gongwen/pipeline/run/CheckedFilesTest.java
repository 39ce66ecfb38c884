package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.gongwen.pipeline.publish.OutputFolder;
import org.gongwen.pipeline.publish.RunId;
import org.gongwen.pipeline.publish.Staging;
import org.gongwen.pipeline.write.TextFiles;
import org.gongwen.pipeline.write.WrittenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFilesTest {
    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatLiesOnTheDisk() throws IOException {
        assertThat(check(file -> {})).containsExactly(new Manifest.ManifestFile("a.json", 0, 3, ABC_SHA256));
    }

    @Test
    void refusesAFileWhoseBytesChanged() {
        assertThatThrownBy(() -> check(file -> Files.writeString(file, "abd")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.json does not read back as it was written");
        assertThatThrownBy(() -> check(file -> Files.writeString(file, "d", StandardOpenOption.APPEND)))
                .hasMessageContaining("a.json does not read back as it was written");
    }

    @Test
    void refusesAFileThatHasGone() {
        assertThatThrownBy(() -> check(Files::delete)).hasMessageContaining("a.json has gone");
    }

    @Test
    void refusesATableThatLostRows() {
        assertThatThrownBy(() -> check(file -> {}, 2, "a.csv")).hasMessageContaining("a.csv does not read back");
    }

    /** What befalls the file between writing and checking. */
    private interface Mishap {
        void befall(Path file) throws IOException;
    }

    private List<Manifest.ManifestFile> check(Mishap mishap) throws IOException {
        return check(mishap, 0, "a.json");
    }

    private List<Manifest.ManifestFile> check(Mishap mishap, long rows, String name) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, "run 1");
                Staging staging = output.stage(RunId.of(Instant.parse("2026-11-23T02:00:00Z"), 1))) {
            WrittenFile written = TextFiles.write(staging.folder(), name, "abc");
            mishap.befall(staging.folder().resolve(name));
            WrittenFile told = new WrittenFile(name, rows, written.checksum());
            return CheckedFiles.of(staging, List.of(told), new OrderedWorkers(2, new StopSign()));
        }
    }
}
