package org.gongwen.pipeline.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
    private static final String START =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset2 Symbol;}}\\f0 ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#完成投资30亿元。#                                            | 完成投资30亿元。",
                "\\uc1\\u31532 ?\\u19968 ?#条#                                  | 第一条",
                "\\uc2\\u31532 \\'b5\\'da#一条#                                 | 第一条",
                "\\u-10187 ?\\u-8281 ?                                          | \uD835\uDFA7",
                "{\\header #页眉#\\par}#正文#{\\footnote #脚注#}               | 正文",
                "#正#{\\deleted #删去#}{\\v #隐藏#}#文#                         | 正文",
                "#见#{\\field{\\*\\fldinst HYPERLINK \"http://a\"}{\\fldrslt #附件#}} | 见附件",
                "#一行#\\line #又一行#                                         | 一行 / 又一行",
                "{\\listtext\\pard\\plain #一、#\\tab}#总体要求#\\par{\\listtext 1.\\tab}#建成7000个#" + " | 一、总体要求 / 1.建成7000个",
                "{\\pntext\\f1\\'B7\\tab}#要点#                                 | 要点",
                "{\\*\\unknown #不读#}#读#{\\object{\\*\\objdata 0011}{\\result #图表#}} | 读图表",
                "#甲#{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt #框内#\\par}}{\\shprslt #框内#}} | 甲框内"
            })
    void textIsWhatAReaderSees(String rtf, String read) {
        assertThat(String.join(" / ", ReadSamples.blocks(read(rtf)))).isEqualTo(read);
    }

    @Test
    void tablesKeepTheirMergedCells() {
        String head =
                "\\trowd\\trhdr\\cellx1000\\cellx3000\\cellx5000 \\pard\\intbl #序号#\\cell #任务#\\cell #单位#\\cell\\row";
        String first = "\\trowd\\clvmgf\\cellx1000\\cellx3000\\cellx5000 \\pard\\intbl 1\\cell "
                + "#建成7000个#\\par #5G基站#\\cell #市工信局#\\cell\\row";
        String second =
                "\\trowd\\clvmrg\\cellx1000\\cellx3000\\cellx5000 \\pard\\intbl\\cell #改造28个小区#\\cell #市住建局#\\cell\\row";
        String third = "\\trowd\\cellx3000\\cellx5000 \\pard\\intbl #合计#\\cell 2#项#\\cell\\row";
        ParsedNotice notice = read("#分工表#\\par " + head + first + second + third + "\\pard #注：完毕。#");
        Block.Table table = (Block.Table) notice.blocks().get(1);
        assertThat(table.cells())
                .extracting(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan()
                        + " "
                        + notice.text().substring(cell.start(), cell.end()).replace('\n', ' '))
                .containsExactly(
                        "0,0 1x1 序号",
                        "0,1 1x1 任务",
                        "0,2 1x1 单位",
                        "1,0 2x1 1",
                        "1,1 1x1 建成7000个 5G基站",
                        "1,2 1x1 市工信局",
                        "2,1 1x1 改造28个小区",
                        "2,2 1x1 市住建局",
                        "3,0 1x2 合计",
                        "3,2 1x1 2项");
        assertThat(table.cells().get(0).header()).isTrue();
        assertThat(ReadSamples.blocks(notice)).hasSize(3).startsWith("分工表").endsWith("注：完毕。");
    }

    @Test
    void whateverIsBrokenTheRestIsRead() {
        for (String broken : List.of(
                "}}}}", "{{{{", "\\", "\\'", "\\'z", "\\bin99999 ", "\\u", "\\row\\cell\\cellx", "\\trowd\\cell")) {
            assertThat(read("#正文完整。#\\par " + broken).text()).contains("正文完整。");
        }
    }

    private static ParsedNotice read(String rtf) {
        return ReadSamples.notice("a.rtf", START + encoded(rtf) + "\\par}");
    }

    /** What stands between # in bytes of GBK. */
    private static String encoded(String rtf) {
        StringBuilder encoded = new StringBuilder();
        String[] parts = rtf.split("#", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                encoded.append(parts[i]);
                continue;
            }
            for (byte each : parts[i].getBytes(Charset.forName("GBK"))) {
                encoded.append(String.format("\\'%02x", each & 0xff));
            }
        }
        return encoded.toString();
    }
}
