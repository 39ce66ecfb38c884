package org.gongwen.extract.structure.label;

/**
 * 序数样式: the forms of ordinals that open sections, from the outermost to the innermost.
 *
 * <p>Source: GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）) and 立法技术规范 (编 章 节 条).
 */
public enum LabelStyle {
    /** 第一篇, 第一编. */
    VOLUME,
    /** 第一部分. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    DIVISION,
    /** 第一条. */
    ARTICLE,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_IN_BRACKETS,
    /** 1. or 1、. */
    ARABIC,
    /** 1.1. */
    DECIMAL_PAIR,
    /** 1.1.1. */
    DECIMAL_TRIPLE,
    /** 1.1.1.1. */
    DECIMAL_QUADRUPLE,
    /** （1）. */
    ARABIC_IN_BRACKETS,
    /** 1）. */
    ARABIC_BEFORE_BRACKET,
    /** ①. */
    CIRCLED;

    /** Whether the style divides whole documents: 篇, 部分, 章, 节, which stand in nothing smaller. */
    public boolean isDivision() {
        return compareTo(ARTICLE) < 0;
    }

    /** Whether sections of this style stand around sections of the other. */
    public boolean isOutside(LabelStyle other) {
        return compareTo(other) < 0;
    }
}
