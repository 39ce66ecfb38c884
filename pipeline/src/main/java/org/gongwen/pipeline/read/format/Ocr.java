package org.gongwen.pipeline.read.format;

/** 文字识别: when text is read out of pictures. */
public enum Ocr {
    /** Never. */
    OFF,
    /** Where a page has no text of its own. */
    AUTO
}
