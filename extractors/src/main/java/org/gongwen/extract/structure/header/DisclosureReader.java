package org.gongwen.extract.structure.header;

import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/** 公开方式: from the header, else from the remark under the text: （此件主动公开）. */
final class DisclosureReader {
    private static final TextPattern MARKS = TextPattern.of("[()（）。]");
    private static final TextPattern THIS = TextPattern.of("^(?:此件|本件|此文|该件)");
    private static final TextPattern COLON = TextPattern.of("^[:：]");

    private DisclosureReader() {}

    static @Nullable String read(NormalNotice notice, Outline outline, HeaderFields fields) {
        String field = fields.get(HeaderField.DISCLOSURE);
        if (field != null) {
            return field;
        }
        for (int i = 0; i < notice.paragraphs().size(); i++) {
            if (outline.kinds().get(i) == ParagraphKind.REMARK) {
                String remark = MARKS.cutAll(notice.text(notice.paragraphs().get(i)));
                if (!remark.contains("公开")) {
                    continue; // 此件发至县级 says who gets it
                }
                return COLON.cutFirst(THIS.cutFirst(remark));
            }
        }
        return null;
    }
}
