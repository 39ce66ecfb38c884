package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Piece;
import org.jsoup.nodes.Element;

/** 落款: signature, date and remark that stand in elements below that of the body, where the body has no date at its end. */
final class SignatureBelow {
    private static final int REACH = 15;

    private SignatureBelow() {}

    /** Adds them to the pieces of the body. */
    static void add(Element main, Element body, List<Piece> pieces) {
        int size = pieces.size();
        if (pieces.subList(Math.max(0, size - 4), size).stream().anyMatch(piece -> NoticeEdges.isDate(piece.words()))) {
            return;
        }
        List<String> below = linesBelow(main, body);
        for (int i = 0; i < below.size(); i++) {
            if (NoticeEdges.isDate(below.get(i))) {
                if (i > 0 && NoticeEdges.isSignature(below.get(i - 1))) {
                    pieces.add(new Piece.Paragraph(below.get(i - 1)));
                }
                pieces.add(new Piece.Paragraph(below.get(i)));
                if (i + 1 < below.size() && NoticeEdges.isRemark(below.get(i + 1))) {
                    pieces.add(new Piece.Paragraph(below.get(i + 1)));
                }
                return;
            }
        }
    }

    private static List<String> linesBelow(Element main, Element body) {
        List<String> lines = new ArrayList<>();
        boolean passed = false;
        for (Element element : body.getAllElements()) {
            passed |= element == main;
            if (passed
                    && lines.size() < REACH
                    && HtmlElements.isBlock(element)
                    && element.children().stream().noneMatch(HtmlElements::isBlock)
                    && !element.text().isBlank()
                    && !isWithin(element, main)) {
                lines.add(Blanks.strip(element.text()));
            }
        }
        return lines;
    }

    private static boolean isWithin(Element element, Element around) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent == around) {
                return true;
            }
        }
        return false;
    }
}
