package org.gongwen.extract.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.extract.structure.header.HeaderReader;
import org.gongwen.extract.structure.header.RegionTable;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.OutlineReader;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Normaliser;
import org.gongwen.extract.structure.section.SectionReader;
import org.gongwen.extract.structure.section.Sections;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.extract.text.UnitMention;
import org.gongwen.extract.unit.UnitListReader;
import org.gongwen.extract.unit.UnitLists;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 结构: the entry of the stage. Immutable; one instance serves all threads. */
public final class NoticeStructurer {
    private final HeaderReader headers = new HeaderReader(new RegionTable());

    /** Structures a notice. */
    public StructuredNotice structure(ParsedNotice parsed) {
        NormalNotice notice = Normaliser.normalise(parsed);
        Outline outline = OutlineReader.read(notice);
        Sections sections = SectionReader.read(notice, outline);
        List<Finding> findings = new ArrayList<>(sections.findings());
        NoticeHeader header = headers.read(notice, outline, parsed.metadata(), findings);
        return withUnits(notice, header, sections, findings);
    }

    /** Structures a single line of body text that belongs to a notice of the given date; path 0 where it has no ordinal. */
    public StructuredNotice structureLine(String line, @Nullable LocalDate writtenDate) {
        NormalNotice notice = Normaliser.normalise(ParsedNotice.ofText(line));
        Sections sections = SectionReader.read(notice, OutlineReader.ofBody(notice));
        NoticeHeader header = HeaderReader.ofLine(notice.text(), writtenDate);
        return withUnits(notice, header, sections, new ArrayList<>(sections.findings()));
    }

    private static StructuredNotice withUnits(
            NormalNotice notice, NoticeHeader header, Sections sections, List<Finding> findings) {
        UnitLists lists = UnitListReader.read(notice.normal(), sections.spans(), header.regionCode());
        UnitLists cells = UnitListReader.readCells(notice.normal(), sections.unitCells(), header.regionCode());
        findings.addAll(lists.findings());
        findings.addAll(cells.findings());
        List<UnitMention> units = new ArrayList<>(lists.units());
        units.addAll(cells.units());
        units.sort(Comparator.comparingInt(UnitMention::start));
        return new StructuredNotice(
                notice.normal(), header, sections.spans(), sections.passages(), lists.spans(), units, findings);
    }
}
