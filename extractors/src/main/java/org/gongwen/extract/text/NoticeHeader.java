package org.gongwen.extract.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版头与版记: the header fields of a notice, as defined in the columns of {@link org.gongwen.schema.Notice}. */
public record NoticeHeader(
        @Nullable String title,
        @Nullable String documentType,
        @Nullable String documentNumber,
        @Nullable String issuingBody,
        @Nullable String region,
        @Nullable String regionCode,
        @Nullable String indexNumber,
        @Nullable LocalDate writtenDate,
        @Nullable LocalDate publishedDate,
        @Nullable Integer referenceYear,
        @Nullable String disclosure,
        @Nullable String validity,
        List<String> recipients,
        List<String> implementing) {
    /** Copies its lists. */
    public NoticeHeader {
        recipients = List.copyOf(recipients);
        implementing = List.copyOf(implementing);
    }
}
