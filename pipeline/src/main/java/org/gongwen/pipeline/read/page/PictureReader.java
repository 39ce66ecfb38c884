package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.util.List;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;

/** 图片: PNG, JPEG, TIFF, BMP and GIF with printed text, read by OCR. */
public final class PictureReader implements FormatReader {
    private final Ocr ocr;

    /** A reader that reads text out of pictures, or tells that this is needed. */
    public PictureReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        if (ocr == Ocr.OFF || !Tesseract.isInstalled()) {
            throw ReadFailure.needsOcr(
                    "The file is a picture. " + (ocr == Ocr.OFF ? ScannedPages.TURN_ON : ScannedPages.INSTALL));
        }
        List<PrintedLine> lines = RecognisedLines.of(Tesseract.read(content.bytes()), 1);
        Pieces.placeDocument(PageParagraphs.join(lines), notice);
    }
}
