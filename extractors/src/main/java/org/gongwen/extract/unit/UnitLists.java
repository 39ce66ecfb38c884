package org.gongwen.extract.unit;

import java.util.List;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.Span;
import org.gongwen.extract.text.UnitMention;

/**
 * 单位清单: what {@link UnitListReader} found.
 *
 * @param units the units, in text order
 * @param spans the stretches that their lists take up, labels and brackets included, in text order, never overlapping
 * @param findings what could not be read
 */
public record UnitLists(List<UnitMention> units, List<Span> spans, List<Finding> findings) {
    /** Copies its lists. */
    public UnitLists {
        units = List.copyOf(units);
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }
}
