package org.gongwen.pipeline.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongwen.fixtures.Notices;
import org.gongwen.fixtures.generate.Corpus;
import org.gongwen.fixtures.render.Rendering;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.NoticeReader;
import org.gongwen.pipeline.run.FileInputs;
import org.gongwen.pipeline.run.RereadPolicy;
import org.gongwen.pipeline.run.Run;
import org.gongwen.pipeline.run.RunListener;
import org.gongwen.pipeline.run.RunOptions;
import org.gongwen.pipeline.run.RunResult;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that two threads read in a second, in this process and in workers, and that whole runs take; medians after a
 * warm-up. The build leaves it out, since its name does not end in Test; CONTRIBUTING.md has the command that runs it.
 */
class ReadingBenchmark {
    private static final int COPIES = 40;
    private static final int NOTICES = 600;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 18;
    private static final int THREADS = 2;

    @TempDir
    private Path folder;

    @Test
    void isolatedPagesAgainstPagesInProcess() throws IOException {
        List<Path> pages = render(EnumSet.of(Rendering.HTML));
        try (IsolatedReader isolated = new IsolatedReader(WorkerSettings.standard())) {
            double[] inProcess = new double[ROUNDS];
            double[] inWorkers = new double[ROUNDS];
            double[] work = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double start = processorSeconds();
                inProcess[Math.max(round, 0)] = read(InProcessReader.standard(), pages);
                double middle = processorSeconds();
                inWorkers[Math.max(round, 0)] = read(isolated, pages);
                work[Math.max(round, 0)] = (middle - start) / (processorSeconds() - middle);
            }
            double[] shares = new double[ROUNDS];
            Arrays.setAll(shares, round -> inWorkers[round] / inProcess[round]);
            say(
                    "HTML in process %.0f, isolated %.0f documents/s: %.2f, and %.2f by processor time; medians of pairs",
                    median(inProcess), median(inWorkers), median(shares), median(work));
        }
    }

    @Test
    void wholeRunsOfMixedFormats() throws Exception {
        new Corpus(folder.resolve("in"), 1).write(NOTICES); // no two alike: the store would know the second
        double[] runs = new double[ROUNDS];
        double[] work = new double[ROUNDS];
        Map<String, Long> timings = Map.of();
        try (IsolatedReader reader = new IsolatedReader(WorkerSettings.standard())) {
            for (int round = 0; round < ROUNDS; round++) {
                double worked = processorSeconds();
                long start = System.nanoTime();
                timings = run(round, reader);
                runs[round] = NOTICES / seconds(start);
                work[round] = NOTICES * THREADS / (processorSeconds() - worked);
            }
        }
        say(
                "mixed docx/html/pdf, whole runs: the first, cold, %.0f documents/s, median %.0f; by processor time of two"
                        + " cores %.0f and %.0f; stages in ms %s",
                runs[0], median(runs), work[0], median(work), timings);
    }

    private Map<String, Long> run(int round, NoticeReader reader) throws IOException {
        RunOptions options = new RunOptions(
                List.of(),
                folder.resolve("out" + round),
                folder.resolve("out" + round + ".db"),
                THREADS,
                TableForm.of(EnumSet.allOf(Format.class)),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        FileInputs inputs = new FileInputs(List.of(folder.resolve("in")), List.of(), List.of(), reader);
        RunResult result = new Run(options, inputs, new Silence(), Clock.systemUTC(), round).run();
        return ((RunResult.Published) result).manifest().timingsMs();
    }

    private List<Path> render(EnumSet<Rendering> renderings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            Path place = Files.createDirectories(folder.resolve("in").resolve(String.valueOf(copy)));
            for (Rendering rendering : renderings) {
                for (String notice : Notices.names()) {
                    files.add(rendering.write(notice, place));
                }
            }
        }
        return files;
    }

    /** Documents in a second. */
    private static double read(NoticeReader reader, List<Path> files) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(i -> new Thread(() -> {
                    for (int index = next.getAndIncrement(); index < files.size(); index = next.getAndIncrement()) {
                        assertThat(reader.read(files.get(index)).get(0).status())
                                .isEqualTo(Status.READ);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofMinutes(5).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return files.size() / seconds(start);
    }

    /** Time that this process and its workers have had a processor: on a busy machine the one figure that holds. */
    private static double processorSeconds() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().descendants())
                        .mapToDouble(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum()
                / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Says nothing. */
    private static final class Silence implements RunListener {
        @Override
        public void found(int files) {}

        @Override
        public void done(String source, List<Status> statuses) {}

        @Override
        public void warn(String message) {}
    }
}
