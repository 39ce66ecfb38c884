package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.compare.Row;
import org.gongwen.pipeline.compare.TableRows;
import org.gongwen.pipeline.sample.LibreOffice;
import org.gongwen.pipeline.sample.SilentListener;
import org.gongwen.pipeline.write.CsvFlavor;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.HeaderLanguage;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.pipeline.write.Workbooks;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.ColumnType;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The targets of the five notices in LibreOffice, cell by cell against the Parquet file. */
class SpreadsheetTest {
    /** Texts such as 2.10 and 2/3, which a spreadsheet takes for numbers and dates in a CSV file, not in the workbook. */
    private static final Pattern LIKE_NUMBER = Pattern.compile("[\\d.,:/%eE+-]*");

    private static final Pattern NONE = Pattern.compile("(?!)");

    @TempDir
    private static Path folder;

    private static LibreOffice office;
    private static Path snapshot;

    @BeforeAll
    static void run() throws IOException {
        office = new LibreOffice(folder);
        RunOptions options = new RunOptions(
                List.of("in"),
                folder.resolve("out"),
                folder.resolve("store.db"),
                2,
                new TableForm(Set.of(Format.values()), HeaderLanguage.ZH, CsvFlavor.SPREADSHEET, null),
                RereadPolicy.STANDARD,
                null,
                Map.of());
        FileInputs inputs = new FileInputs(List.of(Notices.file("notices")), List.of(), List.of());
        new Run(options, inputs, new SilentListener(), Clock.systemUTC(), 1).run();
        snapshot = folder.resolve("out").resolve("current");
    }

    @Test
    void theWorkbookHasEveryCell() throws Exception {
        check(office.rows(snapshot.resolve(Workbooks.NAME), "量化指标"), NONE);
    }

    @Test
    void theCsvFileHasEveryCell() throws Exception {
        check(office.rows(snapshot.resolve("targets.csv"), "targets"), LIKE_NUMBER);
    }

    private static void check(List<List<String>> sheet, Pattern changedTexts) throws IOException {
        List<ColumnModel> columns = Tables.TARGETS.columns();
        assertThat(sheet.get(0))
                .containsExactlyElementsOf(
                        columns.stream().map(column -> column.docs().zh()).toList());
        List<Row> rows = rows();
        assertThat(sheet).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                ColumnModel column = columns.get(j);
                String cell = Objects.requireNonNullElse(rows.get(i).cell(column.name()), "");
                if (!column.isText() || !changedTexts.matcher(cell).matches()) {
                    assertThat(comparable(column, sheet.get(i + 1).get(j)))
                            .as("row %d, %s", i + 1, column.name())
                            .isEqualTo(comparable(column, cell));
                }
            }
        }
    }

    /** However many zeros stand behind a decimal. */
    private static Object comparable(ColumnModel column, String cell) {
        boolean isNumber = column.type() == ColumnType.DECIMAL && !cell.isEmpty();
        return isNumber ? new BigDecimal(cell).stripTrailingZeros() : cell;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableRows targets = TableRows.open(snapshot, Tables.TARGETS)) {
            for (Row row = targets.peek(); row != null; row = targets.peek()) {
                rows.add(row);
                targets.advance();
            }
        }
        return rows;
    }
}
