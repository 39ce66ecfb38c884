package org.gongwen.schema;

/** 阶段: the stage that met a problem. */
public enum Stage {
    /** 发现. */
    @Term(zh = "发现", doc = "Files are found.")
    DISCOVER,
    /** 读取. */
    @Term(zh = "读取", doc = "Files are read to text and blocks.")
    READ,
    /** 结构. */
    @Term(zh = "结构", doc = "Header fields, sections and lists of units.")
    STRUCTURE,
    /** 识别. */
    @Term(zh = "识别", doc = "Quantities and dates.")
    RECOGNISE,
    /** 绑定. */
    @Term(zh = "绑定", doc = "Indicator, comparator, role, deadline and units of a quantity.")
    BIND,
    /** 关联. */
    @Term(zh = "关联", doc = "Notices among one another.")
    LINK,
    /** 写出. */
    @Term(zh = "写出", doc = "Tables are written.")
    WRITE
}
