package org.gongwen.extract;

import java.util.List;
import org.gongwen.extract.text.BoundTarget;
import org.gongwen.extract.text.Recognition;
import org.gongwen.extract.text.StructuredNotice;

/**
 * 读解: what the stages made of a notice, with the rules that took part; the rows are written from it.
 *
 * @param notice its structure
 * @param recognition its quantities and the numbers that were refused
 * @param targets its quantities with all that binds them, in text order
 */
public record Reading(StructuredNotice notice, Recognition recognition, List<BoundTarget> targets) {
    /** Copies its targets. */
    public Reading {
        targets = List.copyOf(targets);
    }
}
