package org.gongwen.extract.structure.section;

import java.util.List;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.unit.UnitCell;

/**
 * 层次: the sections of a notice and where its text may be read.
 *
 * @param spans preamble, sections and rows in text order, without gap
 * @param passages paragraphs and cells in which quantities may be read, in text order
 * @param unitCells table cells that name the units of a row, in text order
 * @param findings ordinals out of order
 */
public record Sections(
        List<SectionSpan> spans, List<Passage> passages, List<UnitCell> unitCells, List<Finding> findings) {
    /** Copies its lists. */
    public Sections {
        spans = List.copyOf(spans);
        passages = List.copyOf(passages);
        unitCells = List.copyOf(unitCells);
        findings = List.copyOf(findings);
    }
}
