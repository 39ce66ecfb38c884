package org.gongwen.schema;

/** 层次类型. */
public enum SectionKind {
    /** 层次: a numbered section, a preamble (path 0) or an attachment. */
    @Term(zh = "层次", doc = "A numbered section, a preamble (path 0) or an attachment.")
    SECTION,
    /** 表格行: a row of a table. */
    @Term(zh = "表格行", doc = "A row of a table.")
    ROW
}
