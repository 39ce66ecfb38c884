package org.gongwen.pipeline.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongwen.fixtures.hostile.RawPdf;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.Packed;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class IsolatedReaderTest {
    private static final byte[] PAGE = ("<html><body><p>各县（区）人民政府：</p><p>完成投资30亿元。\ud83d\ude00</p>"
                    + "<table><tr><th>任务</th><th>单位</th></tr><tr><td>建成5G基站7000个</td><td>市工信局</td></tr></table></body></html>")
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void givesWhatReadingInProcessGives() throws IOException {
        byte[] zip = Packed.zip(
                "一.html", PAGE, "二.txt", "正文。", "三.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "四.txt", "");
        List<Path> files = List.of(
                file("a.html", PAGE),
                file("b.docx", Packed.docx("<w:p><w:r><w:t>正文，完整。</w:t></w:r></w:p>", "")),
                file("c.zip", zip),
                file("d.pdf", RawPdf.looped()),
                file(
                        "e.jsonl",
                        "{\"title\":\"决定\",\"content\":\"一、落实。\",\"url\":\"u\"}\n{".getBytes(StandardCharsets.UTF_8)),
                file("f.txt", "正文。".getBytes(StandardCharsets.UTF_8)),
                file("g.pdf", new byte[0]),
                folder.resolve("没有.html"));
        try (IsolatedReader reader = reader(60, 256)) {
            for (Path file : files) {
                assertThat(reader.read(file))
                        .as("%s", file)
                        .isEqualTo(InProcessReader.standard().read(file));
            }
            assertThat(workers()).hasSize(1);
        }
        assertThat(workers()).isEmpty();
    }

    @Test
    void startsNoProcessForPlainText() throws IOException {
        try (IsolatedReader reader = reader(60, 256)) {
            assertThat(reader.read(file("a.txt", "正文。".getBytes(StandardCharsets.UTF_8)))
                            .get(0)
                            .status())
                    .isEqualTo(Status.READ);
            assertThat(workers()).isEmpty();
        }
    }

    @Test
    void endlessFilesTimeOutAndTheNextIsRead() throws IOException {
        try (IsolatedReader reader = reader(2, 256)) {
            List<ReadResult> results = reader.read(file("a.pdf", RawPdf.endless()));
            assertThat(results).hasSize(1);
            assertThat(results.get(0).status()).isEqualTo(Status.TIMEOUT);
            assertThat(results.get(0).mediaType()).isEqualTo("application/pdf");
            assertThat(results.get(0).sha256()).hasSize(64);
            assertThat(results.get(0).problems().get(0).code()).isEqualTo(ProblemCode.TIMED_OUT);
            assertThat(results.get(0).problems().get(0).message()).contains("2 seconds", "--timeout");
            assertThat(reader.read(file("b.html", PAGE)).get(0).status()).isEqualTo(Status.READ);
        }
    }

    @Test
    void swellingFilesRunOutOfMemoryAndTheNextIsRead() throws IOException {
        try (IsolatedReader reader = reader(60, 64)) {
            ReadResult result = reader.read(file("a.pdf", RawPdf.swelling(100))).get(0);
            assertThat(result.status()).isEqualTo(Status.OUT_OF_MEMORY);
            assertThat(result.problems().get(0).message()).contains("64 MiB");
            assertThat(reader.read(file("b.html", PAGE)).get(0).status()).isEqualTo(Status.READ);
        }
    }

    @Test
    void aProcessThatDiesIsReplaced() throws Exception {
        try (IsolatedReader reader = reader(60, 256)) {
            Path endless = file("a.pdf", RawPdf.endless());
            CompletableFuture<List<ReadResult>> reading = CompletableFuture.supplyAsync(() -> reader.read(endless));
            killTheWorker();
            ReadResult result = reading.get(60, TimeUnit.SECONDS).get(0);
            assertThat(result.status()).isEqualTo(Status.CRASHED);
            assertThat(result.problems().get(0).code()).isEqualTo(ProblemCode.READER_FAILED);
            assertThat(reader.read(file("b.html", PAGE)).get(0).status()).isEqualTo(Status.READ);
        }
    }

    @Test
    void membersBesideAnEndlessOneAreRead() throws IOException {
        byte[] zip = Packed.zip("1.html", PAGE, "2.pdf", RawPdf.endless(), "3.html", PAGE, "4.txt", "正文。");
        try (IsolatedReader reader = reader(2, 256)) {
            assertThat(reader.read(file("a.zip", zip)))
                    .extracting(result -> result.member() + " " + result.status())
                    .containsExactly("!1.html READ", "!2.pdf TIMEOUT", "!3.html READ", "!4.txt READ");
        }
    }

    @Test
    void anArchiveFullOfEndlessMembersIsGivenUp() throws IOException {
        byte[] endless = RawPdf.endless();
        byte[] zip = Packed.zip("1.pdf", endless, "2.pdf", endless, "3.pdf", endless, "4.pdf", endless, "5.html", PAGE);
        try (IsolatedReader reader = reader(1, 256)) {
            List<ReadResult> results = reader.read(file("a.zip", zip));
            assertThat(results)
                    .extracting(result -> result.member() + " " + result.status())
                    .containsExactly("!1.pdf TIMEOUT", "!2.pdf TIMEOUT", "!3.pdf TIMEOUT", " CRASHED");
            assertThat(results.get(3).problems().get(0).message()).contains("not tried");
        }
    }

    @Test
    void aBusyWorkerEndsWithItsStandardInput() throws Exception {
        WorkerProcess worker = WorkerProcess.start(128, WorkerProcess.Compiler.QUICK);
        worker.prepare(ReadSettings.standard());
        worker.send("a.pdf", 0, new ByteArrayInputStream(RawPdf.endless()));
        assertThat(worker.reply()).isEqualTo(Reply.BEGUN);
        worker.closeInput();
        assertThat(worker.end()).isZero();
    }

    @Test
    void limitsAreThoseThatUsersSet() throws IOException {
        WorkerSettings settings =
                Limit.settings(Map.of(Limit.MEMBERS, 1), Duration.ofSeconds(60), ReadSettings.standard());
        try (IsolatedReader reader = new IsolatedReader(settings)) {
            assertThat(reader.read(file("a.zip", Packed.zip("1.txt", "一。", "2.txt", "二。"))))
                    .extracting(ReadResult::status)
                    .containsExactly(Status.READ, Status.TOO_LARGE);
        }
    }

    private static void killTheWorker() throws InterruptedException {
        for (int i = 0; i < 200 && workers().isEmpty(); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(1500); // it starts, and gets to the file
        workers().forEach(ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> workers() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.filter(ProcessHandle::isAlive).toList();
        }
    }

    private static IsolatedReader reader(int seconds, int mebibytes) {
        return new IsolatedReader(new WorkerSettings(Duration.ofSeconds(seconds), mebibytes, ReadSettings.standard()));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
