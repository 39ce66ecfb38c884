package org.gongwen.extract.structure.lexicon;

/** 版头栏目: the fields of a disclosure header. */
public enum HeaderField {
    /** 索引号. */
    INDEX_NUMBER,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 发文机关. */
    ISSUER,
    /** 发布机构, who may only have posted the page. */
    PUBLISHER,
    /** 成文日期. */
    WRITTEN_DATE,
    /** 发布日期. */
    PUBLISHED_DATE,
    /** 公开方式. */
    DISCLOSURE,
    /** 有效性. */
    VALIDITY,
    /** 标题. */
    TITLE,
    /** 其他: a label that only ends the value before it. */
    OTHER
}
