package org.gongwen.extract.structure.layout;

import org.jspecify.annotations.Nullable;

/**
 * 落款: the signature of a notice.
 *
 * @param names the lines of the signing bodies; empty where only a date stands
 * @param date index of the paragraph with the date, or -1
 * @param written the date as read; null where no date stands
 */
public record Signature(TextRun names, int date, @Nullable PrintedDate written) {
    /** Index of its first paragraph. */
    public int from() {
        return names.from();
    }

    /** Index behind its last paragraph. */
    public int to() {
        return Math.max(names.to(), date + 1);
    }
}
