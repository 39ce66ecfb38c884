package org.gongwen.schema.gold;

import org.jspecify.annotations.Nullable;

/**
 * 标注层次: a section or table row that the gold has.
 *
 * @param path place in the tree
 * @param label the ordinal as printed
 * @param ordinal its number
 * @param level depth from 1
 * @param heading its heading
 */
public record GoldSection(
        String path,
        @Nullable String label,
        @Nullable Integer ordinal,
        int level,
        @Nullable String heading) {}
