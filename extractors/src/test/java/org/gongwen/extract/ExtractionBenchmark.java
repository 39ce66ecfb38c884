package org.gongwen.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Normaliser;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Characters that one thread extracts in a second, from structure to bind: of the five notices one by one, and of one that
 * is ten times as long as they are and holds the sections of all five, each twice, with other numbers: the same words in
 * both, so that what differs is the length. The two take turns, iteration by iteration in the same virtual machines, since
 * the machine's speed and the compiler's code differ more from run to run than the two do. The build leaves it out, since
 * its name does not end in Test; CONTRIBUTING.md has the command that runs it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(4)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@State(Scope.Benchmark)
public class ExtractionBenchmark {
    private static final int TIMES = 10;

    private final NoticeExtractor extractor = new NoticeExtractor();

    /** Counts the characters of the published texts. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counter {
        /** Characters extracted. */
        public long characters;
    }

    /** The parsed notices, short or long in turn. */
    @State(Scope.Benchmark)
    public static class Input {
        private final List<ParsedNotice> shortOnes = new ArrayList<>();
        private final List<ParsedNotice> longOne = new ArrayList<>();
        private List<ParsedNotice> notices = List.of();

        /** Parses them. */
        @Setup
        public void parse() {
            List<String> texts = Notices.names().stream()
                    .map(Notices::text)
                    .map(Input::lineForParagraph)
                    .toList();
            texts.forEach(text -> shortOnes.add(ParsedNotice.ofText(text)));
            longOne.add(ParsedNotice.ofText(LongNotice.of(texts, TIMES / texts.size())));
        }

        /** Joins the lines of a printed page, since only a notice that has nothing else is read as one. */
        private static String lineForParagraph(String text) {
            NormalNotice notice = Normaliser.normalise(ParsedNotice.ofText(text));
            return notice.paragraphs().stream()
                    .map(paragraph -> notice.printedWithBlanks(paragraph.start(), paragraph.end()))
                    .collect(Collectors.joining("\n"));
        }

        /** Takes the other ones. */
        @Setup(Level.Iteration)
        public void takeTurns() {
            notices = notices == shortOnes ? longOne : shortOnes;
        }
    }

    @Benchmark
    public void extraction(Input input, Counter counter, Blackhole rows) {
        for (ParsedNotice notice : input.notices) {
            rows.consume(extractor.extract("benchmark", "benchmark", notice));
            counter.characters += notice.text().length();
        }
    }

    /** Runs it and prints a line for each length of text. */
    @Test
    void charactersPerSecond() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName())
                .build();
        Collection<BenchmarkResult> forks = new Runner(options).runSingle().getBenchmarkResults();
        System.out.printf(
                Locale.ROOT,
                "%nthe five notices:          %s%none ten times as long:      %s%nmillion characters a second, one thread%n",
                speeds(forks, 0),
                speeds(forks, 1));
    }

    /** Mean of each virtual machine, and of all. */
    private static String speeds(Collection<BenchmarkResult> forks, int turn) {
        double[] means = forks.stream().mapToDouble(fork -> mean(fork, turn)).toArray();
        StringBuilder line = new StringBuilder();
        for (double mean : means) {
            line.append(String.format(Locale.ROOT, "%.2f ", mean));
        }
        return line.append(String.format(
                        Locale.ROOT, "mean %.2f", Arrays.stream(means).average().orElseThrow()))
                .toString();
    }

    private static double mean(BenchmarkResult fork, int turn) {
        List<IterationResult> iterations = List.copyOf(fork.getIterationResults());
        return IntStream.range(0, iterations.size())
                .filter(i -> i % 2 == turn)
                .mapToDouble(i -> characters(iterations.get(i)) / 1e6)
                .average()
                .orElseThrow();
    }

    private static double characters(IterationResult iteration) {
        return iteration.getSecondaryResults().get("characters").getScore();
    }
}
