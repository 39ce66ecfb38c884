package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern TITLE_NAME = Pattern.compile("(?i)(?:^|[^a-z])(?:\\w*title|tit|bt)(?:$|[^a-z])");

    private PageTitle() {}

    /** The title, and the document number under it, where the main element lacks them. */
    static List<Piece> missingFrom(Element main, Document document, NoticeBuilder notice) {
        String bodyText = Blanks.remove(main.text());
        String head = bodyText.substring(0, Math.min(bodyText.length(), HEAD_OF_BODY));
        List<Element> above = blocksAbove(main, document.body());
        int title = titleAmong(above, notice);
        List<Piece> pieces = new ArrayList<>();
        for (int i = Math.max(title, 0); i < above.size(); i++) {
            String text = textOf(above.get(i));
            boolean belongs = i == title || NoticeEdges.isDocumentNumber(text);
            if (belongs && !head.contains(Blanks.remove(text)) && pieces.size() < 2) {
                pieces.add(new Piece.Paragraph(text));
            }
        }
        return pieces;
    }

    /** The text of a heading, its lines put together: 关于印发<br>方案的通知. */
    private static String textOf(Element heading) {
        StringBuilder text = new StringBuilder();
        PieceCollector.paragraphs(heading).forEach(text::append);
        return text.isEmpty() ? Blanks.strip(heading.text()) : text.toString();
    }

    /** The blocks without blocks in them that stand above the main element. */
    private static List<Element> blocksAbove(Element main, Element body) {
        List<Element> above = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element == main) {
                return above;
            }
            if (HtmlElements.isBlock(element) && element.children().stream().noneMatch(HtmlElements::isBlock)) {
                above.add(element);
            }
        }
        return List.of();
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.equals("h1")
                || name.equals("h2")
                || TITLE_NAME.matcher(element.className()).find()
                || TITLE_NAME.matcher(element.id()).find();
    }

    private static int titleAmong(List<Element> above, NoticeBuilder notice) {
        String pageTitle = Blanks.remove(notice.build().metadata().getOrDefault("title", ""));
        String articleTitle = Blanks.remove(notice.build().metadata().getOrDefault("ArticleTitle", ""));
        int likely = -1;
        for (int i = 0; i < above.size(); i++) {
            Element element = above.get(i);
            String bare = Blanks.remove(element.text());
            if (bare.length() < 6 || bare.length() > 150) {
                continue;
            }
            if (bare.equals(articleTitle) || (bare.length() >= 8 && pageTitle.startsWith(bare))) {
                return i;
            }
            if (element.getElementsByTag("a").isEmpty() && (isHeading(element) || NoticeEdges.isTitle(bare))) {
                likely = i;
            }
        }
        return likely;
    }
}
