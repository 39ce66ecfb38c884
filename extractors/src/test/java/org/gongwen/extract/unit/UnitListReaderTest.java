package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.Span;
import org.gongwen.extract.text.UnitMention;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.SectionKind;
import org.gongwen.schema.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListReaderTest {
    private static NormalText text(String text) {
        int[] origin = new int[text.length() + 1];
        Arrays.setAll(origin, index -> index);
        return new NormalText(text, origin);
    }

    /** Sections from lines such as "1.2|text"; the path stands before the bar. */
    private static List<String> governed(String... lines) {
        StringBuilder text = new StringBuilder();
        List<SectionSpan> sections = new ArrayList<>();
        for (String line : lines) {
            String path = line.substring(0, Math.max(0, line.indexOf('|')));
            int start = text.length();
            text.append(line.substring(line.indexOf('|') + 1)).append('\n');
            if (!path.isEmpty()) {
                int dot = path.lastIndexOf('.');
                sections.add(new SectionSpan(
                        path,
                        dot < 0 ? null : path.substring(0, dot),
                        SectionKind.SECTION,
                        path.split("\\.", -1).length,
                        "",
                        1,
                        "",
                        start,
                        text.length()));
            } else if (!sections.isEmpty()) {
                SectionSpan last = sections.remove(sections.size() - 1);
                sections.add(new SectionSpan(
                        last.path(),
                        last.parentPath(),
                        last.kind(),
                        last.level(),
                        "",
                        1,
                        "",
                        last.start(),
                        text.length()));
            }
        }
        return UnitListReader.read(text(text.toString()), sections, null).units().stream()
                .map(unit -> unit.sectionPath() + " " + unit.unit())
                .toList();
    }

    @Test
    void aListGovernsItsSection() {
        assertThat(governed("1|一、甲。", "1.1|甲一。(责任单位:市教育局)", "1.2|甲二。", "|(责任单位:市财政局)", "2|二、乙。", "2.1|乙一。"))
                .containsExactly("1.1 市教育局", "1.2 市财政局");
    }

    @Test
    void aListOfItsOwnBehindTheLastSubsectionGovernsTheGroup() {
        assertThat(governed(
                        "1|一、甲。", "1.1|甲一。", "1.2|甲二。", "|(责任单位:市财政局)", "2|二、乙。", "2.1|乙一。", "2.2|乙二。", "|责任单位:市教育局"))
                .containsExactly("1 市财政局", "2 市教育局");
    }

    @Test
    void aListInTheLastItemIsItsOwnWhereOtherItemsHaveListsElsewhere() {
        assertThat(governed(
                        "1|一、甲。",
                        "1.1|甲一。(责任单位:市教育局)",
                        "1.2|甲二。(责任单位:市教育局)",
                        "2|二、乙。",
                        "2.1|乙一。",
                        "2.2|乙二。",
                        "|(责任单位:市财政局)"))
                .containsExactly("1.1 市教育局", "1.2 市教育局", "2.2 市财政局");
    }

    @Test
    void aListAtTheEndOfTheLastItemGovernsItsGroupWhereAllGroupsCloseSo() {
        assertThat(governed("1|一、甲。", "1.1|甲一。", "1.2|甲二。(责任单位:市教育局)", "2|二、乙。", "2.1|乙一。", "2.2|乙二。(责任单位:市财政局)"))
                .containsExactly("1 市教育局", "2 市财政局");
    }

    @Test
    void aSingleListInALastItemIsTheItems() {
        assertThat(governed("1|一、甲。", "1.1|甲一。", "1.2|甲二。(责任单位:市教育局)", "2|二、乙。"))
                .containsExactly("1.2 市教育局");
    }

    @Test
    void theNoteMakesFirstUnitsLeadFromItsListOn() {
        UnitLists lists = UnitListReader.read(
                text("甲。(民政部负责)\n乙。(财政部、教育部负责。列第一位者为牵头单位,下同)\n丙。(科技部、财政部负责)\n丁。(各省级人民政府负责)\n"), List.of(), null);
        assertThat(lists.units())
                .extracting(UnitMention::role)
                .containsExactly(
                        UnitRole.RESPONSIBLE,
                        UnitRole.LEAD,
                        UnitRole.RESPONSIBLE,
                        UnitRole.LEAD,
                        UnitRole.RESPONSIBLE,
                        UnitRole.RESPONSIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成。(责任单位:市教育局、市财政局)|(责任单位:市教育局、市财政局)
            完成。(牵头单位:市教育局;配合单位:市财政局)|(牵头单位:市教育局;配合单位:市财政局)
            完成。(6月底完成,牵头考核单位:市教育局)|牵头考核单位:市教育局
            完成。(责任单位:市教育局,2025年底前完成)|责任单位:市教育局
            完成。(财政部负责。列第一位者为牵头单位,下同)|(财政部负责。列第一位者为牵头单位,下同)
            完成。(2025年底前完成,市教育局负责)|市教育局负责
            责任单位:市教育局。完成时限:2025年底|责任单位:市教育局
            完成。(责任单位:市教育局|(责任单位:市教育局
            """)
    void theSpanLeavesOtherTextReadable(String text, String span) {
        UnitLists lists = UnitListReader.read(text(text), List.of(), null);
        assertThat(lists.spans()).hasSize(1);
        Span found = lists.spans().get(0);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (责任单位:市教育局、市财政局|UNCLOSED_UNIT_LIST
            (责任单位:区教育局区财政局)|LOST_SEPARATOR
            (责任单位:区教育局、区财政局、局)|DAMAGED_UNIT_NAME
            (责任单位:区教育局、区财政局、人社局)|DAMAGED_UNIT_NAME
            """)
    void whatCannotBeReadIsFound(String text, ProblemCode code) {
        assertThat(UnitListReader.read(text(text), List.of(), "360111").findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void cellsGiveTheUnitsOfTheirRows() {
        NormalText text = text("市发改委、市财政局\n市教育局牵头,市民政局配合\n");
        UnitLists lists = UnitListReader.readCells(
                text,
                List.of(
                        new UnitCell("1.t1.r1", UnitRole.RESPONSIBLE, 0, 9),
                        new UnitCell("1.t1.r2", UnitRole.RESPONSIBLE, 10, 23)),
                "360100");
        assertThat(lists.units())
                .extracting(unit -> unit.sectionPath() + unit.role() + unit.unit())
                .containsExactly(
                        "1.t1.r1RESPONSIBLE市发改委", "1.t1.r1RESPONSIBLE市财政局", "1.t1.r2LEAD市教育局", "1.t1.r2SUPPORT市民政局");
    }

    @ParameterizedTest
    @CsvSource({
        "牵头单位,LEAD",
        "责任部门,RESPONSIBLE",
        "配合单位,SUPPORT",
        "参与部门,SUPPORT",
        "责任单位(部门),RESPONSIBLE",
        "主要责任单位,LEAD",
        "牵头(责任)单位,RESPONSIBLE",
        "落实单位,RESPONSIBLE",
        "牵头、配合单位,RESPONSIBLE",
        "责任人,",
        "单位,",
        "完成时限,",
        "工作任务,"
    })
    void columnHeadingsTellRoles(String heading, UnitRole role) {
        assertThat(UnitListReader.roleOf(heading)).isEqualTo(role);
    }

    @Test
    void noTextMakesItThrow() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {
            "(",
            ")",
            "［",
            "］",
            "〔",
            "〕",
            "责任单位",
            "牵头",
            "负责",
            "配合",
            ":",
            "：",
            "、",
            ",",
            "，",
            "。",
            "\n",
            "等",
            "各",
            "市",
            "区",
            "局",
            "市人社局",
            "县(区)政府",
            "和",
            "及",
            "列第一位者为牵头单位",
            "下同",
            "2025年底",
            "单位",
            "按职责分工",
            "\uD840",
            "a",
            "1"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(40); part >= 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(text.toString(), seed);
        }
    }

    @Test
    void listsThatRunIntoEachOtherKeepTheirOrder() {
        check("\n。下同a县(区)政府单位及局配合〔配合：列第一位者为牵头单位:列第一位者为牵头单位单位a［市1局配合)\uD840配合配合按职责分工。、和,负责：、)〕〕〔各", 0);
    }

    private static void check(String text, long seed) {
        UnitLists lists = UnitListReader.read(text(text), List.of(), "360100");
        int last = 0;
        for (UnitMention unit : lists.units()) {
            assertThat(unit.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
            assertThat(unit.unit()).as("seed %d: %s", seed, text).isEqualTo(text.substring(unit.start(), unit.end()));
            last = unit.end();
        }
        int end = 0;
        for (Span span : lists.spans()) {
            assertThat(span.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        UnitSplitter.split(text(text), 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "()",
                "(责任单位:",
                "责任单位:",
                "(负责",
                "(负责)",
                "责任单位:、",
                "各、",
                "市局",
                "((负责)",
                "和",
                "市局和市",
                "牵头",
                ":",
                "(责任单位:市人社局、",
                "(责",
                "各市、",
                "(a负责)",
                "局区",
                "列第一位者为牵头"
            })
    void aMegabyteTakesUnderASecond(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        NormalText normal = text(text);
        long start = processorMillis();
        UnitListReader.read(normal, List.of(), null);
        UnitSplitter.split(normal, 0, text.length());
        assertThat(processorMillis() - start).isLessThan(1000);
    }

    /** Time of the processor, which other work on the machine does not lengthen. */
    private static long processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
