package org.gongwen.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.publish.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GongwenTest {
    private static final String NOTICES = Path.of("..", "fixtures", "notices").toString();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String in = "";
    private String target = "";

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("out").toString();
    }

    @Test
    void runEndsWithZeroWhereAllWasRead() {
        assertThat(gongwen("run", NOTICES, "--out", target)).isEqualTo(0);
        assertThat(folder.resolve("out/current/_SUCCESS")).exists();
        assertThat(text(err)).contains("files      5", "READ 5", "texts 5", "snapshot", "time");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void runEndsWithThreeWhereAFileCouldNotBeRead() throws IOException {
        Path notices = Files.createDirectory(folder.resolve("in"));
        Files.writeString(notices.resolve("empty.txt"), "");
        Files.writeString(notices.resolve("good.txt"), "关于做好工作的通知\n");
        assertThat(gongwen("run", notices.toString(), "--out", target)).isEqualTo(3);
        assertThat(text(err)).contains("EMPTY 1", "EMPTY_FILE 1", "Not all was read: 1");
        assertThat(folder.resolve("out/current/notices.csv")).content().contains("\"EMPTY\"", "\"READ\"");
    }

    @Test
    void runEndsWithOneWhereNoFileIsFound() throws IOException {
        Path notices = Files.createDirectory(folder.resolve("in"));
        assertThat(gongwen("run", notices.toString(), "--out", target)).isEqualTo(1);
        assertThat(text(err)).contains("Nothing published: no file found in", notices.toString());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void explainShowsTheRulesOfASentenceAndOfAFile() throws IOException {
        assertThat(gongwen("explain", "“十四五”期间建成5G基站2万个以上。")).isEqualTo(0);
        assertThat(text(out)).contains("2万个", "quantity/count", "GE", "refused");
        Path notice = Files.writeString(folder.resolve("notice.txt"), "关于做好工作的通知\n一、建设公租房500套。\n");
        assertThat(gongwen("explain", "--file", notice.toString())).isEqualTo(0);
        assertThat(text(out)).contains(notice.toString(), "500套", "quantity/count");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(gongwen("explain", "--file", empty.toString())).isEqualTo(3);
        assertThat(text(out)).contains("EMPTY_FILE");
    }

    @Test
    void runEndsWithTwoWhereAnInputIsMissing() {
        assertThat(gongwen("run", folder.resolve("nowhere").toString(), "--out", target))
                .isEqualTo(2);
        assertThat(text(err)).contains("Cannot find", "nowhere");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void limitsAreChecked() {
        assertThat(gongwen("run", NOTICES, "--out", target, "--limit", "members=0"))
                .isEqualTo(2);
        assertThat(gongwen("run", NOTICES, "--out", target, "--limit", "speed=1"))
                .isEqualTo(2);
        assertThat(text(err)).contains("Invalid --limit members: 0", "none of [file-mib, inflated-mib, ratio");
    }

    @Test
    void fieldsOfRecordsCanBeNamed() throws IOException {
        Path records = Files.writeString(folder.resolve("a.jsonl"), "{\"bt\":\"关于稳就业的通知\",\"zw\":\"新增就业2万人。\"}\n");
        assertThat(gongwen("run", records.toString(), "--out", target)).isEqualTo(3);
        assertThat(gongwen(
                        "run",
                        records.toString(),
                        "--out",
                        target,
                        "--record-title",
                        "title,bt",
                        "--record-content",
                        "content,zw"))
                .isEqualTo(0);
        assertThat(folder.resolve("out/current/notices.csv")).content().contains("关于稳就业的通知");
    }

    @Test
    void runEndsWithSeventyFiveWhereAnotherRunHoldsTheFolder() throws IOException {
        try (OutputFolder held = OutputFolder.open(folder.resolve("out"), "run 1")) {
            assertThat(held.current()).isEmpty();
            assertThat(gongwen("run", NOTICES, "--out", target)).isEqualTo(75);
        }
        assertThat(text(err)).contains("another run holds it (run 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=x", "--keep=0", "--formats=ods", "--ocr=maybe", "--nonsense"})
    void runEndsWithTwoWhereAnOptionIsWrong(String option) {
        assertThat(gongwen("run", NOTICES, "--out", target, option)).isEqualTo(2);
        assertThat(text(err)).contains(option.replaceAll("=.*", ""));
    }

    @Test
    void runEndsWithTwoWhereTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(gongwen("run", NOTICES, "--out", file.toString())).isEqualTo(2);
    }

    @Test
    void runPrintsItsManifestAndNothingElse() {
        assertThat(gongwen("run", NOTICES, "--out", target, "--quiet", "--json", "--formats", "csv"))
                .isEqualTo(0);
        JsonNode manifest = JsonMapper.shared().readTree(text(out));
        assertThat(folder.resolve("out").resolve(manifest.at("/snapshot").asString()))
                .isDirectory();
        assertThat(manifest.at("/counts/files").asInt()).isEqualTo(5);
        assertThat(manifest.at("/options/formats").asString()).isEqualTo("csv");
        assertThat(manifest.at("/files/0/sha256").asString()).hasSize(64);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void scanPrintsAnObjectForEachLine() {
        in = "2020年粮食种植面积达到514万亩。\r\n\n最后\"一\"行";
        assertThat(gongwen("scan", "--date", "2020-05-22")).isEqualTo(0);
        assertThat(text(out).lines()).hasSize(3).allSatisfy(line -> {
            JsonNode object = JsonMapper.shared().readTree(line);
            assertThat(object.propertyNames()).containsExactly("line", "text", "targets", "units");
        });
        assertThat(text(out)).contains("{\"line\":3,\"text\":\"最后\\\"一\\\"行\",");
    }

    @Test
    void scanRefusesWhatIsNoDate() {
        assertThat(gongwen("scan", "--date", "22.5.2020")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-schema", "duckdb", "postgresql", "spark", "dictionary"})
    void schemaPrintsTheContract(String form) {
        assertThat(gongwen("schema", "--as", form)).isEqualTo(0);
        assertThat(text(out)).contains("responsibilities", "normalized_value", "标准数值");
    }

    @Test
    void schemaNamesTheFormsThatThereAre() {
        assertThat(gongwen("schema", "--as", "xml")).isEqualTo(2);
        assertThat(text(err)).contains("json-schema, duckdb, postgresql, spark, datapackage, dictionary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "scan", "evaluate", "schema"})
    void everyCommandShowsExamples(String command) {
        assertThat(gongwen(command, "--help")).isEqualTo(0);
        assertThat(text(out)).contains("Examples:", "gongwen " + command);
    }

    @Test
    void tellsItsVersion() {
        assertThat(gongwen("--version")).isEqualTo(0);
        assertThat(text(out)).matches("gongwen \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void withoutCommandShowsHelpAndEndsWithTwo() {
        assertThat(gongwen()).isEqualTo(2);
        assertThat(text(err)).contains("Usage: gongwen");
    }

    private int gongwen(String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
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
