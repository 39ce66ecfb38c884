package org.gongwen.extract;

import java.util.List;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Target;

/**
 * 抽取结果: all rows of one notice but its row in notices, each list in text order.
 *
 * @param header the header fields
 * @param sections rows of sections
 * @param targets rows of targets
 * @param responsibilities rows of responsibilities
 * @param problems rows of problems
 */
public record Extraction(
        NoticeHeader header,
        List<Section> sections,
        List<Target> targets,
        List<Responsibility> responsibilities,
        List<Problem> problems) {
    /** Copies its lists. */
    public Extraction {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        responsibilities = List.copyOf(responsibilities);
        problems = List.copyOf(problems);
    }
}
