package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.Span;
import org.gongwen.extract.text.UnitMention;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 责任单位清单: the entry of the topic. Reads all lists of responsible units of a notice (extraction.md, section 4).
 */
public final class UnitListReader {
    private static final int LONGEST_LABEL = 14;

    private UnitListReader() {}

    /**
     * The units of all lists in brackets or in paragraphs of their own, with the sections that they govern. Of lists that
     * damage runs into each other the first is read.
     *
     * @param text the normalised text
     * @param sections its sections; lists outside all of them are left out, but without any sections all are path 0
     * @param regionCode the notice's region, or null
     */
    public static UnitLists read(NormalText text, List<SectionSpan> sections, @Nullable String regionCode) {
        ListScanner scanner = ListScanner.scan(text, sections);
        List<UnitList> lists = scanner.lists().stream()
                .sorted(Comparator.comparingInt(UnitList::start))
                .toList();
        if (lists.isEmpty()) {
            return new UnitLists(List.of(), List.of(), List.of());
        }
        ListGovernor governor = new ListGovernor(sections, lists);
        List<UnitMention> mentions = new ArrayList<>();
        int leadFrom = LeadNote.from(text.text());
        Set<String> led = new HashSet<>();
        int read = 0;
        for (UnitList list : lists) {
            String path = list.start() < read ? null : governor.path(list);
            read = Math.max(read, list.end());
            if (path != null) {
                boolean first = leadFrom >= 0 && list.start() >= leadFrom && list.isPlain() && !led.contains(path);
                add(mentions, path, first ? LeadRule.apply(list) : list.units(), list.openEnded());
                if (!list.isPlain()) {
                    led.add(path);
                }
            }
        }
        return finished(mentions, scanner.spans(), scanner.findings(), regionCode);
    }

    /** Whether a paragraph looks like a list of units alone: (责任单位:…), 牵头单位:…, (…牵头,…配合). */
    public static boolean isList(String paragraph) {
        boolean bracket = Brackets.isOpen(paragraph.charAt(0));
        int colon = 0;
        while (colon < Math.min(paragraph.length(), LONGEST_LABEL) && !UnitText.isColon(paragraph.charAt(colon))) {
            colon++;
        }
        if (colon > 1 && colon < Math.min(paragraph.length(), LONGEST_LABEL)) {
            return UnitLabel.roleOf(paragraph.substring(bracket ? 1 : 0, colon)) != null;
        }
        int close = bracket ? labelEnd(paragraph) : -1;
        if (close > 0 && close + 2 < paragraph.length() && UnitLabel.roleOf(paragraph.substring(1, close)) != null) {
            return true;
        }
        boolean closed = Brackets.isClose(paragraph.charAt(paragraph.length() - 1));
        return bracket && closed && RoleSuffix.of(paragraph.substring(1, paragraph.length() - 1)) != null;
    }

    /** Where the bracket of 【责任单位】市财政局 closes, or -1. */
    private static int labelEnd(String paragraph) {
        for (int i = 1; i < Math.min(paragraph.length(), LONGEST_LABEL); i++) {
            if (Brackets.isClose(paragraph.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The role that the heading of a table's column gives to its cells (牵头单位, 责任部门, 配合单位); null for others. */
    public static @Nullable UnitRole roleOf(String columnHeading) {
        return UnitLabel.roleOf(columnHeading);
    }

    /**
     * The units of table cells. Names may carry roles of their own (市发改委牵头,市财政局配合).
     *
     * @param text the normalised text
     * @param cells the cells, in text order
     * @param regionCode the notice's region, or null
     */
    public static UnitLists readCells(NormalText text, List<UnitCell> cells, @Nullable String regionCode) {
        List<UnitMention> mentions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (UnitCell cell : cells) {
            ListContent content = ListContent.labelled(text, cell.start(), cell.end(), cell.role(), Trust.ANY);
            if (content != null) {
                add(mentions, cell.sectionPath(), content.units(), content.openEnded());
                findings.addAll(content.findings());
            }
        }
        return finished(mentions, List.of(), findings, regionCode);
    }

    private static void add(List<UnitMention> mentions, String path, List<ListedUnit> units, boolean openEnded) {
        for (ListedUnit listed : units) {
            SplitUnit unit = listed.unit();
            mentions.add(new UnitMention(path, listed.role(), unit.name(), null, openEnded, unit.start(), unit.end()));
        }
    }

    private static UnitLists finished(
            List<UnitMention> mentions, List<Span> spans, List<Finding> found, @Nullable String regionCode) {
        UnitNaming naming =
                new UnitNaming(mentions.stream().map(UnitMention::unit).toList(), regionCode);
        List<UnitMention> named = new ArrayList<>(mentions.size());
        List<Finding> findings = new ArrayList<>(found);
        for (UnitMention mention : mentions) {
            named.add(new UnitMention(
                    mention.sectionPath(),
                    mention.role(),
                    mention.unit(),
                    naming.canonical(mention.unit()),
                    mention.openEnded(),
                    mention.start(),
                    mention.end()));
            if (mention.unit().length() > 1 && naming.isDamaged(mention.unit())) {
                findings.add(new Finding(
                        ProblemCode.DAMAGED_UNIT_NAME,
                        mention.unit()
                                + " lacks the 省, 市, 区 or 县 that the other units have; complete it from the source.",
                        mention.start(),
                        mention.end()));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::start));
        return new UnitLists(named, spans, findings);
    }
}
