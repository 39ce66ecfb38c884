package org.gongwen.extract.structure.header;

import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/** 公开方式: from the header, else from the remark under the text: （此件主动公开）. */
final class DisclosureReader {
    private DisclosureReader() {}

    static @Nullable String read(NormalNotice notice, Outline outline, HeaderFields fields) {
        String field = fields.get(HeaderField.DISCLOSURE);
        if (field != null) {
            return field;
        }
        for (int i = 0; i < notice.paragraphs().size(); i++) {
            if (outline.kinds().get(i) == ParagraphKind.REMARK) {
                String remark = notice.text(notice.paragraphs().get(i)).replaceAll("[()（）。]", "");
                if (!remark.contains("公开")) {
                    continue; // 此件发至县级 says who gets it
                }
                return remark.replaceFirst("^(此件|本件|此文|该件)", "").replaceFirst("^[:：]", "");
            }
        }
        return null;
    }
}
