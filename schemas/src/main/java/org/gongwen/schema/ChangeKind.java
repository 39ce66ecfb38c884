package org.gongwen.schema;

/** 变化: how a row differs from the snapshot before. */
public enum ChangeKind {
    /** 新增. */
    ADDED,
    /** 删除. */
    REMOVED,
    /** 修改. */
    CHANGED
}
