package org.gongwen.pipeline.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Piece;
import org.junit.jupiter.api.Test;

class PageParagraphsTest {
    private static final int COLUMNS = 28;

    @Test
    void linesOfFixturesJoinToTheirParagraphs() {
        for (String name : List.of("nanchang-2020.txt", "jiangxi-2020-6.txt", "jingdezhen-2020.txt")) {
            List<String> paragraphs = org.gongwen.pipeline.read.ReadSamples.fixture(name).stream()
                    .map(line -> line.replace(" ", ""))
                    .toList();
            List<String> joined = join(print(paragraphs));
            for (int i = 0; i < Math.min(joined.size(), paragraphs.size()); i++) {
                assertThat(joined.get(i)).as(name).isEqualTo(paragraphs.get(i));
            }
            assertThat(joined).hasSameSizeAs(paragraphs);
        }
    }

    @Test
    void pageNumbersAndRunningHeadsGo() {
        List<PrintedLine> lines = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            lines.add(line(page, 5, 10, 20, "某市人民政府公报"));
            lines.add(line(page, 2, 28, 29, "第" + page + "段，这一行到右边为止，还没有完，"));
            lines.add(line(page, 0, 11, 30, "第二行到此为止。"));
            lines.add(line(page, 20, 25, 40, "— " + (page + 1) + " —"));
        }
        assertThat(join(lines))
                .containsExactly(
                        "第0段，这一行到右边为止，还没有完，第二行到此为止。", "第1段，这一行到右边为止，还没有完，第二行到此为止。",
                        "第2段，这一行到右边为止，还没有完，第二行到此为止。", "第3段，这一行到右边为止，还没有完，第二行到此为止。");
    }

    @Test
    void theImprintIsNoPartOfTheText() {
        List<PrintedLine> lines = new ArrayList<>(print(List.of(
                "为做好今年各项重点工作，确保完成全年目标任务，经市政府同意，现就有关事项通知如下，请认真贯彻落实，不得有误。",
                "建成7000个5G基站，实现县城以上主城区连续覆盖，完成投资30亿元，新增就业2万人。")));
        lines.add(line(0, 1, 28, 14, "抄送：市委各部门，市人大常委会办公室，市政协办公室，市纪"));
        lines.add(line(0, 4, 28, 15, "委办公室，市中级法院，市检察院，各人民团体，各新闻单"));
        lines.add(line(0, 4, 28, 16, "位，驻市各单位，各民主党派，市工商联，各行业的协会。"));
        lines.add(row(17, "某市人民政府办公室", "2021年3月4日印发"));
        lines.add(line(0, 1, 6, 18, "（共印50份）"));

        assertThat(join(lines).subList(2, 5))
                .containsExactly(
                        "抄送：市委各部门，市人大常委会办公室，市政协办公室，市纪委办公室，市中级法院，市检察院，各人民团体，各新闻单位，驻市各单位，各民主党派，市工商联，各行业的协会。",
                        "某市人民政府办公室　2021年3月4日印发",
                        "（共印50份）");
    }

    /** A line of two parts, one at each margin. */
    private static PrintedLine row(int number, String left, String right) {
        LineText text = new LineText();
        text.add(left, 60, 60 + left.length() * 16.0, 16);
        text.add(right, 508 - right.length() * 14.0, 508, 16);
        return new PrintedLine(0, 60, 508, 70 + number * 28.0, 16, text.text(), null, text.parts());
    }

    @Test
    void blanksOfTypesettingGo() {
        LineText text = new LineText();
        text.add("按 16%的比例，2020 年 4月", 0, 10, 1);
        text.add("底 5G 基站", 10.3, 15, 1);
        assertThat(text.text()).isEqualTo("按16%的比例，2020年4月底5G基站");
    }

    /** Sets paragraphs in lines of 28 characters with an indent of two, 22 lines a page. */
    private static List<PrintedLine> print(List<String> paragraphs) {
        List<PrintedLine> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = 0;
            for (int left = 2; start < paragraph.length(); left = 0) {
                int end = Math.min(paragraph.length(), start + COLUMNS - left);
                int number = lines.size();
                lines.add(line(number / 22, left, left + end - start, number % 22, paragraph.substring(start, end)));
                start = end;
            }
        }
        return lines;
    }

    private static PrintedLine line(int page, int left, int right, int number, String text) {
        return new PrintedLine(page, 60 + left * 16.0, 60 + right * 16.0, 70 + number * 28.0, 16, text);
    }

    private static List<String> join(List<PrintedLine> lines) {
        return PageParagraphs.join(lines).stream().map(Piece::words).toList();
    }
}
