package org.gongwen.pipeline.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.schema.ProblemCode;
import org.xml.sax.SAXException;

/** RTF: paragraphs by way of XHTML. */
public final class RtfReader implements FormatReader {
    private static final byte[] END = "\n\\par}".getBytes(StandardCharsets.US_ASCII);

    private final HtmlReader pages = new HtmlReader();

    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        ToXMLContentHandler page = new ToXMLContentHandler();
        try {
            new RTFParser().parse(stream(content.bytes()), page, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException e) {
            throw ReadFailure.damaged("The RTF is broken: " + e.getClass().getSimpleName() + ". Fetch it again.");
        }
        if (isTruncated(content.bytes())) {
            notice.doubt(ProblemCode.DAMAGED_FILE, "The end of the file is missing: text may be too. Fetch it again.");
        }
        pages.readWhole(page.toString(), notice);
    }

    /** The end of a truncated file is given back, so that its last paragraph is not lost. */
    private static InputStream stream(byte[] bytes) {
        InputStream whole = new ByteArrayInputStream(bytes);
        return isTruncated(bytes) ? new SequenceInputStream(whole, new ByteArrayInputStream(END)) : whole;
    }

    /** Whether the brace is missing that closes the whole file; blanks and zeros may follow it. */
    private static boolean isTruncated(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] >= 0 && bytes[last] <= ' ') {
            last--;
        }
        return bytes[last] != '}';
    }
}
