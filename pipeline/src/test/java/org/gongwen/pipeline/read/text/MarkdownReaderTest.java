package org.gongwen.pipeline.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {
    @Test
    void marksHeaderFieldsAndDownloadsGo() {
        ParsedNotice notice = ReadSamples.notice("a.md", """
                # 关于印发若干措施的通知

                **发布日期**: 2025-08-07
                **发布机构：** 某市科技局
                **原文链接**: [http://a.b/c](http://a.b/c)

                ---

                某政发〔2025〕5号

                **一、支持企业研发**

                  （一）*加大*投入。补助[1000万元](x.html)。

                | 任务 | 单位 |
                |---|:---:|
                | 建设**7000个**基站 | 市工信局 |

                【原文下载】
                - [关于印发若干措施的通知.pdf](/a/b.pdf )
                """);
        assertThat(ReadSamples.blocks(notice))
                .containsExactly("关于印发若干措施的通知", "某政发〔2025〕5号", "一、支持企业研发", "（一）加大投入。补助1000万元。", "任务|单位|建设7000个基站|市工信局");
        assertThat(notice.metadata())
                .containsEntry("发布日期", "2025-08-07")
                .containsEntry("发布机构", "某市科技局")
                .containsEntry("原文链接", "http://a.b/c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ### （一）总体要求        | （一）总体要求
            > 引用的话               | 引用的话
            - 建成28块场地           | 建成28块场地
            1\\. 完成改造             | 1. 完成改造
            `代码`和~~删去~~的        | 代码和删去的
            A&amp;B                  | A&B
            2*3=6                    | 2*3=6
            一个 * 星号               | 一个 * 星号
            """)
    void marksAreTakenOut(String line, String text) {
        assertThat(MarkdownMarks.strip(line)).isEqualTo(text);
    }

    @Test
    void frontMatterIsMetadata() {
        ParsedNotice notice = ReadSamples.notice("a.md", "---\ntitle: \"通知\"\n发布日期: 2020-01-02\n---\n正文。\n");
        assertThat(notice.metadata()).containsEntry("title", "通知").containsEntry("发布日期", "2020-01-02");
        assertThat(notice.text()).isEqualTo("正文。");
    }
}
