package org.gongwen.pipeline.read.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.schema.ProblemCode;

/** 扫描页: the pages of a PDF file that are pictures of text. */
final class ScannedPages {
    static final String TURN_ON = "Read it again with --ocr auto.";
    static final String INSTALL = "OCR is asked for, but tesseract with chi_sim is not installed. Install both.";
    private static final float DOTS_PER_INCH = 300;
    private static final float INCH = 72;
    private static final double MOST_PIXELS = 40e6;

    static {
        ImageIO.setUseCache(false); // it would write files
    }

    private ScannedPages() {}

    /** Numbers of the pages, from 0, that have no line and hold pictures. */
    static List<Integer> of(PDDocument document, List<PrintedLine> lines) {
        Set<Integer> withText = lines.stream().map(line -> line.page() - 1).collect(Collectors.toSet());
        return IntStream.range(0, document.getNumberOfPages())
                .filter(page -> !withText.contains(page) && holdsPictures(document.getPage(page)))
                .boxed()
                .toList();
    }

    private static boolean holdsPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    /**
     * The lines of all pages, those of scanned ones read where that is asked for.
     *
     * @throws ReadFailure where there is no other page and they cannot be read
     */
    static List<PrintedLine> read(
            PDDocument document, List<Integer> scanned, List<PrintedLine> lines, Ocr ocr, NoticeBuilder notice)
            throws ReadFailure, IOException {
        if (scanned.isEmpty()) {
            return lines;
        }
        if (ocr == Ocr.OFF || !Tesseract.isInstalled()) {
            String message = scanned.size() + " of its " + document.getNumberOfPages() + " pages are pictures of text. "
                    + (ocr == Ocr.OFF ? TURN_ON : INSTALL);
            if (lines.isEmpty()) {
                throw ReadFailure.needsOcr(message);
            }
            notice.doubt(ProblemCode.OCR_NEEDED, message);
            return lines;
        }
        List<PrintedLine> all = new ArrayList<>(lines);
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page : scanned) {
            all.addAll(RecognisedLines.of(Tesseract.read(picture(document, renderer, page)), page + 1));
            notice.progress();
        }
        all.sort((first, second) -> Integer.compare(first.page(), second.page()));
        return all;
    }

    private static byte[] picture(PDDocument document, PDFRenderer renderer, int page) throws IOException {
        PDRectangle area = document.getPage(page).getCropBox();
        double inches = area.getWidth() / INCH * (area.getHeight() / INCH);
        double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
        BufferedImage image = renderer.renderImageWithDPI(page, (float) dots, ImageType.GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
