package org.gongwen.pipeline.cli;

/** 日志格式: how log lines are written. */
enum LogForm {
    /** A line of words for each event. */
    TEXT,
    /** A JSON object for each event. */
    JSON
}
