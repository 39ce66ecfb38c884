package org.gongwen.schema;

/** 作用: what the quantity does in the notice. */
public enum Role {
    /** 目标: what the addressees are to reach or finish, or the date by which. */
    @Term(zh = "目标", doc = "What the addressees are to reach or finish, or the date by which.")
    TARGET,
    /** 标准: a parameter of a rule or benefit. */
    @Term(zh = "标准", doc = "A parameter of a rule or benefit.")
    STANDARD,
    /** 条件: a threshold for whom or what a rule covers. */
    @Term(zh = "条件", doc = "A threshold for whom or what a rule covers.")
    CONDITION,
    /** 背景: a fact, a description, a reference. */
    @Term(zh = "背景", doc = "A fact, a description, a reference.")
    CONTEXT
}
