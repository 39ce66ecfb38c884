package org.gongwen.pipeline.write;

import org.dhatim.fastexcel.Worksheet;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** 列宽: how wide the columns of a sheet have to be for their header and their first rows. */
final class ColumnWidths {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    /** Beside the text: margins, and the button of the filter in the header. */
    private static final int MARGIN = 2;

    private static final int BUTTON = 3;

    private final int[] widths;

    ColumnWidths(TableModel<?> table) {
        widths = table.columns().stream()
                .mapToInt(column -> width(column.docs().zh()) + BUTTON)
                .toArray();
    }

    void add(@Nullable String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            widths[i] = Math.max(widths[i], cell == null ? 0 : width(cell));
        }
    }

    void apply(Worksheet sheet) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, widths[i] + MARGIN)));
        }
    }

    /** In widths of a digit: a Chinese character takes two. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && width < WIDEST; i++) {
            width += text.charAt(i) < '\u2E80' ? 1 : 2;
        }
        return width;
    }
}
