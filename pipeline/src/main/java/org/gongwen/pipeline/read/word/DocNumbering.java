package org.gongwen.pipeline.read.word;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** DOC 自动编号: the labels that lists give to paragraphs in turn. */
final class DocNumbering {
    private static final int LEVELS = 9;
    private final ListCounters counters = new ListCounters();

    /** The label of the next paragraph; empty where it is in no list, or its list is broken. */
    String label(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() < 0 || paragraph.getIlvl() >= LEVELS) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            ListLevel[] levels = new ListLevel[LEVELS];
            for (int level = 0; level <= paragraph.getIlvl(); level++) {
                levels[level] = level(list, level);
            }
            return counters.next(Integer.toString(list.getLsid()), levels, paragraph.getIlvl());
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** In DOC files the number of level n stands in the pattern as the character n. */
    private static ListLevel level(HWPFList list, int level) {
        String raw = list.getNumberText((char) level);
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; raw != null && i < raw.length(); i++) {
            char c = raw.charAt(i);
            pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        NumberFormat format = NumberFormat.numbered(list.getNumberFormat((char) level));
        return new ListLevel(Math.max(list.getStartAt((char) level), 0), format, pattern.toString());
    }
}
