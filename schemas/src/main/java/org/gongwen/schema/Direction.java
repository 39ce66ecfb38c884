package org.gongwen.schema;

/** 方向: whether the value is the level of its indicator or a change of it. */
public enum Direction {
    /** 水平: the level itself. */
    LEVEL,
    /** 增加: by so much more. */
    INCREASE,
    /** 减少: by so much less. */
    DECREASE
}
