package org.gongwen.pipeline.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.read.archive.Members;
import org.gongwen.pipeline.read.archive.RarMembers;
import org.gongwen.pipeline.read.archive.SevenZipMembers;
import org.gongwen.pipeline.read.archive.StreamMembers;
import org.gongwen.pipeline.read.archive.ZipMembers;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.pipeline.read.mail.MailAttachments;
import org.gongwen.pipeline.read.mail.MailReader;
import org.gongwen.pipeline.read.page.OfdReader;
import org.gongwen.pipeline.read.page.PdfReader;
import org.gongwen.pipeline.read.page.PictureReader;
import org.gongwen.pipeline.read.sheet.CsvReader;
import org.gongwen.pipeline.read.sheet.WorkbookReader;
import org.gongwen.pipeline.read.text.MarkdownReader;
import org.gongwen.pipeline.read.text.PlainTextReader;
import org.gongwen.pipeline.read.word.DocReader;
import org.gongwen.pipeline.read.word.DocxReader;
import org.gongwen.pipeline.read.word.RtfReader;
import org.jspecify.annotations.Nullable;

/** 格式表: which reader reads which media type. A format is added here. */
final class Formats {
    private final Map<String, FormatReader> readers = new HashMap<>();
    private final Map<String, Members> archives = new HashMap<>();

    Formats(ReadSettings settings) {
        readers.put(MediaTypes.TEXT, new PlainTextReader());
        readers.put(MediaTypes.MARKDOWN, new MarkdownReader());
        readers.put(MediaTypes.HTML, new HtmlReader());
        readers.put(MediaTypes.MHT, new MailReader());
        readers.put(MediaTypes.MAIL, new MailReader());
        readers.put(MediaTypes.DOCX, new DocxReader());
        readers.put(MediaTypes.DOC, new DocReader());
        readers.put(MediaTypes.RTF, new RtfReader());
        readers.put(MediaTypes.PDF, new PdfReader(settings.ocr()));
        PictureReader pictures = new PictureReader(settings.ocr());
        MediaTypes.PICTURES.forEach(type -> readers.put(type, pictures));
        readers.put(MediaTypes.OFD, new OfdReader());
        readers.put(MediaTypes.XLSX, new WorkbookReader());
        readers.put(MediaTypes.XLS, new WorkbookReader());
        readers.put(MediaTypes.CSV, new CsvReader());
        archives.put(MediaTypes.MAIL, new MailAttachments());
        archives.put(MediaTypes.ZIP, new ZipMembers());
        archives.put(MediaTypes.GZIP, new StreamMembers());
        archives.put(MediaTypes.TAR, new StreamMembers());
        archives.put(MediaTypes.SEVEN_ZIP, new SevenZipMembers());
        archives.put(MediaTypes.RAR, new RarMembers());
    }

    /** The media type of contents, told by their bytes. */
    String mediaType(Content content) throws IOException, ReadFailure {
        String type = MediaTypes.of(content);
        return type.equals(MediaTypes.OLE) ? OleKinds.of(content.bytes()) : type;
    }

    @Nullable
    FormatReader reader(String mediaType) {
        return readers.get(mediaType);
    }

    /** The members of a type; a message has members and a reader. */
    @Nullable
    Members members(String mediaType) {
        return archives.get(mediaType);
    }
}
