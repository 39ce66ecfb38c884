package org.gongwen.pipeline.cli;

/** 日志级别: how much an event matters. */
enum LogLevel {
    /** Every step and every file. */
    DEBUG,
    /** How a run gets on. */
    INFO,
    /** Something to look at; the run goes on. */
    WARN,
    /** The run cannot go on. */
    ERROR
}
