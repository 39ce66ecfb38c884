package org.gongwen.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwen.pipeline.read.worker.IsolatedReader;
import org.gongwen.pipeline.read.worker.WorkerSettings;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;

/**
 * 大小不同的运行: first nights over corpora of different sizes, in one process whose code is warm, so that the figures tell what
 * a notice takes and not what the start takes. Each size is run until as many notices as the largest one has have gone by,
 * three times at the most; the shortest time counts.
 */
final class SizedRuns {
    private static final int MOST = 3;
    private static final int WARM_UP = 10;

    private final Path folder;
    private final IsolatedReader reader = new IsolatedReader(WorkerSettings.standard());
    private int runs;

    private SizedRuns(Path folder) {
        this.folder = folder;
    }

    /** Arguments: a folder to publish under, then numbers of notices, each with its corpus. */
    public static void main(String[] arguments) throws IOException {
        SizedRuns sized = new SizedRuns(Path.of(arguments[0]));
        int largest = Integer.parseInt(arguments[arguments.length - 2]);
        for (int i = 0; i < WARM_UP; i++) {
            sized.run(Path.of(arguments[2]));
        }
        for (int i = 1; i < arguments.length; i += 2) {
            int notices = Integer.parseInt(arguments[i]);
            Measure best = null;
            for (int n = 0; n < Math.min(MOST, largest / notices); n++) {
                Measure measure = sized.run(Path.of(arguments[i + 1]));
                best = best == null || measure.seconds() < best.seconds() ? measure : best;
            }
            report(notices, best);
        }
        sized.reader.close();
    }

    /**
     * 测量: what a run took.
     *
     * @param seconds by the clock
     * @param processorSeconds of all threads of this process and of the reading processes
     */
    private record Measure(double seconds, double processorSeconds) {}

    private Measure run(Path corpus) throws IOException {
        Path out = folder.resolve("out" + runs++);
        FileInputs inputs = new FileInputs(List.of(corpus), List.of(), List.of(), reader);
        RunOptions options = new RunOptions(
                List.of(),
                out,
                out.resolve("store.db"),
                2,
                TableForm.of(EnumSet.of(Format.CSV, Format.PARQUET)),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        double processor = processorSeconds();
        long start = System.nanoTime();
        new Run(options, inputs, new Silence(), Clock.systemUTC(), runs).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        NightBenchmark.Disks.remove(out);
        return new Measure(seconds, processorSeconds() - processor);
    }

    private static double processorSeconds() {
        ProcessHandle own = ProcessHandle.current();
        return Stream.concat(Stream.of(own), own.descendants())
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    private static void report(int notices, Measure best) {
        System.out.println(String.format(
                Locale.ROOT,
                "%7d notices: %7.2f s, %.3f ms a notice; processor %.3f ms a notice; largest heap so far %d MiB of %d",
                notices,
                best.seconds(),
                1e3 * best.seconds() / notices,
                1e3 * best.processorSeconds() / notices,
                Resources.peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
    }
}
