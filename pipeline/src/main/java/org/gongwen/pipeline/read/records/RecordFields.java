package org.gongwen.pipeline.read.records;

import java.util.List;

/**
 * 记录字段: the names of the fields of crawled records; the first that a record has counts.
 *
 * @param title names of the title
 * @param content names of the body, a page or plain text
 */
public record RecordFields(List<String> title, List<String> content) {
    /** Copies its lists. */
    public RecordFields {
        title = List.copyOf(title);
        content = List.copyOf(content);
    }

    /** The names that crawlers mostly use. */
    public static RecordFields standard() {
        return new RecordFields(
                List.of("title", "标题", "name"),
                List.of("content", "html", "body", "text", "正文", "内容", "content_html", "article", "passage"));
    }
}
