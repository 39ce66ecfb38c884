package org.gongwen.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongwen.fixtures.hostile.RawRar;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void workbooksAreTables() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            fill(workbook.createSheet("任务")).getWorkbook().write(bytes);
            ParsedNotice notice = ReadSamples.notice("a.xlsx", bytes.toByteArray());
            assertThat(ReadSamples.blocks(notice))
                    .containsExactly("重点任务分工表", "序号|任务|单位|1|建成7000个5G基站|市工信局|改造28个小区|市住建局", "注：以上均含本数。");
            assertThat(((Block.Table) notice.blocks().get(1)).cells().get(3).rowSpan())
                    .isEqualTo(2);
        }
    }

    private static Sheet fill(Sheet sheet) {
        String[][] rows = {
            {"重点任务分工表", "", ""},
            {"序号", "任务", "单位"},
            {"1", "建成7000个5G基站", "市工信局"},
            {"", "改造28个小区", "市住建局"},
            {"注：以上均含本数。", "", ""}
        };
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                sheet.createRow(r).createCell(c);
            }
            for (int c = 0; c < 3; c++) {
                sheet.getRow(r).createCell(c).setCellValue(rows[r][c]);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        return sheet;
    }

    @Test
    void csvIsATable() {
        byte[] csv = "序号,任务,单位\r\n1,\"建设基站,7000个\",市工信局\r\n2,改造小区,市住建局\r\n".getBytes(GBK);
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.csv", csv)))
                .containsExactly("序号|任务|单位|1|建设基站,7000个|市工信局|2|改造小区|市住建局");
    }

    @Test
    void savedPagesAndMailsAreRead() {
        String page = "<html><body><p>各县（区）人民政府，市政府各部门：</p><p>完成投资30亿元，新增就业2万人。</p></body></html>";
        String mht =
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
                        + "\r\n\tboundary=\"--x\"\r\n\r\n----x\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
                        + "\r\n----x--\r\n";
        for (String name : List.of("a.mht", "a.eml", "a")) {
            assertThat(ReadSamples.blocks(ReadSamples.notice(name, mht)))
                    .containsExactly("各县（区）人民政府，市政府各部门：", "完成投资30亿元，新增就业2万人。");
        }
    }

    @Test
    void rtfIsRead() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 " + hex("一、总体要求")
                + "\\par " + hex("完成投资30亿元。") + "\\par}";
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.rtf", rtf))).containsExactly("一、总体要求", "完成投资30亿元。");
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(GBK)) {
            hex.append(String.format("\\'%02x", b & 0xff));
        }
        return hex.toString();
    }

    @Test
    void recordsAreNoticesOfTheirOwn() {
        String lines = "{\"title\":\"关于稳就业的通知\",\"content\":\"<p>新增就业2万人，请落实。</p>\",\"url\":\"http://a/b\"}\n"
                + "{\"标题\":\"决定\",\"正文\":\"一、完成投资。\\n二、抓好落实。\"}\n{broken\n";
        List<ReadResult> results = ReadSamples.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(results)
                .extracting(r -> r.member() + " " + r.status())
                .containsExactly("!1 READ", "!2 READ", "!3 DAMAGED");
        assertThat(results.get(0).notice()).satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("关于稳就业的通知\n新增就业2万人，请落实。");
            assertThat(notice.metadata()).containsEntry("url", "http://a/b");
        });
        assertThat(results.get(1).notice().text()).isEqualTo("决定\n一、完成投资。\n二、抓好落实。");
    }

    @Test
    void ofdPagesAreParagraphs() {
        String page = "<ofd:Page xmlns:ofd='o'><ofd:Content><ofd:Layer>" + text(40, 30, "关于同意的批复", 7)
                + text(39, 50, "你院关于补助的请示收悉，经研究，同意补助二十五万元，用于", 5) + text(28, 60, "设备购置。", 5)
                + text(39, 70, "此复。", 5) + text(100, 280, "— 1 —", 5) + "</ofd:Layer></ofd:Content></ofd:Page>";
        byte[] ofd = Packed.zip(
                "OFD.xml", "<ofd:OFD xmlns:ofd='o'><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:OFD>",
                "Doc_0/Document.xml", "<ofd:Document xmlns:ofd='o'><ofd:Page BaseLoc='Pages/0.xml'/></ofd:Document>",
                "Doc_0/Pages/0.xml", page);
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.ofd", ofd)))
                .containsExactly("关于同意的批复", "你院关于补助的请示收悉，经研究，同意补助二十五万元，用于设备购置。", "此复。");
    }

    private static String text(int left, int top, String text, int size) {
        return "<ofd:TextObject Boundary='" + left + " " + top + " 150 10' Size='" + size
                + "'><ofd:TextCode X='0' Y='5'" + " DeltaX='g " + (text.length() - 1) + " " + size + "'>" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    @Test
    void archivesOfEveryKindGiveTheirMembers() throws IOException {
        byte[] text = "正文。".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(tar), "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry("通知/一.txt");
            entry.setSize(text.length);
            out.putArchiveEntry(entry);
            out.write(text);
            out.closeArchiveEntry();
        }
        SeekableInMemoryByteChannel seven = new SeekableInMemoryByteChannel();
        SevenZOutputFile out = new SevenZOutputFile(seven);
        org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry entry =
                new org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry();
        entry.setName("通知/一.txt");
        out.putArchiveEntry(entry);
        out.write(text);
        out.closeArchiveEntry();
        out.finish();
        byte[] sevenBytes = java.util.Arrays.copyOf(seven.array(), (int) seven.size());
        for (byte[] archive : List.of(tar.toByteArray(), sevenBytes)) {
            assertThat(ReadSamples.read("a.bin", archive))
                    .extracting(r -> r.member() + " " + r.status())
                    .containsExactly("!通知/一.txt READ");
        }
    }

    @Test
    void rarOfEitherVersionGivesItsMembers() {
        byte[] text = "一、新增就业2万人。".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] rar = RawRar.begin()
                .stored("通知/一.txt", text)
                .packed("../../二.txt", text)
                .broken("三.txt", text)
                .packed("四.txt", text)
                .bytes();
        List<ReadResult> results = ReadSamples.read("a.rar", rar);
        assertThat(results)
                .extracting(result -> result.member() + " " + result.status())
                .containsExactly("!通知/一.txt READ", "!二.txt READ", "!三.txt DAMAGED", "!四.txt READ");
        assertThat(results.get(1).notice().text()).isEqualTo(new String(text, StandardCharsets.UTF_8));
        assertThat(ReadSamples.read("old.rar", RawRar.ofVersionFour("1.txt", text)))
                .extracting(result -> result.member() + " " + result.status())
                .containsExactly("!1.txt READ");
        assertThat(ReadSamples.read("b.rar", RawRar.sealed()).get(0).status()).isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void filesAttachedToMailsAreNoticesOfTheirOwn() {
        byte[] zip = Packed.zip("附表.txt", "完成投资30亿元。");
        String mail = message(
                part("text/plain; charset=utf-8", "", "各单位：请查收附件，按要求落实。".getBytes(StandardCharsets.UTF_8)),
                part("image/png; name=\"logo.png\"", "Content-ID: <logo>\r\n", new byte[] {1, 2, 3}),
                part(
                        "text/html",
                        "Content-Disposition: attachment; filename=\"=?GBK?B?zajWqi5odG0=?=\"\r\n",
                        "<p>新增就业2万人，请落实。</p>".getBytes(StandardCharsets.UTF_8)),
                part(
                        "application/zip",
                        "Content-Disposition: attachment; filename*=UTF-8''%E9%99%84%E4%BB%B6.zip\r\n",
                        zip),
                part("text/plain; name=\"../通知.htm\"", "", "正文。".getBytes(StandardCharsets.UTF_8)));
        List<ReadResult> results = ReadSamples.read("a.eml", mail.getBytes(StandardCharsets.UTF_8));
        assertThat(results)
                .extracting(result -> result.member() + " " + result.status())
                .containsExactly(" READ", "!通知.htm READ", "!附件.zip!附表.txt READ", "!2-通知.htm READ");
        assertThat(results.get(0).notice().text()).isEqualTo("各单位：请查收附件，按要求落实。");
        assertThat(results.get(1).notice().text()).isEqualTo("新增就业2万人，请落实。");
    }

    @Test
    void mailsThatSayNothingThemselvesAreTheirAttachments() {
        String inner = message(part("text/plain; charset=utf-8", "", "转发的通知。".getBytes(StandardCharsets.UTF_8)));
        String mail = message(
                "--x1\r\nContent-Type: message/rfc822\r\n\r\nSubject: notice\r\n" + inner.replace("x1", "x2") + "\r\n");
        assertThat(ReadSamples.read("a.eml", mail.getBytes(StandardCharsets.UTF_8)))
                .extracting(result -> result.member() + " " + result.status())
                .containsExactly("!notice.eml READ");
    }

    private static String message(String... parts) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x1\r\n\r\n" + String.join("", parts)
                + "--x1--\r\n";
    }

    private static String part(String mediaType, String headers, byte[] content) {
        return "--x1\r\nContent-Type: " + mediaType + "\r\n" + headers + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    @Test
    void protectedFilesAreEncrypted() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(pdf);
        }
        assertThat(ReadSamples.read("a.pdf", pdf.toByteArray()).get(0).status()).isEqualTo(Status.ENCRYPTED);
        ByteArrayOutputStream office = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (java.io.OutputStream data = encryptor.getDataStream(files)) {
                data.write(Packed.docx("", ""));
            }
            files.writeFilesystem(office);
        }
        assertThat(ReadSamples.read("a.docx", office.toByteArray()).get(0).status())
                .isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void pdfWithoutTextOrPicturesIsEmpty() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        ReadResult result = ReadSamples.read("a.pdf", pdf.toByteArray()).get(0);
        assertThat(result.status()).isEqualTo(Status.EMPTY);
        assertThat(result.problems().get(0).message()).contains("neither text nor pictures");
    }
}
