package org.gongwen.pipeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.fixtures.Notices;
import org.gongwen.fixtures.hostile.LargeFiles;
import org.gongwen.fixtures.hostile.OddNames;
import org.gongwen.fixtures.hostile.ReachingFiles;
import org.gongwen.fixtures.render.Docx;
import org.gongwen.fixtures.render.Paragraphs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All hostile files and good notices beside them, in one run of the program with little memory and time. */
@Timeout(300)
class HostileRunTest {
    private static final String SECRET = "SECRET4711";
    private static final String PAGE = "<html><body><p>一、总体要求。坚持稳中求进。</p></body></html>";
    private static final Map<String, String> LARGE = Map.of(
            "huge.html", "TOO_LARGE",
            "bomb.zip", "TOO_LARGE",
            "bomb.docx", "TOO_LARGE",
            "bomb.txt.gz", "TOO_LARGE",
            "deep.html", "READ",
            "deep.docx", "DAMAGED",
            "deep.rtf", "READ",
            "deep.json", "DAMAGED");
    private static final List<String> REACHING = List.of(
            "reaching.docx DAMAGED",
            "reaching.ofd DAMAGED",
            "reaching.xlsx DAMAGED",
            "reaching.pdf READ",
            "reaching.html READ",
            "reaching.rtf READ",
            "reaching.mht READ");

    @TempDir
    private static Path folder;

    private static Path in;
    private static ProgramRun run;
    private static Listener listener;
    private static Map<String, String> inputsBefore;
    private static List<String> names;
    private static Map<String, String> statuses;

    @BeforeAll
    static void runAll() throws Exception {
        in = Files.createDirectory(folder.resolve("in"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (Listener opened = Listener.open()) {
            listener = opened;
            LargeFiles.write(in);
            ReachingFiles.write(in, opened.address(), secret);
            names = OddNames.write(in, PAGE);
            OddNames.link(in);
            copyHostile();
            copyGood();
            withoutPermission(Files.writeString(in.resolve("unreadable.html"), PAGE));
            inputsBefore = contents(in);
            run = ProgramRun.start(
                    folder,
                    "-Xmx512m",
                    "run",
                    in.toString(),
                    "--out",
                    "out",
                    "--timeout",
                    "10",
                    "--limit",
                    "members=1000",
                    "--limit",
                    "worker-mib=192");
        }
        statuses = statuses();
    }

    private static void copyHostile() throws IOException {
        try (Stream<Path> files = Files.list(Notices.file("hostile"))) {
            for (Path file : files.toList()) {
                Files.copy(file, in.resolve(file.getFileName()));
            }
        }
    }

    private static void copyGood() throws IOException {
        Path good = Files.createDirectory(in.resolve("good"));
        for (String name : Notices.names()) {
            Files.copy(Notices.folder().resolve(name), good.resolve(name));
            Files.write(good.resolve(name + ".docx"), Docx.of(Paragraphs.of(Notices.text(name))));
        }
    }

    private static void withoutPermission(Path file) {
        assertThat(file.toFile().setReadable(false, false)).isTrue();
    }

    @Test
    void theRunEndsByItselfAndSaysThatSomeFilesWereNotRead() {
        assertThat(run.exitStatus()).as(run.errors()).isEqualTo(3);
        assertThat(run.folder().resolve("out/current/_SUCCESS")).exists();
    }

    @Test
    void eachFileHasItsStatus() throws IOException {
        for (String line :
                Files.readAllLines(Notices.file("hostile.csv")).stream().skip(1).toList()) {
            String[] parts = line.split(",");
            assertThat(statusOf(parts[0])).as(parts[0]).isEqualTo(parts[1]);
        }
        LARGE.forEach((name, status) -> assertThat(statusOf(name)).as(name).isEqualTo(status));
        REACHING.forEach(each -> assertThat(each.split(" ")[0] + " " + statusOf(each.split(" ")[0]))
                .isEqualTo(each));
        assertThat(statusOf("bomb.pdf")).isIn("OUT_OF_MEMORY", "TIMEOUT"); // whichever it reaches first
        assertThat(statusOf("crowd.zip")).isEqualTo("TOO_LARGE");
        boolean readable = Files.isReadable(in.resolve("unreadable.html")); // whoever is root may read all
        assertThat(statusOf("unreadable.html")).isEqualTo(readable ? "READ" : "DAMAGED");
    }

    @Test
    void oddNamesAreNames() {
        assertThat(statuses)
                .containsAllEntriesOf(names.stream()
                        .collect(LinkedHashMap::new, (map, name) -> map.put(cell(name), "READ"), Map::putAll));
    }

    /** As a spreadsheet is to see it: no formula. */
    private static String cell(String name) {
        return name.startsWith("-") || name.startsWith("=") ? "'" + name : name;
    }

    @Test
    void linksThatLeadNowhereAreProblems() throws IOException {
        assertThat(rows("problems")).extracting(row -> row.get("source")).contains("loop", "self.html", "gone.html");
        assertThat(statuses).doesNotContainKeys("endless.html", "loop/blanks.html");
    }

    @Test
    void everyFileThatWasNotReadHasAProblemThatSaysWhatToDo() throws IOException {
        List<String> explained = rows("problems").stream()
                .filter(row -> row.get("severity").equals("ERROR")
                        && row.get("message").length() > 20)
                .map(row -> row.get("source"))
                .toList();
        statuses.forEach((source, status) -> {
            if (!status.equals("READ")) {
                assertThat(explained).as(status).contains(source);
            }
        });
    }

    @Test
    void theGoodNoticesArePublished() throws IOException {
        for (String name : Notices.names()) {
            assertThat(statuses).containsEntry("good/" + name, "READ").containsEntry("good/" + name + ".docx", "READ");
        }
        Map<String, Integer> targets = new LinkedHashMap<>();
        rows("targets").forEach(row -> targets.merge(row.get("source"), 1, Integer::sum));
        for (String name : Notices.names()) {
            assertThat(targets.getOrDefault("good/" + name, 0)).as(name).isGreaterThan(5);
            assertThat(targets.getOrDefault("good/" + name + ".docx", 0))
                    .as(name)
                    .isGreaterThan(5);
        }
    }

    @Test
    void noProcessIsLeft() {
        assertThat(run.children()).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void nothingWasConnectedToAndNoOtherFileOpened() throws IOException {
        assertThat(listener.connections()).isZero();
        try (Stream<Path> files = Files.walk(run.folder().resolve("out/current/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void noFileOutsideOfTheOutputFolderIsTouched() throws IOException {
        assertThat(contents(in)).isEqualTo(inputsBefore);
        assertThat(run.filesLeftOutside()).isEmpty();
        assertThat(names(folder)).containsExactlyInAnyOrder("in", "secret.txt", "work", "home", "temporary");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String statusOf(String name) {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getKey().startsWith(name + "!"))
                .map(Map.Entry::getValue)
                .filter(status -> !status.equals("READ"))
                .findFirst()
                .orElse(
                        statuses.keySet().stream().anyMatch(key -> key.equals(name) || key.startsWith(name + "!"))
                                ? "READ"
                                : "none");
    }

    private static Map<String, String> statuses() throws IOException {
        Map<String, String> statuses = new LinkedHashMap<>();
        rows("notices").forEach(row -> statuses.put(row.get("source"), row.get("status")));
        return statuses;
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        Path file = run.folder().resolve("out/current/" + table + ".csv");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(file).substring(1);
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    /** Size and time of every file below the folder, links as links. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                boolean link = Files.isSymbolicLink(file);
                contents.put(file.toString(), link ? "link" : Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }
}
