package org.gongwen.schema;

import org.jspecify.annotations.Nullable;

/** 问题: something that could not be read, or that a person should look at. */
@Table(
        name = "problems",
        zh = "问题",
        doc = "Something that could not be read, or that a person should look at.",
        docZh = "未能读出或需人工查看之处。")
public record Problem(
        @Column(zh = "公文标识", doc = "The notice; empty where the run itself is meant.", docZh = "所属公文；涉及运行本身时为空。")
        @Nullable
        String noticeId,

        @Column(zh = "来源", doc = "Path of the file.", docZh = "文件路径。") @Nullable
        String source,

        @Column(zh = "阶段", doc = "Stage that met it.", docZh = "发现问题的阶段。", example = "STRUCTURE")
        Stage stage,

        @Column(zh = "严重程度", doc = "How bad it is.", docZh = "严重程度。", example = "WARNING")
        Severity severity,

        @Column(zh = "代码", doc = "What is wrong.", docZh = "问题代码。", example = "ORDINAL_OUT_OF_ORDER")
        ProblemCode code,

        @Column(zh = "说明", doc = "What is wrong and what to do.", docZh = "问题及处理办法。")
        String message,

        @Column(zh = "引文", doc = "The text that is meant.", docZh = "相关原文。", example = "（十）") @Nullable
        String quote,

        @Column(
                zh = "起始位置",
                doc = "Offset of the quote in the published text.",
                docZh = "引文在公文文本中的起始位置。",
                unit = "UTF-16 code unit · UTF-16 码元")
        @Nullable
        Integer charStart,

        @Column(
                zh = "结束位置",
                doc = "Offset behind the quote.",
                docZh = "引文在公文文本中的结束位置（不含）。",
                unit = "UTF-16 code unit · UTF-16 码元")
        @Nullable
        Integer charEnd) {}
