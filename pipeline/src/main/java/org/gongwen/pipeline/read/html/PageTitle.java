package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 页面标题: the heading of a page that stands above the body, and the document number between them. It belongs to the
 * notice where the body does not repeat it.
 */
final class PageTitle {
    private static final int HEAD_OF_BODY = 400;

    private PageTitle() {}

    /** The title, and the document number under it, where the main element lacks them. */
    static List<Piece> missingFrom(Element main, Document document, NoticeBuilder notice) {
        List<Piece> pieces = new ArrayList<>();
        String bodyText = Blanks.remove(main.text());
        String head = bodyText.substring(0, Math.min(bodyText.length(), HEAD_OF_BODY));
        String pageTitle = Blanks.remove(notice.build().metadata().getOrDefault("title", ""));
        String articleTitle = Blanks.remove(notice.build().metadata().getOrDefault("ArticleTitle", ""));
        boolean titled = false;
        for (Element element : document.body().getAllElements()) {
            if (element == main) {
                break;
            }
            if (main.parents().contains(element) || element.parents().contains(main)) {
                continue;
            }
            String text = Blanks.strip(element.text());
            String bare = Blanks.remove(text);
            if (!titled && isTitle(element, bare, pageTitle, articleTitle)) {
                titled = true;
                if (!head.contains(bare)) {
                    pieces.add(new Piece.Paragraph(text));
                }
            } else if (titled && NoticeEdges.isDocumentNumber(bare) && !head.contains(bare) && pieces.size() < 2) {
                pieces.add(new Piece.Paragraph(text));
            }
        }
        return pieces;
    }

    private static boolean isTitle(Element element, String bare, String pageTitle, String articleTitle) {
        if (bare.length() < 6 || bare.length() > 150 || !HtmlElements.isBlock(element)) {
            return false;
        }
        boolean named = bare.equals(articleTitle) || (bare.length() >= 8 && pageTitle.startsWith(bare));
        boolean heading = element.normalName().equals("h1") || element.normalName().equals("h2");
        return named || (heading && element.getElementsByTag("a").isEmpty() && articleTitle.isEmpty());
    }
}
