package org.gongwen.schema;

import org.jspecify.annotations.Nullable;

/** 责任: one unit that a list names for a section. */
@Table(
        name = "responsibilities",
        zh = "责任",
        doc = "One unit that a list names for a section.",
        docZh = "清单为某层次列出的一个单位。",
        key = {"notice_id", "section_path", "position"})
public record Responsibility(
        @Column(zh = "公文标识", doc = "The notice.", docZh = "所属公文。")
        String noticeId,

        @Column(zh = "层次路径", doc = "Section that the list governs.", docZh = "清单所管辖的层次。", example = "2.1")
        String sectionPath,

        @Column(zh = "层次标题", doc = "Heading of that section.", docZh = "该层次的标题。") @Nullable
        String sectionHeading,

        @Column(zh = "次序", doc = "Place in the section's lists, from 1.", docZh = "在该层次清单中的次序，自 1 起。", example = "1")
        int position,

        @Column(zh = "责任", doc = "Lead, responsible or support.", docZh = "牵头、责任或配合。", example = "RESPONSIBLE")
        UnitRole role,

        @Column(zh = "单位", doc = "Name as printed, blanks taken out.", docZh = "所印名称，去除空格。", example = "市人社局")
        String unit,

        @Column(
                zh = "规范名称",
                doc = "Full name with its region, where known.",
                docZh = "完整名称及区域（如已知）。",
                example = "南昌市人力资源和社会保障局")
        @Nullable
        String canonicalUnit,

        @Column(zh = "未尽", doc = "True where the list ends in 等.", docZh = "清单以“等”结尾时为真。", example = "false")
        boolean openEnded,

        @Column(
                zh = "起始位置",
                doc = "Offset of the name in the published text.",
                docZh = "名称在公文文本中的起始位置。",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charStart,

        @Column(
                zh = "结束位置",
                doc = "Offset behind the name.",
                docZh = "名称在公文文本中的结束位置（不含）。",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charEnd) {}
