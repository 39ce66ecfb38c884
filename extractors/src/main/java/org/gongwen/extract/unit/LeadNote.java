package org.gongwen.extract.unit;

import java.util.List;

/** 列第一位者为牵头单位: the note that makes the first unit of each list its lead. */
final class LeadNote {
    private static final List<String> FIRST = List.of("第一", "首位", "首个", "排首", "列首", "居首", "之首", "最前");
    private static final int REACH = 14;

    private LeadNote() {}

    /**
     * Where the lists begin for which such a note holds: from its own paragraph on where it says 下同, else from the start
     * of the text; -1 where there is no such note.
     */
    static int from(String text) {
        for (int at = text.indexOf("牵头"); at >= 0; at = text.indexOf("牵头", at + 2)) {
            if (isNote(text, at)) {
                int line = text.lastIndexOf('\n', at) + 1;
                int next = text.indexOf('\n', at);
                String rest = text.substring(at, Math.min(next < 0 ? text.length() : next, at + 24));
                return rest.contains("下同") ? line : 0;
            }
        }
        return -1;
    }

    private static boolean isNote(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean names = last == '为' || last == '是' || last == '系' || before.endsWith("为工作") || before.endsWith("为总");
        return names && FIRST.stream().anyMatch(before::contains) && before.indexOf('\n') < 0;
    }

    /** Whether a part of a list is such a note, or the 下同 behind it, and no name. */
    static boolean isPart(String entry) {
        return entry.equals("下同")
                || entry.equals("以下同")
                || entry.contains("牵头") && FIRST.stream().anyMatch(entry::contains)
                || entry.endsWith("为牵头单位")
                || entry.endsWith("为牵头部门");
    }
}
