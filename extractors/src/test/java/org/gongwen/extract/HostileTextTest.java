package org.gongwen.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.schema.Target;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A text of hundreds of thousands of characters is read in time that grows with its length alone, whatever stands in it. */
class HostileTextTest {
    private static final int LENGTH = 300_000;
    /** Of processor time: far more than any text takes on a slow and busy machine, far less than its square would. */
    private static final double SECONDS = 10;

    private static final List<String> PIECES = List.of(
            "9",
            "一",
            "十",
            "百",
            "亿",
            "万",
            "零",
            "〇",
            "５",
            "1,",
            "1,234,",
            "1.",
            "1/",
            "1:2",
            "5..",
            "1万1",
            "万5",
            "（",
            "）",
            "(",
            "[",
            "《",
            "》",
            "“",
            "”",
            "\"",
            "，",
            ",",
            "、",
            "。",
            "；",
            "：",
            "\n",
            "5个、",
            "5个，",
            "5个。",
            "5个\n",
            "五个、",
            "三、",
            "的5个",
            "(5个)",
            "5个（",
            "其中：5个",
            "建成5个学校、",
            "至少一名",
            "第三条",
            "一、",
            "（一）",
            "(1)",
            "①",
            "1、",
            "附件1",
            "2020年",
            "2020年5月1日、",
            "2020年5月1日，",
            "2020-5-1、",
            "5月至",
            "今年",
            "上半年",
            "1年",
            "年",
            "“十四五”",
            "每",
            "翻",
            "减半",
            "亩",
            "平方米",
            "元/",
            "/年",
            "公里",
            "5%",
            "5%至",
            "百分之",
            "百分之五、",
            "三分之二",
            "5万元",
            "500元/人·月、",
            "不超过",
            "不超过5年",
            "以上",
            "本数",
            "的",
            "市财政局、",
            "（责任单位：",
            "2020年底前完成5个，",
            "截至目前，5个");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();

    @TestFactory
    Stream<DynamicTest> readsInLinearTime() {
        return PIECES.stream()
                .map(piece -> DynamicTest.dynamicTest(piece.replace("\n", "\\n"), () -> {
                    ParsedNotice notice = ParsedNotice.ofText(piece.repeat(LENGTH / piece.length()));
                    long start = CLOCK.getCurrentThreadCpuTime();
                    Extraction extraction = EXTRACTOR.extract("id", "source", notice);
                    assertThat((CLOCK.getCurrentThreadCpuTime() - start) / 1e9)
                            .as("seconds")
                            .isLessThan(SECONDS);
                    assertThat(lengthOfSentences(extraction))
                            .as("characters of sentences")
                            .isLessThan(3L * LENGTH);
                }));
    }

    /** The numbers of a heap are rows of their own, with kind, value and bound, but nothing tells what they are. */
    @Test
    void readsEachNumberOfAHeap() {
        List<Target> rows = EXTRACTOR.extractLine("不超过5个、".repeat(2_000), null).targets();
        assertThat(rows).hasSize(2_000);
        assertThat(rows)
                .allMatch(row -> "5个".equals(row.span()) && row.comparator() == org.gongwen.schema.Comparator.LE);
        assertThat(rows.get(1_999).indicator()).isNull();
        assertThat(rows)
                .allMatch(row ->
                        row.sentence().length() <= 1_000 && row.sentence().contains("5个"));
    }

    /** Rows of one sentence share its text, so that each text counts once. */
    private static long lengthOfSentences(Extraction extraction) {
        long length = 0;
        String last = "";
        for (Target row : extraction.targets()) {
            length += row.sentence() == last ? 0 : row.sentence().length();
            last = row.sentence();
        }
        return length;
    }
}
