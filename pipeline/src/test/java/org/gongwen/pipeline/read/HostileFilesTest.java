package org.gongwen.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final String BODY = "<w:p><w:r><w:t>正文，完整。</w:t></w:r></w:p>";

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.docx", "a.pdf", "a.ofd", "a.zip", "无名"})
    void emptyFilesAreEmpty(String name) {
        assertThat(only(name, new byte[0]).status()).isEqualTo(Status.EMPTY);
        assertThat(only(name, " \n　\r\n".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(Status.EMPTY);
    }

    @Test
    void truncatedFilesAreDamaged() {
        byte[] docx = Packed.docx(BODY, "");
        assertThat(only("a.docx", Arrays.copyOf(docx, docx.length / 2)).status())
                .isEqualTo(Status.DAMAGED);
        assertThat(only("a.zip", Arrays.copyOf(Packed.zip("a.txt", "文"), 20)).status())
                .isEqualTo(Status.DAMAGED);
        assertThat(only("a.pdf", "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(Status.DAMAGED);
        assertThat(only("a.ofd", Packed.zip("OFD.xml", "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"))
                        .status())
                .isEqualTo(Status.DAMAGED);
    }

    @Test
    void binaryFilesAreUnsupported() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        assertThat(only("a.bin", noise).status()).isEqualTo(Status.UNSUPPORTED);
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        assertThat(only("a.png", picture).problems().get(0).message()).contains("--ocr auto");
    }

    @Test
    void endingsDoNotDecide() {
        assertThat(only("通知.txt", Packed.docx(BODY, "")).notice()).isNotNull();
        assertThat(only("通知.pdf", "<html><p>正文，完整。</p></html>".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void bombsAreStoppedEarly() {
        byte[] zeros = new byte[40 << 20];
        assertThat(only("a.zip", Packed.zip("a.txt", zeros)).status()).isEqualTo(Status.TOO_LARGE);
        byte[] docx = Packed.docx(BODY.repeat(600_000), "");
        assertThat(only("a.docx", docx).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void nestedArchivesEndSomewhere() {
        byte[] inner = "文字。".getBytes(StandardCharsets.UTF_8);
        String name = "a.txt";
        for (int i = 0; i < 6; i++) {
            inner = Packed.zip(name, inner);
            name = "a.zip";
        }
        ReadResult result = only("a.zip", inner);
        assertThat(result.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(result.member()).isEqualTo("!a.zip!a.zip!a.zip");
    }

    @Test
    void entitiesAreNotFollowed() {
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY a 'aaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;'>]>";
        byte[] docx = Packed.zip(
                "word/document.xml",
                xml + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>前&x;后</w:t></w:r></w:p></w:body></w:document>");
        ReadResult result = only("a.docx", docx);
        assertThat(result.status() == Status.DAMAGED || "前后".equals(textOf(result)))
                .isTrue();
    }

    @Test
    void membersAreNoticesOfTheirOwn() {
        byte[] zip = Packed.zip(
                Charset.forName("GBK"),
                "通知/一.txt",
                "第一份。",
                "../../二.html",
                "<p>第二份，完整。</p>",
                "空.txt",
                "",
                "__MACOSX/._x",
                "x",
                "图.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(ReadSamples.read("a.zip", zip))
                .extracting(r -> r.member() + " " + r.status())
                .containsExactly("!通知/一.txt READ", "!二.html READ", "!空.txt EMPTY", "!图.png EMPTY");
    }

    @Test
    void limitsAreKept(@TempDir Path folder) throws Exception {
        ReadLimits small = new ReadLimits(1000, 10_000, 10, 2, 1, 100);
        Path file = Files.write(folder.resolve("a.txt"), new byte[2000]);
        ReadResult large = new InProcessReader(small).read(file).get(0);
        assertThat(large.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(large.bytes()).isEqualTo(2000);
        assertThat(large.sha256()).hasSize(64);
        assertThat(ReadSamples.read("a.txt", "字".repeat(200).getBytes(StandardCharsets.UTF_8), small)
                        .get(0)
                        .status())
                .isEqualTo(Status.TOO_LARGE);
        byte[] three = Packed.zip("1.txt", "一。", "2.txt", "二。", "3.txt", "三。");
        assertThat(ReadSamples.read("a.zip", three, small))
                .extracting(ReadResult::status)
                .containsExactly(Status.READ, Status.READ, Status.TOO_LARGE);
    }

    @Test
    void missingFilesAreUnreadable(@TempDir Path folder) {
        ReadResult result =
                InProcessReader.standard().read(folder.resolve("没有.txt")).get(0);
        assertThat(result.status()).isEqualTo(Status.DAMAGED);
        assertThat(result.problems().get(0).code()).isEqualTo(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    void noiseNeverThrows() {
        Random random = new Random(20260101);
        List<String> starts = List.of(
                "",
                "%PDF-1.4\n",
                "PK\u0003\u0004",
                "{\\rtf1 ",
                "Rar!\u001a\u0007\u0001",
                "<html>",
                "7z",
                "\u001f\u008b\u0008",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n",
                "{\"a\":");
        for (int i = 0; i < 300; i++) {
            byte[] start = starts.get(i % starts.size()).getBytes(StandardCharsets.ISO_8859_1);
            byte[] bytes = Arrays.copyOf(start, start.length + random.nextInt(3000));
            for (int j = start.length; j < bytes.length; j++) {
                bytes[j] = (byte) (i % 2 == 0 ? random.nextInt(256) : random.nextInt(96) + 32);
            }
            assertThat(ReadSamples.read("a.json", bytes))
                    .as("seed 20260101, round %d", i)
                    .isNotEmpty();
        }
    }

    private static String textOf(ReadResult result) {
        return result.notice() == null ? "" : result.notice().text();
    }

    private static ReadResult only(String name, byte[] bytes) {
        List<ReadResult> results = ReadSamples.read(name, bytes);
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
