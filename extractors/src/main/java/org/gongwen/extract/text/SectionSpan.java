package org.gongwen.extract.text;

import org.gongwen.schema.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * 层次: a section, table row or preamble in the normalised text. The spans of a notice follow one another without gap:
 * each runs to the start of the next.
 *
 * @param path place in the tree, as in {@link org.gongwen.schema.Section#path()}
 * @param parentPath path of the section around it
 * @param kind section or table row
 * @param level depth from 1; 0 for the preamble
 * @param label the ordinal as printed
 * @param ordinal its number
 * @param heading its heading
 * @param start first character in the normalised text
 * @param end behind its last character, its own text only
 */
public record SectionSpan(
        String path,
        @Nullable String parentPath,
        SectionKind kind,
        int level,
        @Nullable String label,
        @Nullable Integer ordinal,
        @Nullable String heading,
        int start,
        int end) {}
