package org.gongwen.extract.structure.layout;

/** 要素: what a paragraph is in its notice. Source: GB/T 9704-2012, 7. */
public enum ParagraphKind {
    /** 版头栏目: a line of the disclosure header. */
    FIELD,
    /** 标题. */
    TITLE,
    /** 发文字号. */
    NUMBER,
    /** 主送机关. */
    SALUTATION,
    /** 正文. */
    BODY,
    /** 署名和成文日期. */
    SIGNATURE,
    /** 附注: 此件主动公开. */
    REMARK,
    /** 附件说明: the list of attachments under the text. */
    ATTACHMENT_LIST,
    /** 附件标识: 附件1. */
    ATTACHMENT_MARK,
    /** 表格单元. */
    CELL,
    /** Page furniture, 版记 and whatever else is no part of the notice. */
    CHROME
}
