package org.gongwen.pipeline.read.worker;

/** 答复: what kinds of frames a worker answers with; each begins with its number. */
enum Reply {
    /** It is there and waits for files. */
    READY,
    /** It begins a notice: member and media type follow. */
    BEGUN,
    /** The notice takes long, but gets on: its time begins anew. */
    PROGRESS,
    /** The notice was read: its result follows. */
    DONE,
    /** The file is at its end. */
    FINISHED
}
