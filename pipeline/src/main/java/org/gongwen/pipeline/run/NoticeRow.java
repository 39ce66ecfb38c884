package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.Notice;
import org.jspecify.annotations.Nullable;

/** 公文行: puts together the row of a file in notices. */
final class NoticeRow {
    private static final NoticeHeader NO_HEADER = new NoticeHeader(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    private NoticeRow() {}

    static Notice of(ProcessedNotice notice, @Nullable String duplicateOf) {
        Reading reading = notice.reading();
        Extraction extraction = notice.extraction();
        NoticeHeader header = extraction == null ? NO_HEADER : extraction.header();
        return new Notice(
                notice.noticeId(),
                notice.source(),
                notice.status(),
                reading.mediaType(),
                reading.bytes(),
                reading.sha256(),
                duplicateOf,
                header.title(),
                header.documentType(),
                header.documentNumber(),
                header.issuingBody(),
                header.region(),
                header.regionCode(),
                header.indexNumber(),
                header.writtenDate(),
                header.publishedDate(),
                header.referenceYear(),
                header.disclosure(),
                header.validity(),
                header.recipients(),
                header.implementing(),
                reading.parsed() == null ? 0 : reading.parsed().text().length(),
                extraction == null ? 0 : extraction.sections().size(),
                extraction == null ? 0 : extraction.targets().size(),
                notice.problems().size());
    }
}
