package org.gongwen.extract.structure.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.PrintedDate;
import org.gongwen.extract.structure.layout.PromulgationNote;
import org.gongwen.extract.structure.layout.Signature;
import org.gongwen.extract.structure.lexicon.Genres;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.schema.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 版头与版记: puts the header fields of a notice together. */
public final class HeaderReader {
    private final RegionReader regions;

    /** Reads regions by the given table. */
    public HeaderReader(RegionLookup regions) {
        this.regions = new RegionReader(regions);
    }

    /** Reads the header; what could not be read is added to the findings. */
    public NoticeHeader read(
            NormalNotice notice, Outline outline, Map<String, String> metadata, List<Finding> findings) {
        HeaderFields fields = HeaderFields.read(notice, outline, metadata);
        String title = TitleReader.read(notice, outline, fields);
        String letterTitle = TitleReader.letterTitle(notice, outline);
        PromulgationNote note = note(notice, outline);
        MeetingReport report = MeetingReport.read(notice, outline);
        String number = DocumentNumberReader.read(notice, outline, fields, note);
        String told = note != null ? note.issuer() : report != null ? report.issuer() : null;
        String issuer = IssuerReader.read(notice, outline, fields, told, title, letterTitle);
        LocalDate dated = written(notice, outline, fields, findings);
        LocalDate written = dated == null && report != null ? report.date() : dated;
        LocalDate published = date(fields.get(HeaderField.PUBLISHED_DATE));
        List<String> recipients = RecipientReader.read(notice, outline);
        RegionLookup.KnownRegion region =
                regions.read(notice, outline.bodyStart(), issuer, title, letterTitle, recipients);
        if (title == null && !notice.text().isEmpty()) {
            findings.add(new Finding(
                    ProblemCode.NO_TITLE, "No title was found; check that the whole notice was read.", 0, 0));
        }
        return new NoticeHeader(
                title,
                title == null ? null : Genres.typeOf(title),
                number,
                issuer,
                region == null ? null : region.name(),
                region == null ? null : region.code(),
                fields.get(HeaderField.INDEX_NUMBER),
                written,
                published,
                ReferenceYearReader.read(written, number, note, published, notice.text()),
                DisclosureReader.read(notice, outline, fields),
                fields.get(HeaderField.VALIDITY),
                recipients,
                ImplementsReader.read(notice, outline, own(title, letterTitle)));
    }

    /** The header of a single line of text: only its dates are known. */
    public static NoticeHeader ofLine(String text, @Nullable LocalDate written) {
        Integer year = ReferenceYearReader.read(written, null, null, null, text);
        return new NoticeHeader(
                null, null, null, null, null, null, null, written, null, year, null, null, List.of(), List.of());
    }

    private static List<String> own(@Nullable String title, @Nullable String letterTitle) {
        List<String> own = new ArrayList<>();
        if (title != null) {
            own.add(TitleReader.bare(title));
        }
        if (letterTitle != null) {
            own.add(TitleReader.bare(letterTitle));
        }
        return own;
    }

    /** The signature's date; where it is missing or damaged that of the header, else the one under the title. */
    private static @Nullable LocalDate written(
            NormalNotice notice, Outline outline, HeaderFields fields, List<Finding> findings) {
        Signature signature = outline.signature();
        PrintedDate signed = signature == null ? null : signature.written();
        if (signed != null && signed.date() != null) {
            return signed.date();
        }
        if (signature != null && signed != null) {
            Paragraph line = notice.paragraphs().get(signature.date());
            String message = "The date of the signature is damaged; complete it from the source.";
            findings.add(new Finding(ProblemCode.DAMAGED_DATE, message, line.start() + signed.start(), line.end()));
        }
        LocalDate stated = date(fields.get(HeaderField.WRITTEN_DATE));
        return stated == null ? TitleReader.date(notice, outline) : stated;
    }

    private static @Nullable PromulgationNote note(NormalNotice notice, Outline outline) {
        for (int i = 0; i < outline.bodyStart(); i++) {
            Paragraph line = notice.paragraphs().get(i);
            PromulgationNote note = line.inTable() ? null : PromulgationNote.of(notice.text(line));
            if (note != null) {
                return note;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        PrintedDate date = value == null ? null : PrintedDate.leading(value);
        return date == null ? null : date.date();
    }
}
