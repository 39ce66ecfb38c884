package org.gongwen.schema;

/** 责任: what a named unit has to do with its section (extraction.md, section 4). */
public enum UnitRole {
    /** 牵头单位. */
    @Term(zh = "牵头单位", doc = "Leads: 牵头单位, 牵头部门, 主要责任单位.")
    LEAD,
    /** 责任单位. */
    @Term(zh = "责任单位", doc = "Is responsible: 责任单位, 责任部门, 落实单位, 承办单位.")
    RESPONSIBLE,
    /** 配合单位. */
    @Term(zh = "配合单位", doc = "Supports: 配合单位, 协助单位, 参与单位.")
    SUPPORT
}
