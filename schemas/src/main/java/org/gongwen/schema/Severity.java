package org.gongwen.schema;

/** 严重程度 of a problem. */
public enum Severity {
    /** 提示: worth a look. */
    @Term(zh = "提示", doc = "Worth a look.")
    WARNING,
    /** 错误: something is missing from the tables. */
    @Term(zh = "错误", doc = "Something is missing from the tables.")
    ERROR
}
