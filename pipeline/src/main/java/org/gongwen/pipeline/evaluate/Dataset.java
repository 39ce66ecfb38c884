package org.gongwen.pipeline.evaluate;

import java.util.List;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Target;

/**
 * 数据集: the rows that are scored.
 *
 * @param notices rows of notices
 * @param sections rows of sections
 * @param targets rows of targets
 * @param responsibilities rows of responsibilities
 */
public record Dataset(
        List<Notice> notices, List<Section> sections, List<Target> targets, List<Responsibility> responsibilities) {
    /** Copies its lists. */
    public Dataset {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        responsibilities = List.copyOf(responsibilities);
    }
}
