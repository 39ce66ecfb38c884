package org.gongwen.schema;

/** 严重程度 of a problem. */
public enum Severity {
    /** 提示: worth a look. */
    WARNING,
    /** 错误: something is missing from the tables. */
    ERROR
}
