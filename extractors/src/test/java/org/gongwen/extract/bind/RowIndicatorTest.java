package org.gongwen.extract.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heading of a table's row names what its numbers measure, without their unit. */
class RowIndicatorTest {
    @ParameterizedTest
    @CsvSource({
        "粮食产量（万吨）,粮食产量",
        "森林覆盖率（%）,森林覆盖率",
        "森林覆盖率(%),森林覆盖率",
        "高标准农田建设（万亩）,高标准农田建设",
        "一般公共预算收入（单位：亿元）,一般公共预算收入",
        "PM2.5年均浓度（微克/立方米）,PM2.5年均浓度",
        "单位GDP能耗（吨标准煤/万元）,单位GDP能耗",
        "城镇新增就业（万人）,城镇新增就业",
        "发明专利拥有量（件）,发明专利拥有量",
        "婴儿死亡率（‰）,婴儿死亡率",
        "公路里程（公里）,公路里程",
        "粮食产量,粮食产量",
        "乡镇（街道）,乡镇（街道）",
        "新建小学（含教学点）,新建小学（含教学点）",
        "（万吨）,（万吨）"
    })
    void unitsInBracketsAreTakenOff(String heading, String indicator) {
        assertThat(CarriedIndicators.withoutUnit(heading)).isEqualTo(indicator);
    }
}
