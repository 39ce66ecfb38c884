package org.gongwen.pipeline.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @TestFactory
    Stream<DynamicTest> labelsReadTheirExamples() {
        return Lexicon.load("header-labels.csv").stream()
                .map(entry -> dynamicTest(
                        entry.example(),
                        () -> assertThat(HeaderLabels.pairs(entry.example())).containsOnlyKeys(entry.text())));
    }

    @TestFactory
    Stream<DynamicTest> chromeReadsItsExamples() {
        return Lexicon.load("page-chrome.csv").stream()
                .map(entry -> dynamicTest(
                        entry.example(),
                        () -> assertThat(PageChrome.isChrome(entry.example())).isTrue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、主办单位和时间", "（一）建设地点：市区", "2020年6月3日", "关于做好稳就业工作的通知", "（此件公开发布）", "公开方式：主动公开",
                "附件：1.任务清单", "某市人民政府办公室", "责任单位：市发改委、市财政局", "联系人：张三", "各县（区）人民政府：", "大力发展数字经济",
                "印发", "首页显著位置应当公布办事指南。", "更多企业上云"
            })
    void linesOfNoticesAreNoChrome(String line) {
        assertThat(PageChrome.isChrome(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：市发改委", "实施时间：2020年", "一、发布日期：", "到2020年，发布日期：无", "目标", "第一条 索引号：由机关编制"})
    void linesOfNoticesAreNoHeaderLines(String line) {
        assertThat(HeaderLabels.pairs(line)).isEmpty();
    }
}
