package org.gongwen.pipeline.compare;

import java.util.List;

/**
 * 公文的行: what is compared of one notice.
 *
 * @param notice its row in notices
 * @param targets its rows in targets
 * @param responsibilities its rows in responsibilities
 */
record NoticeRows(Row notice, List<Row> targets, List<Row> responsibilities) {
    String source() {
        return notice.required("source");
    }
}
