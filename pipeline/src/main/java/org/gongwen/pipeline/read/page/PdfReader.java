package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.schema.ProblemCode;

/** PDF: text with its places on the pages, tables by their ruling lines, scanned pages by OCR. */
public final class PdfReader implements FormatReader {
    private static final int END = 4096;

    private final Ocr ocr;

    /** A reader that reads scanned pages, or tells that this is needed. */
    public PdfReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        StandInFont.install();
        MemoryUsageSetting memory =
                MemoryUsageSetting.setupMainMemoryOnly(content.limits().inflatedBytes());
        try (PDDocument document = Loader.loadPDF(content.bytes(), "", null, null, memory.streamCache)) {
            List<PrintedLine> typed = PdfLines.of(document);
            if (isTruncated(content.bytes())) {
                if (typed.isEmpty()) {
                    throw ReadFailure.damaged("The end of the file is missing. Fetch it again.");
                }
                notice.doubt(
                        ProblemCode.DAMAGED_FILE, "The end of the file is missing: text may be too. Fetch it again.");
            }
            List<Integer> scanned = ScannedPages.of(document, typed);
            List<PrintedLine> lines = ScannedPages.read(document, scanned, typed, ocr, notice);
            if (lines.isEmpty()) {
                throw ReadFailure.empty("The file holds " + document.getNumberOfPages()
                        + " pages, neither text nor pictures of text on them. Check the source.");
            }
            Pieces.placeDocument(PageParagraphs.join(lines), notice);
        } catch (InvalidPasswordException e) {
            throw ReadFailure.encrypted();
        }
    }

    /** Whether the mark is missing that every file ends with (ISO 32000-1, 7.5.5). */
    private static boolean isTruncated(byte[] bytes) {
        int start = Math.max(0, bytes.length - END);
        return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1).indexOf("%%EOF") < 0;
    }
}
