package org.gongwen.pipeline.cli;

/** 退出状态: what the program's exit status tells a scheduler. */
final class ExitStatus {
    /** All was read. */
    static final int COMPLETE = 0;

    /** Nothing was published. */
    static final int NOTHING_PUBLISHED = 1;

    /** Wrong usage or configuration. */
    static final int USAGE = 2;

    /** Published, but some files could not be read. */
    static final int INCOMPLETE = 3;

    /** With --exit-code: there are changes. */
    static final int CHANGED = 10;

    /** Another run holds the output folder. */
    static final int HELD = 75;

    private ExitStatus() {}
}
