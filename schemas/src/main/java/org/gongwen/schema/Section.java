package org.gongwen.schema;

import org.jspecify.annotations.Nullable;

/** 层次: a section, table row or preamble of a notice. */
@Table(
        name = "sections",
        zh = "层次",
        doc = "A section, table row or preamble of a notice.",
        docZh = "公文的一个层次、表格行或导语。",
        key = {"notice_id", "path"})
public record Section(
        @Column(zh = "公文标识", doc = "The notice.", docZh = "所属公文。")
        String noticeId,

        @Column(
                zh = "路径",
                doc =
                        "Place in the tree: 2.1 is the first child of the second section; 0 the preamble; A1. an attachment; t1.r2 the second row of the first table.",
                docZh = "层次位置：2.1 为第二层次之下第一个；0 为导语；A1. 为附件；t1.r2 为第一个表格第二行。",
                example = "2.1")
        String path,

        @Column(zh = "上级路径", doc = "Path of the section around it.", docZh = "上级层次的路径。", example = "2") @Nullable
        String parentPath,

        @Column(zh = "类型", doc = "Section or table row.", docZh = "层次或表格行。", example = "SECTION")
        SectionKind kind,

        @Column(zh = "级别", doc = "Depth from 1; 0 for the preamble.", docZh = "层级，自 1 起；导语为 0。", example = "2")
        int level,

        @Column(
                zh = "序号标识",
                doc = "The ordinal as printed.",
                docZh = "所印序号。",
                example = "（一）",
                source = "GB/T 9704-2012, 7.3.3")
        @Nullable
        String label,

        @Column(zh = "序号", doc = "Its number.", docZh = "序号数值。", example = "1") @Nullable
        Integer ordinal,

        @Column(
                zh = "标题",
                doc = "The text behind the label up to the first 。 or the end of the line.",
                docZh = "序号之后至第一个句号或行末的文字。",
                example = "稳定就业岗位")
        @Nullable
        String heading,

        @Column(
                zh = "文字",
                doc = "Own text of the section, without that of its subsections.",
                docZh = "本层次自身的文字，不含下级层次。")
        String text,

        @Column(
                zh = "起始位置",
                doc = "Offset of its first character in the published text.",
                docZh = "在公文文本中的起始位置。",
                example = "120",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charStart,

        @Column(
                zh = "结束位置",
                doc = "Offset behind its last character.",
                docZh = "在公文文本中的结束位置（不含）。",
                example = "480",
                unit = "UTF-16 code unit · UTF-16 码元")
        int charEnd) {}
