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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aTableAloneIsTheNotice() {
        String page = "<div class=content><p>某市生活垃圾处理收费标准</p><p>来源：某市水务 发布时间：2018/3/28 15:17:08</p>"
                + "<table><tr><th>类别</th><th>项目</th><th>单位</th><th>标准</th><th>说明</th></tr>"
                + "<tr><td>机关</td><td>机关团体</td><td>人·月</td><td>3元</td><td></td></tr>"
                + "<tr><td>企业</td><td>工矿企业</td><td>人·月</td><td>2元</td><td></td></tr></table></div>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        assertThat(notice.text()).contains("某市生活垃圾处理收费标准").contains("工矿企业\t人·月\t2元");
        assertThat(notice.metadata()).containsEntry("发布时间", "2018/3/28 15:17:08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div>来源：某市政府 发布时间：2021-03-04 浏览量：12</div>|来源：某市政府 发布时间：2021-03-04 浏览量：12
            <table><tr><td>名称</td><td>类别</td></tr></table>|名称
            """)
    void aPageWithTextIsNeverEmpty(String page, String text) {
        assertThat(ReadSamples.notice("a.html", page).text()).startsWith(text);
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
    void aNoticeThatIsMostlyATableKeepsItsLetter() {
        String rows = "<tr><td>序号</td><td>任务</td></tr>" + "<tr><td>1</td><td>完成改造3个小区</td></tr>".repeat(40);
        String page = "<div class=tit><h2>某市人民政府办公室关于印发方案的通知</h2><p>信息来源：<span>市政府办</span> 发布时间：2020-06-01"
                + " 浏览次数：次 【字体：<a>大</a> <a>中</a>】</p></div><div class=con><p>各县（市、区）人民政府：</p><p>现将《方案》印发给你们。</p>"
                + "<table>" + rows + "</table></div><div class=f><a>打印</a><p>上一篇：<a>某通知</a></p></div>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        assertThat(ReadSamples.blocks(notice).subList(0, 3))
                .containsExactly("某市人民政府办公室关于印发方案的通知", "各县（市、区）人民政府：", "现将《方案》印发给你们。");
        assertThat(notice.blocks()).hasSize(4);
        assertThat(notice.metadata()).containsEntry("发布时间", "2020-06-01").containsEntry("信息来源", "市政府办");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "%s",
                "<div align=center>%s</div>",
                "<figure>%s</figure>",
                "<table width=90%%><tr><td>%s</td></tr></table>"
            })
    void aTableLongerThanItsLetterLeavesItWhole(String around) {
        String row = "<tr><td>合法稳定就业</td><td>在本市连续缴纳社会保险，每满1年计3分，最高不超过50分。</td></tr>";
        String table = "<table border=1><tr><th>指标</th><th>说明</th></tr>" + row.repeat(20) + "</table>";
        List<String> letter = Stream.concat(
                        SHORT.stream(), Stream.of("三、培育企业，新增企业100家。", "四、优化环境，办理时限压缩50%。", "五、附则，本办法自印发之日起施行。"))
                .toList();
        String page = "<div class=con><p>" + String.join("</p><p>", letter) + "</p>" + around.formatted(table)
                + "</div><div class=foot>版权所有：某市人民政府</div>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        assertThat(ReadSamples.blocks(notice).subList(0, letter.size())).isEqualTo(letter);
        assertThat(notice.blocks()).hasSize(letter.size() + 1);
        assertThat(notice.blocks().get(letter.size())).isInstanceOf(Block.Table.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "现将措施印发\\n给你们，请执行。 | 现将措施印发给你们，请执行。",
                "现将措施印发\\r\\n\\t  给你们，请执行。 | 现将措施印发给你们，请执行。",
                "<b>现将</b>\\n<b>措施</b>印发，请执行。 | 现将 措施印发，请执行。",
                "张三 \\n李四，请执行。 | 张三 李四，请执行。",
                "共10\\n20，请执行。 | 共10 20，请执行。"
            })
    void linesOfTheSourceEndNoWords(String source, String text) {
        String page = "<p>" + source.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t") + "</p>";
        assertThat(ReadSamples.notice("a.html", page).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>某市人民政府关于印发<br>实施方案的通知</h1> | 某市人民政府关于印发实施方案的通知",
                "<div class='xl-title'>某市人才新政</div> | 某市人才新政",
                "<div class=tit>甲类人才政策</div> | 甲类人才政策",
                "<h1 class=logo>某市人民政府</h1><h1>甲类人才政策</h1> | 甲类人才政策"
            })
    void headingsOfPagesAreTitles(String heading, String title) {
        String page = "<div><div class=h>" + heading
                + "</div><div class=i>发布时间：2021-03-04 来源：市政府办 【<a>打印</a>】</div><div class=c>"
                + "<p>一、对引进的人才给予补贴，每人10万元。</p><p>二、对企业给予奖励，每家5万元。</p></div></div>";
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.html", page)).get(0))
                .isEqualTo(title);
    }

    @Test
    void aTitleAmongLabelsStays() {
        String page = "<div class=con><div><p>某市2021年民生实事项目建设方案</p><span>来源：市政府办</span><span>发布时间：2021-03-04</span>"
                + "<span>浏览次数：12</span></div><p>一、改造老旧小区28个。</p><p>二、新增停车位3000个。</p></div>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        assertThat(ReadSamples.blocks(notice)).containsExactly("某市2021年民生实事项目建设方案", "一、改造老旧小区28个。", "二、新增停车位3000个。");
        assertThat(notice.metadata()).containsEntry("发布时间", "2021-03-04");
    }

    @Test
    void labelsAboveTheirValues() {
        String page =
                "<table><tr><td>索引号</td><td>发布机构</td><td>发文日期</td></tr><tr><td>X-1</td><td>某局</td><td>2020-01-02</td>"
                        + "</tr></table><div>某局关于开展工作的通知<br>各科室：<br>一、完成30项任务。<br>二、投资20亿元，增长5%。</div>";
        ParsedNotice notice = ReadSamples.notice("a.html", page);
        assertThat(notice.metadata())
                .containsEntry("索引号", "X-1")
                .containsEntry("发布机构", "某局")
                .containsEntry("发文日期", "2020-01-02");
        assertThat(ReadSamples.blocks(notice)).containsExactly("某局关于开展工作的通知", "各科室：", "一、完成30项任务。", "二、投资20亿元，增长5%。");
    }

    @Test
    void signaturesOutsideTheBodyAreKept() {
        String page =
                "<div><span>首页</span> &gt; <span>政务公开</span></div><h1>关于某事的公告</h1><div id=a><div><p>为做好工作，现公告如下：</p>"
                        + "</div><div><p>一、自2020年4月1日起施行，有效期5年。</p></div></div><p><a href=x.doc>申请表.doc</a></p>"
                        + "<p>某市人民政府</p><p>2020年3月3日</p><ul><li><a>关于某项工作的通知</a></li></ul>";
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.html", page)))
                .containsExactly("关于某事的公告", "为做好工作，现公告如下：", "一、自2020年4月1日起施行，有效期5年。", "某市人民政府", "2020年3月3日");
    }

    @Test
    void pastedPrintedLinesAreNoWholeParagraphs() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            page.append("<p>深入贯彻落实各项决策部署，按照工作要求，在常态化前提下坚持稳</p>");
        }
        ParsedNotice notice = ReadSamples.notice("a.html", page + "<p>中求进工作总基调。</p>");
        assertThat(notice.blocks()).noneMatch(block -> ((Block.Paragraph) block).wholeParagraph());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol><li>甲</li><li>乙</li></ol>                                      | 1.甲 2.乙",
                "<ol start=3><li>甲</li><li>乙</li></ol>                              | 3.甲 4.乙",
                "<ol type=a><li>甲</li><li>乙</li></ol>                               | a.甲 b.乙",
                "<ol type=I><li>甲</li><li>乙</li></ol>                               | I.甲 II.乙",
                "<ol reversed><li>甲</li><li>乙</li></ol>                             | 2.甲 1.乙",
                "<ol><li>甲</li><li value=7>乙</li><li>丙</li></ol>                    | 1.甲 7.乙 8.丙",
                "<ol style='list-style-type: cjk-ideographic'><li>甲</li><li>乙</li></ol> | 一、甲 二、乙",
                "<ol style='list-style: none'><li>甲</li><li>乙</li></ol>             | 甲 乙",
                "<ol><li><p>甲</p><ol type=i><li>乙</li></ol></li><li>丙</li></ol>     | 1.甲 i.乙 2.丙",
                "<ol><li>一、甲</li><li>二、乙</li></ol>                               | 一、甲 二、乙",
                "<style>ul, ol {list-style:none}</style><ol><li>甲</li></ol>           | 甲",
                "<ul><li>甲</li><li>乙</li></ul>                                      | 甲 乙"
            })
    void itemsHaveTheNumbersThatBrowsersPrint(String list, String read) {
        ParsedNotice notice = ReadSamples.notice("a.html", "<p>为做好工作，现就有关事项通知如下，请遵照执行。</p>" + list + "<p>请认真落实。</p>");
        List<String> blocks = ReadSamples.blocks(notice);
        assertThat(String.join(" ", blocks.subList(1, blocks.size() - 1))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<a href=/f/1.doc>某政办发〔2013〕158号某市人民政府办公室关于印发某市礼堂建设办法的通知.doc</a>,某政办发〔2013〕158号",
                "<a href=/f/1.doc title='某政办发〔2013〕158号.doc'>点击下载</a>,某政办发〔2013〕158号",
                "<a href='/f?n=%E6%9F%90%E6%94%BF%E5%8F%91%E3%80%942013%E3%80%958%E5%8F%B7.pdf'>下载</a>,某政发〔2013〕8号",
                "<a href=/f/1.doc>某政办发〔2012〕7号某市人民政府办公室关于调整领导小组成员的通知.doc</a>,-",
                "<a href=/f/1.html>某政办发〔2013〕158号某市人民政府办公室关于印发某市礼堂建设办法的通知</a>,-"
            })
    void theNumberMayStandInTheNameOfTheNoticesOwnFile(String link, @Nullable String number) {
        ParsedNotice notice = ReadSamples.notice(
                "a.html",
                "<p>各镇人民政府：</p><p>《某市礼堂建设办法》已经讨论同意，现印发给你们，请认真落实。</p><p>某市人民政府办公室</p>"
                        + "<p>2013年10月12日</p><p>某市礼堂建设办法</p><p>一、礼堂面积不少于200平方米，应配备设施。</p><p>" + link
                        + "</p>");
        assertThat(notice.metadata().get("文号")).isEqualTo(number);
        assertThat(notice.text()).endsWith("应配备设施。");
    }
}
