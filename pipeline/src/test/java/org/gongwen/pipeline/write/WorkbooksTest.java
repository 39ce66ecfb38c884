package org.gongwen.pipeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongwen.pipeline.sample.SampleRows;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers that are not ours make of the workbook. */
class WorkbooksTest {
    private static final int INDICATOR = Tables.TARGETS.columnNames().indexOf("indicator");
    private static final int VALUE = Tables.TARGETS.columnNames().indexOf("value");
    private static final int PERIOD_END = Tables.TARGETS.columnNames().indexOf("period_end");

    @TempDir
    private Path folder;

    @Test
    void hasASheetForEachTableBehindOneThatExplains() throws IOException {
        try (Workbook workbook =
                WorkbookFactory.create(written("514万亩", BigDecimal.ONE).toFile())) {
            assertThat(names(workbook)).containsExactly("说明", "公文", "层次", "量化指标", "责任", "问题", "变化");
            assertThat(workbook.getSheet("量化指标").getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(workbook.getSheet("量化指标").getRow(0).getCell(INDICATOR).getStringCellValue())
                    .isEqualTo("指标名称");
        }
    }

    private static List<String> names(Workbook workbook) {
        return Stream.iterate(0, i -> i + 1)
                .limit(workbook.getNumberOfSheets())
                .map(workbook::getSheetName)
                .toList();
    }

    @Test
    void keepsTypes() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(
                written("514万亩", new BigDecimal("5140000.5")).toFile())) {
            Row row = workbook.getSheet("量化指标").getRow(1);
            assertThat(row.getCell(VALUE).getNumericCellValue()).isEqualTo(5140000.5);
            assertThat(row.getCell(PERIOD_END).getLocalDateTimeCellValue()).isEqualTo("2020-12-31T00:00:00");
            Cell openEnded = workbook.getSheet("责任")
                    .getRow(1)
                    .getCell(Tables.RESPONSIBILITIES.columnNames().indexOf("open_ended"));
            assertThat(openEnded.getCellType()).isEqualTo(CellType.BOOLEAN);
        }
    }

    @Test
    void writesNumbersThatASpreadsheetWouldRoundAsText() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(
                written("x", new BigDecimal("1234567890123456.5")).toFile())) {
            Cell cell = workbook.getSheet("量化指标").getRow(1).getCell(VALUE);
            assertThat(cell.getStringCellValue()).isEqualTo("1234567890123456.5");
        }
    }

    @Test
    void survivesFormulasControlCharactersHalfPairsAndLongTexts() throws IOException {
        String hostile = "=1+1<&>\u0001\uFFFF\uD842" + longText();
        try (Workbook workbook =
                WorkbookFactory.create(written(hostile, BigDecimal.ONE).toFile())) {
            Cell cell = workbook.getSheet("量化指标")
                    .getRow(1)
                    .getCell(Tables.TARGETS.columnNames().indexOf("span"));
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=1+1<&>").hasSize(CellText.LIMIT);
        }
    }

    /** Not so even that a reader takes its compressed form for a bomb. */
    private static String longText() {
        return IntStream.range(0, CellText.LIMIT)
                .mapToObj(i -> Integer.toHexString(i * 7919))
                .collect(Collectors.joining());
    }

    @Test
    void isTheSameByteForByteAndLeavesNothingElse() throws IOException {
        byte[] first = Files.readAllBytes(written("514万亩", BigDecimal.ONE));
        byte[] second = Files.readAllBytes(written("514万亩", BigDecimal.ONE));
        assertThat(second).isEqualTo(first);
        assertThat(Files.list(folder).map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("gongwen.xlsx", "texts.parquet");
    }

    @Test
    void goesOnInAnotherSheetBehindALongTable() throws IOException {
        Path spool = folder.resolve("changes.rows");
        try (RowSpool<org.gongwen.schema.Change> rows = RowSpool.create(spool, Tables.CHANGES)) {
            for (int i = 0; i < 250; i++) {
                rows.write(SampleRows.change());
            }
        }
        Path file = folder.resolve("long.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "x", null)) {
            assertThat(new TableSheet(workbook, Tables.CHANGES, 201).write(spool))
                    .isEqualTo(250);
        }
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<sheet name=\"&#x53d8;&#x5316; 2\"");
        }
    }

    private Path written(String span, BigDecimal value) throws IOException {
        Files.deleteIfExists(folder.resolve("texts.parquet"));
        try (TableFiles files = TableFiles.create(folder, Tables.ALL, TableForm.of(Set.of(Format.XLSX)))) {
            files.write(Tables.NOTICES, List.of(SampleRows.notice("n1", "a.txt", "标题")));
            files.write(Tables.SECTIONS, List.of(SampleRows.section("n1", "稳定粮食")));
            files.write(Tables.TARGETS, List.of(SampleRows.target("n1", "t1", value, span)));
            files.write(Tables.RESPONSIBILITIES, List.of(SampleRows.responsibility("n1", 1, "市农业农村局")));
        }
        WrittenFile workbook = Workbooks.write(folder);
        assertThat(workbook.name()).isEqualTo("gongwen.xlsx");
        assertThat(workbook.rows()).isEqualTo(4);
        return folder.resolve(workbook.name());
    }
}
