package org.gongwen.extract.structure;

import java.util.List;
import org.gongwen.extract.structure.section.Sections;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.Span;
import org.gongwen.extract.text.UnitMention;
import org.jspecify.annotations.Nullable;

/** 责任单位来源: finds the lists of responsible units in the sections of a notice. */
@FunctionalInterface
public interface UnitSource {
    /** Finds none. */
    UnitSource NONE = (text, sections, region) -> new Listing(List.of(), List.of(), List.of());

    /**
     * Finds the lists.
     *
     * @param text the normalised text
     * @param sections its sections, passages and table cells that name units
     * @param region name of the notice's region, or null
     */
    Listing read(NormalText text, Sections sections, @Nullable String region);

    /**
     * 责任单位清单.
     *
     * @param lists the stretches that the lists take up, in text order
     * @param units their units, in text order
     * @param findings what could not be read
     */
    record Listing(List<Span> lists, List<UnitMention> units, List<Finding> findings) {}
}
