package org.gongwen.pipeline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongwen.pipeline.sample.SampleRows;
import org.gongwen.pipeline.write.CsvFlavor;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.HeaderLanguage;
import org.gongwen.pipeline.write.TableFiles;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Change;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Target;
import org.gongwen.schema.contract.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotComparisonTest {
    private static final Notice A = SampleRows.notice("na", "a.txt", "甲");
    private static final Notice B = SampleRows.notice("nb", "b.txt", "乙");
    private static final Target AREA = SampleRows.target("na", "t1", new BigDecimal("5140000"), "514万亩");
    private static final Responsibility UNIT = SampleRows.responsibility("na", 1, "市农业农村局");

    @TempDir
    private Path folder;

    private int snapshots;

    @Test
    void findsNothingBetweenEqualSnapshots() throws IOException {
        assertThat(changes(
                        snapshot(List.of(A, B), List.of(AREA), List.of(UNIT)),
                        snapshot(List.of(A, B), List.of(AREA), List.of(UNIT))))
                .isEmpty();
    }

    @Test
    void tellsOfNoticesThatCameAndWentWithAllTheirRows() throws IOException {
        assertThat(changes(
                        snapshot(List.of(A), List.of(AREA), List.of(UNIT)), snapshot(List.of(B), List.of(), List.of())))
                .containsExactly(
                        "REMOVED notices na null 甲 null a.txt",
                        "REMOVED targets t1 null 514万亩 null a.txt",
                        "REMOVED responsibilities na/1/LEAD/市农业农村局 null 市农业农村局 null a.txt",
                        "ADDED notices nb null null 乙 b.txt");
    }

    @Test
    void takesAQuantityOfTheSameIndicatorForTheSameTarget() throws IOException {
        Target raised = SampleRows.target("na", "t2", new BigDecimal("6000000"), "600万亩");
        assertThat(changes(
                        snapshot(List.of(A), List.of(AREA), List.of()),
                        snapshot(List.of(A), List.of(raised), List.of())))
                .containsExactly("CHANGED targets t2 value 5140000 6000000 a.txt");
    }

    @Test
    void findsUnitsAgainWhereverTheyStandInTheirList() throws IOException {
        Responsibility second = SampleRows.responsibility("na", 2, "市农业农村局");
        Responsibility first = SampleRows.responsibility("na", 1, "市财政局");
        assertThat(changes(
                        snapshot(List.of(A), List.of(), List.of(UNIT)),
                        snapshot(List.of(A), List.of(), List.of(first, second))))
                .containsExactly("ADDED responsibilities na/1/LEAD/市财政局 null null 市财政局 a.txt");
    }

    @Test
    void readsCsvAndParquetAlike() throws IOException {
        Path csv = snapshot(form(Format.CSV, HeaderLanguage.ZH), List.of(A, B), List.of(AREA), List.of(UNIT));
        Path parquet = snapshot(form(Format.PARQUET, HeaderLanguage.EN), List.of(A, B), List.of(AREA), List.of(UNIT));
        assertThat(changes(csv, parquet)).isEmpty();
    }

    @Test
    void comparesCsvFilesWithQuotesLineEndsAndCommasInCells() throws IOException {
        Notice odd = SampleRows.notice("na", "a,\"b\".txt", "关于“x”\r\n的\"通知\",=1");
        Target raised = SampleRows.target("na", "t2", new BigDecimal("6000000"), "600万亩");
        assertThat(changes(csv(CsvFlavor.DATA, odd, AREA), csv(CsvFlavor.DATA, odd, AREA)))
                .isEmpty();
        assertThat(changes(csv(CsvFlavor.DATA, odd, AREA), csv(CsvFlavor.SPREADSHEET, odd, AREA)))
                .isEmpty();
        assertThat(changes(csv(CsvFlavor.DATA, odd, AREA), csv(CsvFlavor.DATA, odd, raised)))
                .containsExactly("CHANGED targets t2 value 5140000 6000000 a,\"b\".txt");
    }

    private Path csv(CsvFlavor flavor, Notice notice, Target target) throws IOException {
        return snapshot(
                new TableForm(Set.of(Format.CSV), HeaderLanguage.EN, flavor, null),
                List.of(notice, B),
                List.of(target),
                List.of(UNIT));
    }

    @Test
    void saysWhichSnapshotLacksATable() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path whole = snapshot(List.of(A), List.of(), List.of());
        assertThatThrownBy(() -> changes(empty, whole))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("empty");
    }

    private Path snapshot(List<Notice> notices, List<Target> targets, List<Responsibility> units) throws IOException {
        return snapshot(form(Format.PARQUET, HeaderLanguage.EN), notices, targets, units);
    }

    private static TableForm form(Format format, HeaderLanguage language) {
        return new TableForm(Set.of(format), language, CsvFlavor.SPREADSHEET, null);
    }

    private Path snapshot(TableForm form, List<Notice> notices, List<Target> targets, List<Responsibility> units)
            throws IOException {
        Path snapshot = Files.createDirectory(folder.resolve("snapshot" + snapshots++));
        try (TableFiles files = TableFiles.create(snapshot, Tables.ALL, form)) {
            files.write(Tables.NOTICES, notices);
            files.write(Tables.TARGETS, targets);
            files.write(Tables.RESPONSIBILITIES, units);
        }
        return snapshot;
    }

    private static List<String> changes(Path before, Path after) throws IOException {
        List<Change> changes = new ArrayList<>();
        SnapshotComparison.compare(
                before, after, found -> found.forEach(difference -> changes.add(difference.change())));
        return changes.stream()
                .map(change -> String.join(
                        " ",
                        change.change().name(),
                        change.table(),
                        change.key(),
                        change.column(),
                        change.oldValue(),
                        change.newValue(),
                        change.source()))
                .toList();
    }
}
