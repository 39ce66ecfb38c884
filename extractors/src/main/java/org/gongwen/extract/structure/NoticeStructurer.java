package org.gongwen.extract.structure;

import java.time.LocalDate;
import java.util.List;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 结构: the entry of the stage. Immutable; one instance serves all threads. */
public final class NoticeStructurer {
    /** Structures a notice. */
    public StructuredNotice structure(ParsedNotice parsed) {
        NoticeHeader none = new NoticeHeader(
                null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());
        return new StructuredNotice(
                new NormalText("", new int[1]), none, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Structures a single line of body text (path 0) that belongs to a notice of the given date. */
    public StructuredNotice structureLine(String line, @Nullable LocalDate writtenDate) {
        return structure(ParsedNotice.ofText(line));
    }
}
