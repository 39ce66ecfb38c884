package org.gongwen.pipeline.run;

/** 文字来处: where a run got the text of a file from. */
public enum Origin {
    /** 未变: size and time are those of the last run; the file was not opened. */
    UNCHANGED,
    /** 已知: the file was opened to hash it, and its content was parsed before. */
    KNOWN,
    /** 新解析: the file was parsed. */
    PARSED
}
