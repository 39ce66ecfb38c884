package org.gongwen.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Characters that one thread extracts in a second, from structure to bind: of the five notices one by one, and of one that
 * is ten times as long as they are and holds the sections of all five, each twice, with other numbers: the same words in
 * both, so that what differs is the length. Each figure is the mean of several virtual machines, since their compilers come
 * to code that differs by a tenth. The build leaves it out, since its name does not end in Test; CONTRIBUTING.md
 * has the command that runs it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(5)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@State(Scope.Benchmark)
public class ExtractionBenchmark {
    /** How many times as long as the five are on average a notice is. */
    @Param({"1", "10"})
    public int length;

    private final NoticeExtractor extractor = new NoticeExtractor();

    /** Counts the characters of the published texts. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counter {
        /** Characters extracted. */
        public long characters;
    }

    /** The parsed notices. */
    @State(Scope.Benchmark)
    public static class Input {
        private List<ParsedNotice> notices = List.of();

        /** Parses them. */
        @Setup
        public void parse(ExtractionBenchmark benchmark) {
            List<String> texts = Notices.names().stream().map(Notices::text).toList();
            List<String> chosen =
                    benchmark.length == 1 ? texts : List.of(LongNotice.of(texts, benchmark.length / texts.size()));
            notices = chosen.stream().map(ParsedNotice::ofText).toList();
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
        Collection<RunResult> results = new Runner(options).run();
        StringBuilder report = new StringBuilder("\n");
        results.forEach(result -> report.append(line(result)));
        System.out.println(report);
    }

    private static String line(RunResult result) {
        Result<?> characters = result.getSecondaryResults().get("characters");
        return String.format(
                Locale.ROOT,
                "notices %2s times as long: %.2f million characters a second (± %.2f), one thread%n",
                result.getParams().getParam("length"),
                characters.getScore() / 1e6,
                characters.getScoreError() / 1e6);
    }
}
