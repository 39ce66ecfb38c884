package org.gongwen.pipeline.read.word;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongwen.pipeline.read.format.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * DOC 自动编号: the labels that lists give to paragraphs in turn. The list tables are read anew: POI takes a table at
 * offset 0 for none, and WPS writes it there.
 */
final class DocNumbering {
    private static final int LEVELS = 9;
    private final ListCounters counters = new ListCounters();
    private final @Nullable ListTables tables;

    private DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    static DocNumbering of(HWPFDocument document) {
        ListTables known = document.getListTables();
        FileInformationBlock block = document.getFileInformationBlock();
        if (known != null || block.getLcbPlfLst() <= 0 || block.getLcbPlfLfo() <= 0) {
            return new DocNumbering(known);
        }
        try {
            return new DocNumbering(new ListTables(
                    document.getTableStream(), block.getFcPlfLst(), block.getFcPlfLfo(), block.getLcbPlfLfo()));
        } catch (RuntimeException e) {
            return new DocNumbering(null);
        }
    }

    /** The label of the next paragraph; empty where it is in no list, or its list is broken. */
    String label(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (tables == null || !paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        try {
            LFO override = tables.getLfo(paragraph.getIlfo());
            ListData list = tables.getListData(override.getLsid());
            return counters.next(Integer.toString(override.getLsid()), levels(list, level), level);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static @Nullable ListLevel[] levels(ListData list, int deepest) {
        @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        for (int level = 0; level <= Math.min(deepest, list.getLevels().length - 1); level++) {
            levels[level] = level(list.getLevels()[level]);
        }
        return levels;
    }

    /** In DOC files the number of level n stands in the pattern as the character n. */
    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        String raw = level.getNumberText();
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; raw != null && i < raw.length(); i++) {
            char c = raw.charAt(i);
            pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        NumberFormat format = NumberFormat.numbered(level.getNumberFormat());
        return new ListLevel(Math.max(level.getStartAt(), 0), format, pattern.toString());
    }
}
