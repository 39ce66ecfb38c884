package org.gongwen.pipeline.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongwen.pipeline.read.Packed;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.pipeline.read.format.NumberFormat;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
    private static final String LISTS = "<w:abstractNum w:abstractNumId='1'>"
            + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='8'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='2'><w:startOverride w:val='1'/>"
            + "</w:lvlOverride></w:num>";

    @Test
    void automaticNumbersBecomeText() {
        assertThat(read(item(0, "7", "总体要求")
                        + item(1, "7", "指导思想")
                        + item(1, "7", "工作目标")
                        + item(2, "7", "到2025年")
                        + item(0, "7", "重点任务")
                        + item(1, "7", "产业")
                        + paragraph("<w:pStyle w:val='H2'/>", "样式")))
                .containsExactly("一、总体要求", "（一）指导思想", "（二）工作目标", "1.到2025年", "二、重点任务", "（一）产业", "（二）样式");
    }

    @Test
    void overridesStartAnew() {
        assertThat(read(item(2, "7", "甲") + item(2, "7", "乙") + item(2, "8", "丙")))
                .containsExactly("1.甲", "2.乙", "1.丙");
    }

    @Test
    void trackedChangesCountAsAccepted() {
        assertThat(read("<w:p><w:r><w:t>完成</w:t></w:r><w:del><w:r><w:delText>10</w:delText><w:t>10</w:t></w:r></w:del>"
                        + "<w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:t>个</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>后半</w:t></w:r></w:p>"))
                .containsExactly("完成20个", "前半后半");
    }

    @Test
    void fieldCodesNotesAndHiddenTextAreNoText() {
        assertThat(read("<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>HYPERLINK \"a\"</w:instrText></w:r>"
                        + "<w:r><w:t>《意见》</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>印发</w:t></w:r></w:p>"))
                .containsExactly("《意见》印发");
    }

    @Test
    void textBoxesCountOnce() {
        assertThat(read("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p>"
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p>"
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>"))
                .containsExactly("框内", "正文");
    }

    @Test
    void mergedCellsCoverTheirRowsAndColumns() {
        String table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", "序号") + cell("", "任务") + cell("", "单位")
                + "</w:tr><w:tr>" + cell("<w:vMerge w:val='restart'/>", "1") + cell("", "甲") + cell("", "市发改委")
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("<w:gridSpan w:val='2'/>", "乙") + "</w:tr></w:tbl>";
        ParsedNotice notice = ReadSamples.notice("a.docx", Packed.docx(table, LISTS));
        assertThat(((Block.Table) notice.blocks().get(0)).cells())
                .extracting(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan()
                        + (c.header() ? " header " : " ") + notice.text().substring(c.start(), c.end()))
                .containsExactly(
                        "0,0 1x1 header 序号",
                        "0,1 1x1 header 任务",
                        "0,2 1x1 header 单位",
                        "1,0 2x1 1",
                        "1,1 1x1 甲",
                        "1,2 1x1 市发改委",
                        "2,1 1x2 乙");
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE,1,一",
        "CHINESE,10,十",
        "CHINESE,11,十一",
        "CHINESE,20,二十",
        "CHINESE,105,一百零五",
        "CHINESE,110,一百一十",
        "CHINESE_LEGAL,2,贰",
        "CHINESE_DIGITS,20,二〇",
        "CIRCLED,3,③",
        "FULL_WIDTH,12,１２",
        "UPPER_ROMAN,4,IV",
        "LOWER_LETTER,27,aa",
        "DECIMAL_ZERO,7,07",
        "NONE,7,''"
    })
    void numbersArePrintedAsWordDoes(NumberFormat format, int number, String printed) {
        assertThat(format.print(number)).isEqualTo(printed);
    }

    private static List<String> read(String body) {
        return ReadSamples.blocks(ReadSamples.notice("a.docx", Packed.docx(body, LISTS)));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String item(int level, String list, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
    }
}
