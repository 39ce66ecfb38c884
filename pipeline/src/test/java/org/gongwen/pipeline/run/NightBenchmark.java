package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongwen.fixtures.generate.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Time of nights over a generated corpus: all new, all unchanged, and 1 % changed, one after the other and several times over;
 * and the time a notice takes in corpora of different sizes. All in a heap of 1 GiB. The build leaves it out, since its name
 * does not end in Test; CONTRIBUTING.md has the command that runs it. {@code -Dgongwen.corpus} names a folder to keep the
 * corpora in, {@code -Dgongwen.notices}, {@code -Dgongwen.rounds} and {@code -Dgongwen.sizes} take other numbers.
 */
class NightBenchmark {
    private static final long SEED = 5;
    private static final int NOTICES = Integer.getInteger("gongwen.notices", 10_000);
    private static final int ROUNDS = Integer.getInteger("gongwen.rounds", 3);
    private static final String HEAP = "-Xmx1g";
    private static final double TICKS_A_SECOND = 100;
    private static final String SIZES = System.getProperty("gongwen.sizes", "1000,10000,100000");

    @TempDir
    private static Path temporary;

    @Test
    void nightsOneAfterTheOther() throws IOException, InterruptedException {
        Corpus corpus = corpus(NOTICES);
        gongwen("--version");
        say("%d notices: seconds of the whole program", NOTICES);
        List<Night> first = new ArrayList<>();
        List<Night> unchanged = new ArrayList<>();
        List<Night> changed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path out = temporary.resolve("out" + round);
            first.add(night("first night", out));
            unchanged.add(night("unchanged", out));
            for (int number = 0; number < NOTICES; number += 100) {
                corpus.revise(number);
            }
            changed.add(night("1 % changed", out));
            for (int number = 0; number < NOTICES; number += 100) {
                corpus.restore(number);
            }
            Disks.remove(out);
        }
        report("unchanged", unchanged, first);
        report("1 % changed", changed, first);
    }

    /**
     * 夜: what a night took.
     *
     * @param seconds by the clock
     * @param processor seconds of all threads of all its processes
     */
    private record Night(double seconds, double processor) {}

    private static void report(String name, List<Night> nights, List<Night> first) {
        say(
                "%-12s %.1f %% of the time of the first night, %.1f %% of its processor time",
                name, 100 * median(nights, first, Night::seconds), 100 * median(nights, first, Night::processor));
    }

    private static double median(List<Night> nights, List<Night> first, ToDoubleFunction<Night> measure) {
        double[] shares = IntStream.range(0, nights.size())
                .mapToDouble(i -> measure.applyAsDouble(nights.get(i)) / measure.applyAsDouble(first.get(i)))
                .sorted()
                .toArray();
        return shares[shares.length / 2];
    }

    /** As a scheduler starts it. */
    private static Night night(String name, Path out) throws IOException, InterruptedException {
        double worked = processorSecondsOfChildren();
        long start = System.nanoTime();
        gongwen("run", folder(NOTICES).toString(), "--out", out.toString(), "--quiet");
        double time = (System.nanoTime() - start) / 1e9;
        double processor = processorSecondsOfChildren() - worked;
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(out.resolve("current/run.json")));
        say(
                "%-12s %6.1f s, processor %6.1f s; %s changes %s stages in ms %s, heap %d MiB",
                name,
                time,
                processor,
                manifest.at("/counts/origin"),
                manifest.at("/changes/rows"),
                manifest.at("/timings_ms"),
                manifest.at("/peak_heap_bytes").asLong() >> 20);
        return new Night(time, processor);
    }

    @Test
    void sizes() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        arguments.add(temporary.resolve("sizes").toString());
        for (String size : SIZES.split(",")) {
            corpus(Integer.parseInt(size));
            arguments.add(size);
            arguments.add(folder(Integer.parseInt(size)).toString());
        }
        say("%s", java(SizedRuns.class, arguments.toArray(String[]::new)));
    }

    /** The launcher, which builds the program where it is older than its sources. */
    private static String gongwen(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("../gongwen"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GONGWEN_JAVA_OPTS", HEAP);
        return outputOf(builder);
    }

    /**
     * User and system time of all processes that this one and its children have waited for: fields 16 and 17, where the
     * name is the second. Linux only.
     */
    private static double processorSecondsOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])) / TICKS_A_SECOND;
    }

    private static String java(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/dist/lib/run.options",
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return outputOf(new ProcessBuilder(command));
    }

    private static String outputOf(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Path folder(int notices) {
        String named = System.getProperty("gongwen.corpus");
        return (named == null ? temporary : Path.of(named)).resolve("corpus" + notices);
    }

    private static Corpus corpus(int notices) throws IOException {
        Corpus corpus = new Corpus(folder(notices), SEED);
        corpus.write(notices);
        return corpus;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** 磁盘: folders that are made and removed again. */
    static final class Disks {
        private Disks() {}

        static void remove(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> tree = Files.walk(folder)) {
                    for (Path each :
                            tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }
}
