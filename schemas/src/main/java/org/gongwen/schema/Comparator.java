package org.gongwen.schema;

/** 比较: how the stated value bounds what it measures (Civil Code, art. 1259). */
public enum Comparator {
    /** 等于: no word, or 达到, 为, 稳定在, 提高到. */
    @Term(zh = "等于", doc = "No word, or 达到, 为, 稳定在, 提高到.")
    EQ,
    /** 大于等于: 以上, 不少于, 不低于, 至少, 满. */
    @Term(zh = "大于等于", doc = "以上, 不少于, 不低于, 至少, 满.")
    GE,
    /** 大于: 超过, 突破, 高于. */
    @Term(zh = "大于", doc = "超过, 突破, 高于.")
    GT,
    /** 小于等于: 不超过, 以内, 以下, 最高. */
    @Term(zh = "小于等于", doc = "不超过, 以内, 以下, 最高.")
    LE,
    /** 小于: 不满, 低于, 不到, 不足. */
    @Term(zh = "小于", doc = "不满, 低于, 不到, 不足.")
    LT,
    /** 约: 左右, 约, 近. */
    @Term(zh = "约", doc = "左右, 约, 近.")
    APPROX,
    /** 区间: from value to value_upper. */
    @Term(zh = "区间", doc = "From value to value_upper.")
    RANGE,
    /** 至迟: by the point, DEADLINE only. */
    @Term(zh = "至迟", doc = "By the point, DEADLINE only.")
    BY,
    /** 期间: in or over the period, DEADLINE only. */
    @Term(zh = "期间", doc = "In or over the period, DEADLINE only.")
    DURING,
    /** 起: from the point on, DEADLINE only. */
    @Term(zh = "起", doc = "From the point on, DEADLINE only.")
    FROM
}
