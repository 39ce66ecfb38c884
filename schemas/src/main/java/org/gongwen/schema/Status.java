package org.gongwen.schema;

/** 状态: what became of a source file. */
public enum Status {
    /** 已读: read. */
    @Term(zh = "已读", doc = "Read.")
    READ,
    /** 空: no text in it. */
    @Term(zh = "空", doc = "No text in it.")
    EMPTY,
    /** 不支持: a format that is not read. */
    @Term(zh = "不支持", doc = "A format that is not read.")
    UNSUPPORTED,
    /** 加密: protected by a password. */
    @Term(zh = "加密", doc = "Protected by a password.")
    ENCRYPTED,
    /** 损坏: broken or truncated. */
    @Term(zh = "损坏", doc = "Broken or truncated.")
    DAMAGED,
    /** 过大: over a limit of size. */
    @Term(zh = "过大", doc = "Over a limit of size.")
    TOO_LARGE,
    /** 超时: over the limit of time. */
    @Term(zh = "超时", doc = "Over the limit of time.")
    TIMEOUT,
    /** 内存不足: over the limit of memory. */
    @Term(zh = "内存不足", doc = "Over the limit of memory.")
    OUT_OF_MEMORY,
    /** 崩溃: its parser died. */
    @Term(zh = "崩溃", doc = "Its parser died.")
    CRASHED
}
