package org.gongwen.pipeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.gongwen.pipeline.sample.SampleRows;
import org.gongwen.schema.NoticeText;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    private Path folder;

    @Test
    void startsWithByteOrderMarkAndEndsLinesAsTheStandardSays() throws IOException {
        String text = written(Tables.TARGETS, HeaderLanguage.EN, List.of());
        assertThat(text).startsWith("\uFEFF\"target_id\",\"notice_id\",").endsWith("\"char_end\",\"rule\"\r\n");
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void hasChineseHeaderWhereAskedFor() throws IOException {
        assertThat(written(Tables.NOTICES, HeaderLanguage.ZH, List.of())).startsWith("\uFEFF\"公文标识\",\"来源\"");
    }

    @Test
    void leavesTextsAsTheyAreForLoaders() throws IOException {
        String text = "=1+1" + "粮".repeat(CellText.LIMIT);
        List<NoticeText> rows = List.of(new NoticeText("n1", "-a.txt", text));
        assertThat(written(Tables.TEXTS, HeaderLanguage.EN, CsvFlavor.DATA, rows))
                .isEqualTo("\"notice_id\",\"source\",\"text\"\r\n\"n1\",\"-a.txt\",\"" + text + "\"\r\n");
    }

    @Test
    void tellsMissingFromEmptyCells() throws IOException {
        String line = lastLine(Tables.NOTICES, SampleRows.notice("n1", "a.txt", "标题"));
        assertThat(line)
                .as("index_number is missing, validity is empty")
                .contains("\"360000\",,\"2020-05-22\",,\"2020\",\"主动公开\",\"\",\"各市、县（区）人民政府；省政府各部门\",\"\",");
    }

    @Test
    void writesDatesListsAndDecimalsPlainly() throws IOException {
        String line = lastLine(Tables.TARGETS, SampleRows.target("n1", "t1", new BigDecimal("5.14E+6"), "514万亩"));
        assertThat(line)
                .contains("\"5140000\",,\"亩\",\"3426666666.6667\"")
                .contains(",\"2020-12-31\",")
                .contains("\"市农业农村局；市财政局\"");
    }

    @Test
    void readsBackWithCommonsCsv() throws IOException {
        String text = written(Tables.SECTIONS, HeaderLanguage.EN, List.of(SampleRows.section("n1", "稳定,就业")));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .setNullString("")
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            CSVRecord row = parser.getRecords().get(0);
            assertThat(row.get("heading")).isEqualTo("稳定,就业");
            assertThat(row.get("text")).isEqualTo("一、稳定,就业\n正文，\"引文\"。");
            assertThat(row.get("parent_path")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5%", "@SUM", "\tx", "\rx", "＝A1", "＋1", "－1", "＠x"})
    void guardsTextsThatASpreadsheetWouldRun(String heading) throws IOException {
        assertThat(written(Tables.SECTIONS, HeaderLanguage.EN, List.of(SampleRows.section("n1", heading))))
                .contains(",\"'" + heading + "\",");
    }

    @ParameterizedTest
    @CsvSource({"1=1", "（一）", "'a", "—", "～5"})
    void leavesOtherTextsAlone(String heading) throws IOException {
        assertThat(written(Tables.SECTIONS, HeaderLanguage.EN, List.of(SampleRows.section("n1", heading))))
                .contains(",\"" + heading + "\",");
    }

    @Test
    void doesNotGuardNumbers() throws IOException {
        assertThat(lastLine(Tables.TARGETS, SampleRows.target("n1", "t1", new BigDecimal("-5"), "零下5度")))
                .contains(",\"-5\",");
    }

    @Test
    void cutsTextsAtWhatACellHoldsButNeverACharacterInHalf() throws IOException {
        String text = "粮".repeat(CellText.LIMIT - 1) + "𠮷" + "末";
        String line = lastLine(Tables.TEXTS, new NoticeText("n1", "a.txt", text));
        assertThat(line).endsWith("粮\"").hasSize("\"n1\",\"a.txt\",\"\"".length() + CellText.LIMIT - 1);
    }

    @Test
    void survivesHalfASurrogatePair() throws IOException {
        assertThat(lastLine(Tables.TEXTS, new NoticeText("n1", "a.txt", "破\uD842损")))
                .isEqualTo("\"n1\",\"a.txt\",\"破?损\"");
    }

    private <R extends Record> String lastLine(TableModel<R> table, R row) throws IOException {
        List<String> lines =
                List.of(written(table, HeaderLanguage.EN, List.of(row)).split("\r\n"));
        return lines.get(lines.size() - 1);
    }

    private <R extends Record> String written(TableModel<R> table, HeaderLanguage language, List<R> rows)
            throws IOException {
        return written(table, language, CsvFlavor.SPREADSHEET, rows);
    }

    private <R extends Record> String written(
            TableModel<R> table, HeaderLanguage language, CsvFlavor flavor, List<R> rows) throws IOException {
        Path file = folder.resolve("table.csv");
        try (CsvFile<R> csv = CsvFile.create(file, table, language, flavor)) {
            for (R row : rows) {
                csv.write(row);
            }
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
