package org.gongwen.schema;

/** 变化: how a row differs from the snapshot before. */
public enum ChangeKind {
    /** 新增. */
    @Term(zh = "新增", doc = "The row is new.")
    ADDED,
    /** 删除. */
    @Term(zh = "删除", doc = "The row has gone.")
    REMOVED,
    /** 修改. */
    @Term(zh = "修改", doc = "A value of the row is another.")
    CHANGED
}
