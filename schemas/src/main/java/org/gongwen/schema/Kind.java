package org.gongwen.schema;

/** 指标类型: what sort of quantity a target row holds (extraction.md, section 3). */
public enum Kind {
    /** 比率: percentages, fractions, 成, multiples, percentage points. */
    @Term(zh = "比率", doc = "Percentages, fractions, 成, multiples, percentage points.")
    RATE,
    /** 金额: money. */
    @Term(zh = "金额", doc = "Money.")
    AMOUNT,
    /** 面积: area of any kind. */
    @Term(zh = "面积", doc = "Area of any kind.")
    ACREAGE,
    /** 数量: countable things, number and classifier. */
    @Term(zh = "数量", doc = "Countable things, number and classifier.")
    COUNT,
    /** 计量: any other physical quantity: mass, length, volume, voltage, energy. */
    @Term(zh = "计量", doc = "Any other physical quantity: mass, length, volume, voltage, energy.")
    MEASURE,
    /** 期限: a length of time, or an age. */
    @Term(zh = "期限", doc = "A length of time, or an age.")
    DURATION,
    /** 时限: a calendar point or period that an action, a goal or the validity of a rule is tied to. */
    @Term(zh = "时限", doc = "A calendar point or period that an action, a goal or the validity of a rule is tied to.")
    DEADLINE
}
