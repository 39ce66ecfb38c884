package org.gongwen.extract.unit;

import java.util.List;
import org.gongwen.extract.text.Finding;

/**
 * 单位清单: the names of a stretch of text.
 *
 * @param units the names, in text order
 * @param openEnded whether one of them was followed by 等
 * @param findings lost separators and damaged names
 */
public record SplitUnits(List<SplitUnit> units, boolean openEnded, List<Finding> findings) {
    /** Copies its lists. */
    public SplitUnits {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }
}
