package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.NoticeText;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Status;
import org.jspecify.annotations.Nullable;

/**
 * 已处理公文: all rows of one file.
 *
 * @param noticeId its id
 * @param source its source
 * @param status what became of it
 * @param reading what reading it gave
 * @param extraction its rows; null where it could not be read
 * @param problems all its problems in text order, those of its extraction included
 */
record ProcessedNotice(
        String noticeId,
        String source,
        Status status,
        Reading reading,
        @Nullable Extraction extraction,
        List<Problem> problems) {

    List<NoticeText> texts() {
        return reading.parsed() == null
                ? List.of()
                : List.of(new NoticeText(noticeId, source, reading.parsed().text()));
    }
}
