package org.gongwen.schema;

/** 状态: what became of a source file. */
public enum Status {
    /** 已读: read. */
    READ,
    /** 空: no text in it. */
    EMPTY,
    /** 不支持: a format that is not read. */
    UNSUPPORTED,
    /** 加密: protected by a password. */
    ENCRYPTED,
    /** 损坏: broken or truncated. */
    DAMAGED,
    /** 过大: over a limit of size. */
    TOO_LARGE,
    /** 超时: over the limit of time. */
    TIMEOUT,
    /** 内存不足: over the limit of memory. */
    OUT_OF_MEMORY,
    /** 崩溃: its parser died. */
    CRASHED
}
