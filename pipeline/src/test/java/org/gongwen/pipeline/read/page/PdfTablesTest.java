package org.gongwen.pipeline.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.fixtures.render.PdfTable;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;

class PdfTablesTest {
    private static final String ABOVE = "附件：重点任务分工表";
    private static final String BELOW = "注：以上均含本数。";

    @Test
    void ruledTablesAreTables() {
        ParsedNotice notice = read(List.of(
                List.of("序号", "任务", "责任单位", "时限"),
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

    @Test
    void tablesGoOnOverThePageWithoutTheirHeadPrintedAgain() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("序号", "任务", "责任单位", "时限")));
        for (int i = 1; i <= 20; i++) {
            rows.add(List.of(String.valueOf(i), "完成第" + i + "项任务", "市发改委", "年底前"));
        }
        ParsedNotice notice = read(rows);

        assertThat(notice.blocks()).hasSize(3);
        assertThat(((Block.Table) notice.blocks().get(1)).cells()).hasSize(21 * 4);
        assertThat(notice.text()).containsOnlyOnce("责任单位").contains("完成第20项任务");
    }

    private static ParsedNotice read(List<List<String>> rows) {
        return ReadSamples.notice("a.pdf", PdfTable.of(ABOVE, rows, BELOW));
    }
}
