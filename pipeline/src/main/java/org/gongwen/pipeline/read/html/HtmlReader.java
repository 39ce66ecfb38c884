package org.gongwen.pipeline.read.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Piece;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.text.DecodedContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 网页: only the notice of a page stays. No script runs, no link or entity is followed. The disclosure header and the
 * meta tags go to the metadata.
 */
public final class HtmlReader implements FormatReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final int DECLARATION_AREA = 4096;

    @Override
    public void read(Content content, NoticeBuilder notice) {
        String page = DecodedContent.of(content, declaredCharset(content.bytes()), notice);
        read(page, notice);
    }

    /** Reads the notice of a page that is decoded already. */
    public void read(String page, NoticeBuilder notice) {
        Document document = Jsoup.parse(page);
        PageMetadata.collect(document, notice);
        OrderedList.number(document);
        PageCleaner.clean(document);
        PageMeasure measure = PageMeasure.of(document.body());
        SecondContainer.remove(document.body(), measure);
        measure = PageMeasure.of(document.body());
        Element main = new MainContent(measure).find(document.body());
        List<Piece> pieces = new ArrayList<>(PageTitle.missingFrom(main, document, notice));
        DisclosureHeader.collect(document.body(), main, notice);
        pieces.addAll(PieceCollector.collect(main));
        SignatureBelow.add(main, document.body(), pieces);
        LinkedNumber.collect(document.body(), pieces, notice);
        Pieces.placePage(pieces, notice);
        if (notice.isEmpty()) {
            placeBody(page, notice);
        }
    }

    /** All that the page shows: no text may be lost because none of it was taken for the notice. */
    private static void placeBody(String page, NoticeBuilder notice) {
        Document document = Jsoup.parse(page);
        PageCleaner.clean(document);
        for (Piece piece : PieceCollector.collect(document.body())) {
            if (piece instanceof Piece.Grid grid) {
                notice.table(grid.table());
            } else {
                notice.paragraph(piece.words());
            }
        }
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_AREA), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        return charset.find() ? charset.group(1) : null;
    }
}
