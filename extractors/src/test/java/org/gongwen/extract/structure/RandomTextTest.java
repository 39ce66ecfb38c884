package org.gongwen.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongwen.extract.Seeded;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is too strange: nothing is thrown, the spans hold, and time grows with length. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "一、",
            "（一）",
            "(二)",
            "1.",
            "２．",
            "（1）",
            "①",
            "第一条",
            "第二章 ",
            "十八)",
            "附件1",
            "附件：1.",
            "附件",
            "《",
            "》",
            "（",
            "）",
            "[",
            "责任单位：",
            "市财政局",
            "各市、县人民政府",
            "：",
            "。",
            "；",
            "，",
            "、",
            "\n",
            "\n\n",
            " ",
            "　",
            "2020年5月22日",
            "2020925",
            "二〇二〇年六月三日",
            "赣府发〔2020〕11号",
            "江西省人民政府",
            "关于印发",
            "的通知",
            "实施办法",
            "现印发给你们",
            "（此件主动公开）",
            "索引号: X1 ",
            "发布日期：",
            "打印",
            "- 3 -",
            "抄送：",
            "“六保”",
            "514万亩",
            "16%",
            "**",
            "# ",
            "\ufeff",
            "\u200b",
            "\ud842\udfb7",
            "\ud842",
            "\u0000",
            "\r\n",
            "A",
            "9");
    /** Of processor time: far more than any text takes on a slow and busy machine, far less than its square would. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final NoticeStructurer STRUCTURER = new NoticeStructurer();

    @Test
    void readsAnyText() {
        Seeded.check(3000, random -> {
            String text = text(random, random.nextInt(120));
            Spans.check(STRUCTURER.structure(random.nextBoolean() ? ParsedNotice.ofText(text) : blocks(text, random)));
            Spans.check(STRUCTURER.structureLine(text, null));
        });
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(8) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Cuts the text into paragraphs and tables at random. */
    private static ParsedNotice blocks(String text, Random random) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + 1 + random.nextInt(40));
            blocks.add(
                    random.nextInt(3) == 0
                            ? table(start, end, random)
                            : new Block.Paragraph(start, end, random.nextBoolean()));
            start = end + random.nextInt(2);
        }
        return new ParsedNotice(text, blocks, Map.of("索引号", "A1-2", "发布日期", "2020-13-45"));
    }

    private static Block table(int start, int end, Random random) {
        List<Block.Cell> cells = new ArrayList<>();
        int columns = 1 + random.nextInt(4);
        int from = start;
        for (int i = 0; from < end; i++) {
            int to = Math.min(end, from + random.nextInt(8));
            int span = random.nextInt(9) == 0 ? 1000000 : 1 + random.nextInt(2);
            cells.add(new Block.Cell(i / columns, i % columns, span, span, random.nextInt(5) == 0, from, to));
            from = Math.max(to, from + 1);
        }
        return new Block.Table(start, end, cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1.",
                "（",
                "(一)",
                "）",
                "一、",
                "一、总。",
                "第一条",
                "①",
                "附件1\n",
                "附件：\n1.A\n",
                "《",
                "》",
                "《A》",
                "2020年5月22日\n",
                "市财政局\n",
                "各市：\n",
                "，",
                "。",
                " ",
                "\n",
                "（责任单位：",
                "关于",
                "的通知\n",
                "索引号：",
                "发布日期:\n",
                "- 3 -\n",
                "根据《A",
                "印发《甲乙》的",
                "2020年第1次会议"
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        long before = THREADS.getCurrentThreadCpuTime();
        StructuredNotice notice = STRUCTURER.structure(ParsedNotice.ofText(text));
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        assertThat(taken).isLessThan(LONGEST);
        assertThat(notice.text().origin()).hasSize(notice.text().text().length() + 1);
    }
}
