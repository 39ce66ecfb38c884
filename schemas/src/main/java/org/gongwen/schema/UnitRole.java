package org.gongwen.schema;

/** 责任: what a named unit has to do with its section (extraction.md, section 4). */
public enum UnitRole {
    /** 牵头单位. */
    LEAD,
    /** 责任单位. */
    RESPONSIBLE,
    /** 配合单位. */
    SUPPORT
}
