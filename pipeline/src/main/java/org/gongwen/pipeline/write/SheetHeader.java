package org.gongwen.pipeline.write;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** 表头: the header line of a sheet. */
final class SheetHeader {
    private static final String FILL = "DDE6F0";

    private SheetHeader() {}

    static void write(Worksheet sheet, int line, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(line, i, names.get(i));
            sheet.style(line, i)
                    .bold()
                    .fillColor(FILL)
                    .verticalAlignment("center")
                    .set();
        }
    }
}
