package org.gongwen.pipeline.review;

import java.util.List;
import org.gongwen.pipeline.compare.Row;

/**
 * 待复核公文: all that a snapshot holds of one notice.
 *
 * @param notice its row of notices
 * @param text its published text; empty where it could not be read
 * @param sections its rows of sections
 * @param targets its rows of targets
 * @param units its rows of responsibilities
 * @param problems its rows of problems
 */
record ReviewedNotice(
        Row notice, String text, List<Row> sections, List<Row> targets, List<Row> units, List<Row> problems) {
    String id() {
        return notice.required("notice_id");
    }

    /** Its title, else its source. */
    String title() {
        String title = notice.cell("title");
        return title == null ? notice.required("source") : title;
    }
}
