package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.unit.SplitUnit;
import org.gongwen.extract.unit.UnitSplitter;

/**
 * 主送机关: the units that the salutation addresses. A collective that starts with 各 stays whole up to its head noun:
 * 各市、县（区）人民政府 is one, 各镇人民政府、街道办事处 are two.
 */
final class RecipientReader {
    private RecipientReader() {}

    /** The units of the first salutation, as printed. */
    static List<String> read(NormalNotice notice, Outline outline) {
        for (int i = 0; i < Math.min(notice.paragraphs().size(), outline.firstSection()); i++) {
            if (outline.kinds().get(i) == ParagraphKind.SALUTATION) {
                Paragraph line = notice.paragraphs().get(i);
                return split(notice, line.start(), line.end() - 1);
            }
        }
        return List.of();
    }

    private static List<String> split(NormalNotice notice, int start, int end) {
        List<String> units = new ArrayList<>();
        for (SplitUnit unit : UnitSplitter.split(notice.normal(), start, end).units()) {
            String name = notice.printed(unit.start(), unit.end());
            if (name.length() > 1 && !name.startsWith("各位")) {
                units.add(name);
            }
        }
        return units;
    }
}
