package org.gongwen.schema;

/** 方向: whether the value is the level of its indicator or a change of it. */
public enum Direction {
    /** 水平: the level itself. */
    @Term(zh = "水平", doc = "The level itself.")
    LEVEL,
    /** 增加: by so much more. */
    @Term(zh = "增加", doc = "By so much more.")
    INCREASE,
    /** 减少: by so much less. */
    @Term(zh = "减少", doc = "By so much less.")
    DECREASE
}
