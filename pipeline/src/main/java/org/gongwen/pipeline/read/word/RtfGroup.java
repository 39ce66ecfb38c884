package org.gongwen.pipeline.read.word;

/** RTF 组: what holds within a pair of braces, and within those inside of it. */
final class RtfGroup {
    boolean silent;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    boolean fonts;
    boolean label;
    boolean optional;
    int standIns = 1;
    int font = -1;

    /** The file itself. */
    RtfGroup() {}

    /** A group in another. */
    RtfGroup(RtfGroup outer) {
        silent = outer.silent;
        hidden = outer.hidden;
        deleted = outer.deleted;
        inTable = outer.inTable;
        fonts = outer.fonts;
        label = outer.label;
        standIns = outer.standIns;
        font = outer.font;
    }

    /** Whether its text is shown. */
    boolean isShown() {
        return !silent && !hidden && !deleted && !fonts;
    }

    /** Takes back what was said of characters. */
    void plain() {
        hidden = false;
        deleted = false;
        font = -1;
    }
}
