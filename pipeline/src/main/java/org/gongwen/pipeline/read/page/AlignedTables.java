package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.HeaderLabels;
import org.jspecify.annotations.Nullable;

/**
 * 对齐表格: finds tables that no line frames: rows of three cells or more with wide gaps between them, whose cells stand
 * below one another, most of them with a number. Lists of names and of links hold no numbers.
 */
final class AlignedTables {
    private static final int COLUMNS = 3;
    private static final double FAR = 3.5;

    private AlignedTables() {}

    /** The lines, in reading order and without running heads, with such tables in the place of their rows. */
    static List<PrintedLine> find(List<PrintedLine> lines) {
        List<PrintedLine> found = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            AlignedColumns columns = columns(lines, i);
            int size = columns == null ? 1 : columns.lines();
            if (columns != null && columns.holdTable()) {
                found.add(columns.table());
            } else {
                found.addAll(lines.subList(i, i + size));
            }
            i += size;
        }
        return found;
    }

    /** The columns of the lines that begin there; null where none do. */
    private static @Nullable AlignedColumns columns(List<PrintedLine> lines, int start) {
        if (lines.get(start).cells().size() < COLUMNS || isHeader(lines.get(start))) {
            return null;
        }
        AlignedColumns columns = new AlignedColumns(lines.get(start));
        int end = start + 1;
        while (end < lines.size()
                && isNear(lines.get(end - 1), lines.get(end))
                && !isHeader(lines.get(end))
                && columns.take(lines.get(end))) {
            end++;
        }
        return columns;
    }

    private static boolean isNear(PrintedLine above, PrintedLine line) {
        boolean near = line.baseline() - above.baseline() <= Math.max(above.em(), line.em()) * FAR;
        return !line.isTable() && (above.page() != line.page() || near);
    }

    /** 索引号：… 发布机构：… are fields of the header in columns. */
    private static boolean isHeader(PrintedLine line) {
        return !HeaderLabels.pairs(line.text()).isEmpty();
    }
}
