package org.gongwen.pipeline.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlReaderTest {
    private static final String TITLE = "某市人民政府关于印发某市促进经济发展若干措施的通知";
    private static final List<String> SHORT = List.of(
            "某政发〔2021〕3号",
            "各县（市、区）人民政府，市政府各部门：",
            "现将《某市促进经济发展若干措施》印发给你们，请认真贯彻执行。",
            "一、加大稳岗力度。新增就业2万人。（责任单位：市人社局）",
            "二、扩大有效投资。完成投资30亿元。",
            "某市人民政府",
            "2021年3月3日",
            "（此件公开发布）");

    @TestFactory
    Stream<DynamicTest> onlyTheNoticeStays() {
        List<String> long1 = ReadSamples.fixture("nanchang-2020.txt");
        List<String> long2 = ReadSamples.fixture("jiangxi-2020-6.txt");
        return Stream.of(PageLayout.values())
                .flatMap(layout -> Stream.of(
                        dynamicTest(layout + " short", () -> readsBack(layout, SHORT)),
                        dynamicTest(layout + " nanchang", () -> readsBack(layout, long1)),
                        dynamicTest(layout + " jiangxi", () -> readsBack(layout, long2))));
    }

    private static void readsBack(PageLayout layout, List<String> lines) {
        ParsedNotice notice = ReadSamples.notice("page.html", layout.page(TITLE, lines));
        List<String> expected = new ArrayList<>(lines);
        expected.add(0, TITLE);
        assertThat(String.join("\n", ReadSamples.blocks(notice))).isEqualTo(String.join("\n", expected));
        assertThat(notice.blocks()).allMatch(block -> ((Block.Paragraph) block).wholeParagraph());
        if (layout != PageLayout.FRAGMENT) {
            assertThat(notice.metadata().get("发布日期")).startsWith("2021");
        }
        if (layout != PageLayout.FRAGMENT && layout != PageLayout.MODERN) {
            assertThat(notice.metadata())
                    .containsEntry("索引号", "014500/2021-00012")
                    .containsEntry("发布机构", "某市人民政府")
                    .containsEntry("有效性", "有效")
                    .doesNotContainKey("主题词");
        }
    }

    @Test
    void gb2312DeclaredPagesAreReadAsGb18030() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>朱镕基、李䶮同志，𠮷林省㙍市，各单位。</p>";
        ParsedNotice notice = ReadSamples.notice("a.htm", page.getBytes(Charset.forName("GB18030")));
        assertThat(notice.text()).isEqualTo("朱镕基、李䶮同志，𠮷林省㙍市，各单位。");
    }

    @Test
    void wrongDeclarationsDoNotDecide() {
        String page = "<meta charset=gb2312><p>本办法自发布之日起施行，有效期五年。</p>";
        assertThat(ReadSamples.notice("a.html", page).text()).isEqualTo("本办法自发布之日起施行，有效期五年。");
    }

    @Test
    void tablesKeepTheirMergedCells() {
        String page = "<p>任务分工表如下，请认真落实。</p><table><tr><th>序号</th><th>任务</th><th>单位</th></tr>"
                + "<tr><td rowspan=2>1</td><td>建设5G基站7000个</td><td rowspan=2>市工信局</td></tr>"
                + "<tr><td>改造小区28个</td></tr><tr><td colspan=2>合计</td><td>2项</td></tr></table>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        Block.Table table = (Block.Table) notice.blocks().get(1);
        assertThat(table.cells())
                .extracting(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + " "
                        + notice.text().substring(c.start(), c.end()))
                .containsExactly(
                        "0,0 1x1 序号",
                        "0,1 1x1 任务",
                        "0,2 1x1 单位",
                        "1,0 2x1 1",
                        "1,1 1x1 建设5G基站7000个",
                        "1,2 2x1 市工信局",
                        "2,1 1x1 改造小区28个",
                        "3,0 1x2 合计",
                        "3,2 1x1 2项");
        assertThat(table.cells().get(0).header()).isTrue();
    }

    @Test
    void deeplyNestedPagesAreRead() {
        String page = "<div>".repeat(5000) + "<p>各县（市、区）人民政府，市政府各部门，请执行。</p>";
        assertThat(ReadSamples.notice("a.html", page).text()).contains("各县（市、区）人民政府");
    }

    @Test
    void scriptsCommentsAndHiddenTextAreNoText() {
        String page = "<p>正文第一段，内容完整。</p><!-- <p>注释，不是正文。</p> --><script>document.write('脚本，不是正文。')</script>"
                + "<p style='display: none'>隐藏的文字，不是正文。</p>" + "<p>正文的后续段落，文字足够长，以免全部视为隐藏内容。</p>".repeat(4);
        assertThat(ReadSamples.notice("a.html", page).text()).doesNotContain("不是正文");
    }
}
