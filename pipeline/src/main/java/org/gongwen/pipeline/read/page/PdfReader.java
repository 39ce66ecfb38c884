package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;

/** PDF: text with its places on the pages. Scans hold no text and give an empty notice. */
public final class PdfReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        MemoryUsageSetting memory =
                MemoryUsageSetting.setupMainMemoryOnly(content.limits().inflatedBytes());
        try (PDDocument document = Loader.loadPDF(content.bytes(), "", null, null, memory.streamCache)) {
            List<PrintedLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw ReadFailure.empty("The file holds " + document.getNumberOfPages()
                        + " pages without text: a scan. Read its text with OCR first.");
            }
            Pieces.placeDocument(PageParagraphs.join(lines), notice);
        } catch (InvalidPasswordException e) {
            throw ReadFailure.encrypted();
        }
    }
}
