package org.gongwen.pipeline.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongwen.fixtures.render.PrintedTable;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables on printed pages: told by their ruling lines, or by cells that stand below one another. */
class PrintedTablesTest {
    private static final String ABOVE = "附件：重点任务分工表";
    private static final String BELOW = "注：以上均含本数。";
    private static final List<String> HEAD = List.of("序号", "任务", "责任单位", "时限");

    /** 印制: writes a table in a format. */
    private interface Printing extends Function<PrintedTable, byte[]> {}

    static Stream<Named<Printing>> ruled() {
        return Stream.of(Named.of("PDF", PrintedTable::ruledPdf), Named.of("OFD", PrintedTable::ruledOfd));
    }

    static Stream<Named<Printing>> aligned() {
        return Stream.of(Named.of("PDF", PrintedTable::alignedPdf), Named.of("OFD", PrintedTable::alignedOfd));
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void ruledTablesAreTables(Printing printing) {
        ParsedNotice notice = read(
                printing,
                List.of(
                        HEAD,
                        List.of("1", "建成7000个5G基站，实现县城以上主城区连续覆盖", "市工信局", "年底前"),
                        List.of("", "改造28个小区", "市住建局", "2021年"),
                        List.of("2", "完成投资30亿元", "市发改委", "年底前")));

        assertThat(ReadSamples.blocks(notice))
                .containsExactly(
                        ABOVE,
                        "序号|任务|责任单位|时限|1|建成7000个5G基站，实现县城以上主城区连续覆盖|市工信局|年底前"
                                + "|改造28个小区|市住建局|2021年|2|完成投资30亿元|市发改委|年底前",
                        BELOW);
        assertThat(((Block.Table) notice.blocks().get(1)).cells().get(4).rowSpan())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("aligned")
    void cellsBelowOneAnotherAreTables(Printing printing) {
        ParsedNotice notice = read(
                printing,
                List.of(
                        HEAD,
                        List.of("1", "建成7000个5G基站，实现县城以上主城区连续覆盖", "市工信局", "年底前"),
                        List.of("2", "改造28个小区", "市住建局", "2021年"),
                        List.of("3", "完成投资30亿元", "市发改委", "年底前")));

        assertThat(ReadSamples.blocks(notice))
                .containsExactly(
                        ABOVE,
                        "序号|任务|责任单位|时限|1|建成7000个5G基站，实现县城以上主城区连续覆盖|市工信局|年底前"
                                + "|2|改造28个小区|市住建局|2021年|3|完成投资30亿元|市发改委|年底前",
                        BELOW);
    }

    static Stream<Named<Printing>> all() {
        return Stream.concat(ruled(), aligned());
    }

    @ParameterizedTest
    @MethodSource("all")
    void tablesGoOnOverThePageWithoutTheirHeadPrintedAgain(Printing printing) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (int i = 1; i <= 20; i++) {
            rows.add(List.of(String.valueOf(i), "完成第" + i + "项任务", "市发改委", "年底前"));
        }
        ParsedNotice notice = read(printing, rows);

        assertThat(notice.blocks()).hasSize(3);
        assertThat(((Block.Table) notice.blocks().get(1)).cells()).hasSize(21 * 4);
        assertThat(notice.text()).containsOnlyOnce("责任单位").contains("完成第20项任务");
    }

    @Test
    void listsOfNamesAreNoTables() {
        List<String> names = List.of("张三", "李四", "王五", "赵六");
        ParsedNotice notice = read(PrintedTable::alignedPdf, List.of(names, names, names, names, names));
        assertThat(notice.blocks()).noneMatch(Block.Table.class::isInstance);
    }

    private static ParsedNotice read(Printing printing, List<List<String>> rows) {
        return ReadSamples.notice("a", printing.apply(PrintedTable.of(ABOVE, rows, BELOW)));
    }
}
