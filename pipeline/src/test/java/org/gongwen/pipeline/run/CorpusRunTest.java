package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongwen.fixtures.generate.Corpus;
import org.gongwen.pipeline.read.worker.IsolatedReader;
import org.gongwen.pipeline.read.worker.WorkerSettings;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same bytes: whatever the threads and the order on disk, parsed now or taken from the store. */
class CorpusRunTest {
    private static final int NOTICES = Integer.getInteger("gongwen.notices", 40);

    @TempDir
    private static Path folder;

    private int runs;

    @Test
    void givesTheSameBytes() throws IOException {
        Path in = folder.resolve("in");
        new Corpus(in, 17).write(NOTICES);
        try (IsolatedReader reader = new IsolatedReader(WorkerSettings.standard())) {
            RunResult.Published expected = run(in, folder.resolve("out"), 2, reader);
            assertThat(expected.manifest().counts().status()).isEqualTo(Map.of(Status.READ, (long) NOTICES));
            assertThat(expected.manifest().counts().rows().get("targets")).isGreaterThan(NOTICES);
            for (int threads : new int[] {1, 2, 4}) {
                Path shuffled = shuffled(in, folder.resolve("in" + threads), threads);
                for (Origin origin : List.of(Origin.PARSED, Origin.UNCHANGED)) {
                    RunResult.Published run = run(shuffled, folder.resolve("out" + threads), threads, reader);
                    assertThat(run.manifest().counts().origin()).isEqualTo(Map.of(origin, (long) NOTICES));
                    Nights.assertSameTables(run.snapshot(), expected.snapshot());
                }
            }
        }
    }

    private RunResult.Published run(Path in, Path out, int threads, IsolatedReader reader) throws IOException {
        RunOptions options = new RunOptions(
                List.of(),
                out,
                out.resolve("store.db"),
                threads,
                TableForm.of(EnumSet.of(Format.CSV, Format.PARQUET)),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        FileInputs inputs = new FileInputs(List.of(in), List.of(), List.of(), reader);
        return (RunResult.Published) new Run(options, inputs, new Silence(), Clock.systemUTC(), runs++).run();
    }

    /** The same files, made in another order. */
    private static Path shuffled(Path from, Path to, int seed) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(from)) {
            files = new ArrayList<>(tree.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return to;
    }
}
