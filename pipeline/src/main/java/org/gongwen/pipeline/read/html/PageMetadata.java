package org.gongwen.pipeline.read.html;

import java.util.Set;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 元数据: the meta tags of a page, by their names, and its title under {@code title}. */
final class PageMetadata {
    private static final Set<String> TECHNICAL =
            Set.of("viewport", "robots", "renderer", "generator", "format-detection", "referrer", "theme-color");

    private PageMetadata() {}

    static void collect(Document document, NoticeBuilder notice) {
        for (Element meta : document.getElementsByTag("meta")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String value = Blanks.strip(meta.attr("content"));
            if (!name.isBlank() && !value.isEmpty() && value.length() <= 500 && !TECHNICAL.contains(name)) {
                notice.metadata(name.strip(), value);
            }
        }
        notice.metadata("title", Blanks.strip(document.title()));
    }
}
