package org.gongwen.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.fixtures.Notices;
import org.gongwen.fixtures.render.PrintedTable;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Each cell of the table of formats on the front pages, those that say no too, against a sample with every feature. */
class FormatTableTest {
    private static final List<String> LINES = List.of(
            "索引号：014500/2021-00012 主题分类：综合政务",
            "发布机构：某市人民政府 发布日期：2021年3月4日",
            "某市人民政府关于做好重点工作的通知",
            "某政发〔2021〕12号",
            "各县（区）人民政府，市政府各部门：",
            "为做好今年各项重点工作，确保完成全年目标任务，经市政府同意，现就有关事项通知如下。",
            "一、总体要求",
            "坚持稳中求进工作总基调，2021年粮食种植面积达到514万亩，粮食总产量稳定在43亿斤以上。",
            "二、重点任务",
            "1.建成7000个5G基站，实现县城以上主城区连续覆盖。",
            "2.改造28个老旧小区，惠及居民1.2万户。");
    private static final String[][] TASKS = {
        {"序号", "任务", "责任单位"}, {"1", "完成固定资产投资30亿元", "市发改委"}, {"2", "城镇新增就业2万人", "市人社局"}
    };
    private static final List<List<String>> PRINTED = List.of(
            List.of("序号", "任务", "责任单位", "时限"),
            List.of("1", "完成固定资产投资30亿元", "市发改委", "年底前"),
            List.of("2", "城镇新增就业2万人", "市人社局", "年底前"));

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void everyCellIsTrue(String page) throws IOException {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String line : Files.readAllLines(Notices.file("..").resolve(page))) {
            String[] row = line.replaceAll("^\\| | \\|$", "").split(" \\| ");
            if (row.length == 6 && row[5].matches("yes|有|–") && row[1].matches("yes|有|–")) {
                for (String format : row[0].split(", ")) {
                    List<Boolean> found = features(format);
                    for (int i = 0; i < found.size(); i++, cells++) {
                        if (found.get(i) == row[i + 1].equals("–")) {
                            wrong.add(format + ", column " + (i + 1) + " says " + row[i + 1]);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(70);
    }

    /** Text, tables, headings, numbering, header fields. */
    private static List<Boolean> features(String format) throws IOException {
        ParsedNotice notice = ReadSamples.notice("sample." + format, sample(format));
        Extraction extraction = new NoticeExtractor().extract("id", "source", notice);
        boolean heading = extraction.sections().stream().anyMatch(section -> "总体要求".equals(section.heading()));
        return List.of(
                notice.text().contains("43亿斤") || notice.text().contains("30亿元"),
                notice.blocks().stream().anyMatch(Block.Table.class::isInstance),
                heading,
                notice.text().replace(" ", "").contains("1.建成7000个5G基站"),
                "014500/2021-00012".equals(extraction.header().indexNumber()));
    }

    private static byte[] sample(String format) throws IOException {
        return switch (format) {
            case "txt" -> bytes(String.join("\n", LINES) + "\n序号 任务 责任单位\n1 完成固定资产投资30亿元 市发改委\n");
            case "md" -> bytes(String.join("\n\n", LINES).replace("一、", "## 一、") + "\n\n" + markdownTable());
            case "html", "htm", "shtml" -> rendering("html");
            case "mht", "eml" -> message();
            case "wps" -> rendering("doc");
            case "docx", "doc", "rtf", "pdf" -> rendering(format);
            case "xlsx" -> workbook(new XSSFWorkbook());
            case "xls" -> workbook(new HSSFWorkbook());
            case "csv" -> bytes("序号,任务,责任单位\n1,完成固定资产投资30亿元,市发改委\n2,城镇新增就业2万人,市人社局\n");
            case "ofd" -> PrintedTable.behind(LINES, PRINTED, "注：以上均含本数。").ruledOfd();
            case "jsonl" -> record();
            default -> throw new IllegalArgumentException("No sample of " + format);
        };
    }

    private static byte[] rendering(String format) throws IOException {
        return Files.readAllBytes(Notices.file("renderings").resolve("sample." + format));
    }

    private static String markdownTable() {
        return "| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 完成固定资产投资30亿元 | 市发改委 |\n| 2 | 城镇新增就业2万人 | 市人社局 |\n";
    }

    private static byte[] message() throws IOException {
        String page = Base64.getMimeEncoder().encodeToString(rendering("html"));
        return bytes(
                "From: a@example.invalid\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + page
                        + "\r\n--x--\r\n");
    }

    private static byte[] record() throws IOException {
        String page = new String(rendering("html"), StandardCharsets.UTF_8);
        return bytes(new JsonMapper().writeValueAsString(Map.of("title", "某市人民政府关于做好重点工作的通知", "content", page)));
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("任务");
            for (int i = 0; i < TASKS.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < TASKS[i].length; j++) {
                    row.createCell(j).setCellValue(TASKS[i][j]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
