package org.gongwen.extract.text;

import java.util.List;

/**
 * 公文结构: what the structure stage hands to recognition.
 *
 * @param text the normalised text
 * @param header the header fields
 * @param sections preamble, sections and table rows in text order
 * @param passages where quantities are looked for, in text order, never overlapping
 * @param unitLists the stretches that lists of responsible units take up, brackets and labels included, in text order;
 *     no quantity is read there and no clause reaches across them
 * @param units the units of those lists, in text order
 * @param findings what could not be read
 */
public record StructuredNotice(
        NormalText text,
        NoticeHeader header,
        List<SectionSpan> sections,
        List<Passage> passages,
        List<Span> unitLists,
        List<UnitMention> units,
        List<Finding> findings) {
    /** Copies its lists. */
    public StructuredNotice {
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        unitLists = List.copyOf(unitLists);
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }
}
