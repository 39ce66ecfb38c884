package org.gongwen.schema;

/** 阶段: the stage that met a problem. */
public enum Stage {
    /** 发现. */
    DISCOVER,
    /** 读取. */
    READ,
    /** 结构. */
    STRUCTURE,
    /** 识别. */
    RECOGNISE,
    /** 绑定. */
    BIND,
    /** 关联. */
    LINK,
    /** 写出. */
    WRITE
}
