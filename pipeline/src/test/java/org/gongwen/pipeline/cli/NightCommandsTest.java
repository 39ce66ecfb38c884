package org.gongwen.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those who run it every night use: diff, store, settings and log lines. */
class NightCommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private int written;
    private Path in = Path.of("");
    private String target = "";

    @BeforeEach
    void firstNight() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        target = folder.resolve("out").toString();
        notice("a.txt", "青山湖区新型基础设施工作方案\n一、目标\n2020年建成5G基站500个。培训人员300人。");
        notice("b.txt", "南昌市就业工作方案\n一、目标\n2020年新增就业8000人以上。");
        assertThat(run()).isZero();
    }

    @Test
    void diffTellsPeopleWhatChanged() throws IOException {
        Path before = Path.of(target, "current").toRealPath();
        notice("a.txt", "青山湖区新型基础设施工作方案\n一、目标\n培训人员300人。2020年建成5G基站600个。");
        notice("c.txt", "九江市防汛工作方案\n2021年加固堤防12公里。");
        Files.delete(in.resolve("b.txt"));
        assertThat(run()).isZero();

        out.reset();
        assertThat(gongwen("diff", before.toString(), target, "--exit-code")).isEqualTo(10);
        assertThat(text(out))
                .contains(
                        "changed  a.txt  青山湖区新型基础设施工作方案",
                        "5G基站",
                        "500",
                        "600",
                        "removed  b.txt  南昌市就业工作方案",
                        "added  c.txt  九江市防汛工作方案")
                .doesNotContain("300");
        assertThat(gongwen("diff", before.toString(), target)).isZero();
        assertThat(gongwen("diff", target, target, "--exit-code")).isZero();
        assertThat(gongwen("diff", in.toString(), target)).isEqualTo(2);
        assertThat(text(err)).contains("Invalid snapshot: " + in + " has no table notices");
    }

    @Test
    void storeCanBeLookedIntoCheckedAndPruned() throws IOException {
        out.reset();
        assertThat(gongwen("store", "--stats", "--out", target)).isZero();
        assertThat(text(out)).containsPattern("files +2\n").containsPattern("texts READ +2\n");
        assertThat(gongwen("store", "--check", "--out", target)).isZero();
        Files.delete(in.resolve("b.txt"));
        out.reset();
        assertThat(gongwen("store", "--prune", "--out", target)).isZero();
        assertThat(text(out)).containsPattern("files forgotten +1\n").containsPattern("texts removed +1\n");

        Path store = Path.of(target, "store.db");
        byte[] bytes = Files.readAllBytes(store);
        Files.write(store, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(gongwen("store", "--check", "--out", target)).isEqualTo(1);
        assertThat(text(err)).contains("Cannot trust the store " + store, "sets it aside");
        assertThat(gongwen(
                        "store", "--stats", "--store", folder.resolve("none.db").toString()))
                .isEqualTo(1);
        assertThat(text(err)).contains("Cannot find the store", "none.db");
    }

    @Test
    void commandLineOutdoesEnvironmentOutdoesFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nightly.yaml"),
                "inputs: [" + in + "]\nout: " + target + "\nkeep: 5\nthreads: 3\nformats: [csv]\nlog: json\n");
        environment.put("GONGWEN_THREADS", "2");
        environment.put("GONGWEN_KEEP", "6");
        assertThat(gongwen("run", "--config", file.toString(), "--keep", "7")).isZero();
        JsonNode options = manifest().at("/options");
        assertThat(options.at("/formats").asString()).isEqualTo("csv");
        assertThat(options.at("/threads").asString()).isEqualTo("2");
        assertThat(options.at("/keep").asString()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kep: 5 | unknown key kep; the nearest is keep",
                "Threads: 5 | unknown key Threads; the nearest is threads",
                "keep: 0 | Invalid --keep: 0, at least 1",
                "keep: many | many",
                "keep: {a: 1} | keep needs a value",
                "keep: [ | line 1"
            })
    void wrongSettingsAreRefused(String setting, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), setting + "\n");
        assertThat(gongwen("run", in.toString(), "--out", target, "--config", file.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains(message);
    }

    @Test
    void wrongVariablesAreRefused() {
        environment.put("GONGWEN_KEPE", "5");
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("unknown GONGWEN_KEPE; the nearest is GONGWEN_KEEP");
    }

    @Test
    void logLinesAreEventsForMachinesWhereAskedFor() {
        err.reset();
        assertThat(gongwen("run", in.toString(), "--out", target, "--log", "json", "--log-level", "debug"))
                .isZero();
        assertThat(text(err).lines().map(line -> JsonMapper.shared().readTree(line)))
                .allSatisfy(line -> assertThat(line.propertyNames()).contains("time", "level", "event", "message"))
                .extracting(line -> line.at("/event").asString())
                .contains("started", "found", "file", "step", "published");
        err.reset();
        assertThat(run("--log-level", "warn")).isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void manifestSaysWhatASchedulerWantsToKnow() throws IOException {
        JsonNode manifest = manifest();
        assertThat(manifest.at("/run_id").asString()).matches("\\d{8}T\\d{6}Z-[0-9a-f]{6}");
        for (String pointer : new String[] {
            "/started",
            "/finished",
            "/options/threads",
            "/versions/gongwen",
            "/versions/reader",
            "/counts/files",
            "/counts/status/READ",
            "/counts/kind/COUNT",
            "/counts/rows/targets",
            "/timings_ms/read",
            "/timings_ms/extract",
            "/timings_ms/write",
            "/peak_heap_bytes",
            "/files/0/sha256",
            "/changes"
        }) {
            assertThat(manifest.at(pointer).isMissingNode()).as(pointer).isFalse();
        }
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of(target, "current", "run.json")));
    }

    private void notice(String name, String text) throws IOException {
        Path file = Files.writeString(in.resolve(name), text);
        // long enough ago for a run to trust it
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2021-03-04T02:22:00Z").plusSeconds(written++)));
    }

    private int run(String... options) {
        String[] arguments = Stream.concat(Stream.of("run", in.toString(), "--out", target), Stream.of(options))
                .toArray(String[]::new);
        return gongwen(arguments);
    }

    private int gongwen(String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                environment,
                Surroundings.Interactive.NONE);
        return Gongwen.execute(surroundings, arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
