package org.gongwen.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 量化指标: one quantity that a notice states. */
@Table(
        name = "targets",
        zh = "量化指标",
        doc = "One quantity that a notice states.",
        docZh = "公文中的一个量化表述。",
        key = "target_id")
public record Target(
        @Column(
                zh = "指标标识",
                doc = "Hash of notice, section, span and its occurrence.",
                docZh = "由公文、层次、原文及其出现次序得出的标识。",
                example = "9c01d5f27ab34e88")
        String targetId,

        @Column(zh = "公文标识", doc = "The notice.", docZh = "所属公文。")
        String noticeId,

        @Column(zh = "来源", doc = "Path of the file.", docZh = "文件路径。")
        String source,

        @Column(zh = "公文标题", doc = "Title of the notice.", docZh = "公文标题。") @Nullable
        String title,

        @Column(zh = "层次路径", doc = "Section that it stands in.", docZh = "所在层次。", example = "5.1")
        String sectionPath,

        @Column(zh = "层次标题", doc = "Heading of that section.", docZh = "所在层次的标题。", example = "提升粮食安全保障能力") @Nullable
        String sectionHeading,

        @Column(zh = "指标类型", doc = "What sort of quantity it is.", docZh = "量的类型。", example = "ACREAGE")
        Kind kind,

        @Column(zh = "作用", doc = "What the quantity does in the notice.", docZh = "该量在公文中的作用。", example = "TARGET")
        Role role,

        @Column(
                zh = "指标名称",
                doc = "What is measured, in the text's own words; for deadlines what is due.",
                docZh = "所衡量的事项，用原文文字；时限则为应完成事项。",
                example = "粮食种植面积")
        @Nullable
        String indicator,

        @Column(
                zh = "比较",
                doc = "How the value bounds what it measures.",
                docZh = "数值与所衡量事项的关系。",
                example = "GE",
                source = "中华人民共和国民法典, 1259")
        Comparator comparator,

        @Column(
                zh = "方向",
                doc = "Level of the indicator, or a change of it; empty for deadlines.",
                docZh = "指标水平或变化；时限为空。",
                example = "LEVEL")
        @Nullable
        Direction direction,

        @Column(
                zh = "数值",
                doc = "The value with its magnitude worked in; the low end of a range.",
                docZh = "计入万、亿后的数值；区间则为下限。",
                example = "5140000",
                unit = "as in unit · 见 unit")
        @Nullable
        BigDecimal value,

        @Column(zh = "数值上限", doc = "High end of a range.", docZh = "区间上限。", example = "5", unit = "as in unit · 见 unit")
        @Nullable
        BigDecimal valueUpper,

        @Column(zh = "单位", doc = "Unit as stated, magnitudes taken out.", docZh = "原文单位，不含万、亿。", example = "亩")
        @Nullable
        String unit,

        @Column(
                zh = "标准数值",
                doc = "The value in the normalised unit.",
                docZh = "按标准单位换算的数值。",
                example = "3426666666.6667",
                unit = "as in normalized_unit · 见 normalized_unit")
        @Nullable
        BigDecimal normalizedValue,

        @Column(
                zh = "标准数值上限",
                doc = "High end of a range in the normalised unit.",
                docZh = "按标准单位换算的区间上限。",
                unit = "as in normalized_unit · 见 normalized_unit")
        @Nullable
        BigDecimal normalizedValueUpper,

        @Column(
                zh = "标准单位",
                doc = "ratio, pp, CNY or ISO 4217 code, m2, SI unit, ISO 8601 duration unit, or the classifier.",
                docZh = "标准单位：ratio、pp、CNY 或 ISO 4217 代码、m2、国际单位、ISO 8601 时长单位，或量词。",
                example = "m2",
                source = "GB 3100; ISO 4217; ISO 8601")
        @Nullable
        String normalizedUnit,

        @Column(
                zh = "期间起",
                doc = "First day of a deadline's period; empty where it is BY.",
                docZh = "时限期间首日；BY 时为空。",
                example = "2020-01-01")
        @Nullable
        LocalDate periodStart,

        @Column(
                zh = "期间止",
                doc = "Last day of a deadline's period; empty where it is FROM.",
                docZh = "时限期间末日；FROM 时为空。",
                example = "2020-12-31")
        @Nullable
        LocalDate periodEnd,

        @Column(
                zh = "时限",
                doc = "Span of the deadline that governs the row in its sentence.",
                docZh = "同句中管辖该指标的时限原文。",
                example = "2020年")
        @Nullable
        String deadline,

        @Column(zh = "时限止日", doc = "Last day of that deadline.", docZh = "该时限的末日。", example = "2020-12-31") @Nullable
        LocalDate deadlineEnd,

        @Column(zh = "责任单位", doc = "Units of its section.", docZh = "所在层次的责任单位。", example = "市农业农村局")
        List<String> responsibleUnits,

        @Column(
                zh = "原文",
                doc = "The shortest text with the number, its magnitude and its unit.",
                docZh = "包含数字、量级和单位的最短原文。",
                example = "514万亩")
        String span,

        @Column(zh = "句子", doc = "The sentence that it stands in.", docZh = "所在句子。")
        String sentence,

        @Column(
                zh = "起始位置",
                doc = "Offset of the span in the published text.",
                docZh = "原文在公文文本中的起始位置。",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charStart,

        @Column(
                zh = "结束位置",
                doc = "Offset behind the span.",
                docZh = "原文在公文文本中的结束位置（不含）。",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charEnd,

        @Column(
                zh = "规则",
                doc = "Id of the rule that read the quantity.",
                docZh = "读出该量的规则。",
                example = "quantity/acreage")
        String rule) {}
