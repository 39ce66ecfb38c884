package org.gongwen.extract.structure.layout;

/** 形状: what a paragraph looks like by itself, before its place in the notice is known. */
enum Shape {
    /** 表格单元. */
    CELL,
    /** A paragraph that starts with an ordinal. */
    LABELLED,
    /** 附件标识: 附件1, 附件：…. */
    ATTACHMENT,
    /** 此件主动公开. */
    REMARK,
    /** A date alone. */
    DATE,
    /** An organisation and a date on one line. */
    SIGNED_DATE,
    /** 发文字号 alone. */
    NUMBER,
    /** 版头栏目: 索引号：…. */
    FIELD,
    /** 版记: 抄送, 印发. */
    COLOPHON,
    /** Page furniture. */
    PAGE,
    /** 称谓: units and a colon. */
    SALUTATION,
    /** Running text. */
    SENTENCE,
    /** Any other short line. */
    LINE
}
