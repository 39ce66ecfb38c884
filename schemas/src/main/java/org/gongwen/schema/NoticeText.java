package org.gongwen.schema;

/** 文本: the published text that the offsets of a notice point into. */
@Table(
        name = "texts",
        zh = "文本",
        doc = "The published text that the offsets of a notice point into.",
        docZh = "公文各位置所指的文本。",
        key = "notice_id")
public record NoticeText(
        @Column(zh = "公文标识", doc = "The notice.", docZh = "所属公文。")
        String noticeId,

        @Column(zh = "来源", doc = "Path of the file.", docZh = "文件路径。")
        String source,

        @Column(zh = "文本", doc = "The published text.", docZh = "公文文本。")
        String text) {}
