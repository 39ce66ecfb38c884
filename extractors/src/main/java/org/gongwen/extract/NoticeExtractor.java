package org.gongwen.extract;

import java.time.LocalDate;
import java.util.List;
import org.gongwen.extract.structure.NoticeStructurer;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/**
 * 公文抽取: structure, recognise, bind, in this order. Immutable; one instance serves all threads.
 */
public final class NoticeExtractor {
    private final NoticeStructurer structurer = new NoticeStructurer();

    /**
     * All rows of a notice.
     *
     * @param noticeId its id
     * @param source its path, as in the source column
     * @param parsed its parsed text
     */
    public Extraction extract(String noticeId, String source, ParsedNotice parsed) {
        StructuredNotice notice = structurer.structure(parsed);
        return new Extraction(notice.header(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The rows of a single line of text, read as body text; offsets point into the line.
     *
     * @param line the text
     * @param writtenDate the date against which 今年, 年底 … resolve, or null
     */
    public Extraction extractLine(String line, @Nullable LocalDate writtenDate) {
        StructuredNotice notice = structurer.structureLine(line, writtenDate);
        return new Extraction(notice.header(), List.of(), List.of(), List.of(), List.of());
    }
}
