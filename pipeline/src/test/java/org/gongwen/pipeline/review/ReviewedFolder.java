package org.gongwen.pipeline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.pipeline.run.FileInputs;
import org.gongwen.pipeline.run.Manifest;
import org.gongwen.pipeline.run.RereadPolicy;
import org.gongwen.pipeline.run.Run;
import org.gongwen.pipeline.run.RunOptions;
import org.gongwen.pipeline.run.RunResult;
import org.gongwen.pipeline.sample.SilentListener;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;

/**
 * A folder of notices that has been run and whose review has been written.
 *
 * @param pages the folder of pages
 * @param manifest what the run says
 * @param time how long the pages took
 */
record ReviewedFolder(Path pages, Manifest manifest, Duration time) {
    static ReviewedFolder write(Path notices, Path out) throws IOException {
        RunOptions options = new RunOptions(
                List.of("in"),
                out,
                out.resolve("store.db"),
                1,
                TableForm.of(Set.of(Format.PARQUET)),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        FileInputs inputs = new FileInputs(List.of(notices), List.of(), List.of());
        RunResult result = new Run(options, inputs, new SilentListener(), Clock.systemUTC(), 1).run();
        long start = System.nanoTime();
        ReviewFolder.write(out, out.resolve("review"), Selection.ALL);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new ReviewedFolder(out.resolve("review"), ((RunResult.Published) result).manifest(), time);
    }
}
