package org.gongwen.schema.gold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 标注公文: the gold of one notice, one JSON file each with these names in snake_case.
 *
 * @param source file name of the notice
 * @param notice header fields by column name: text, number, list of texts or null; those that are left out are not
 *     compared
 * @param sections its sections and table rows in text order, without the preamble
 * @param targets its targets in text order
 * @param responsibilities its lists of units in text order
 */
public record GoldNotice(
        String source,
        Map<String, @Nullable Object> notice,
        List<GoldSection> sections,
        List<GoldTarget> targets,
        List<GoldResponsibility> responsibilities) {
    /** Copies its arguments. */
    public GoldNotice {
        notice = Collections.unmodifiableMap(new LinkedHashMap<>(notice));
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        responsibilities = List.copyOf(responsibilities);
    }
}
