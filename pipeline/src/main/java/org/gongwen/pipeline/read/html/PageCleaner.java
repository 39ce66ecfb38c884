package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongwen.pipeline.read.format.HeaderLabels;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * 网页清理: takes out of a page what shows no text or is hidden, and makes its blocks plain: an inline element around
 * blocks becomes a block. Where nothing but hidden text is left, hidden text stays.
 */
final class PageCleaner {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "select",
            "option",
            "button",
            "textarea",
            "video",
            "audio",
            "map",
            "link",
            "meta",
            "base",
            "head",
            "frame",
            "frameset");
    private static final int ENOUGH = 100;

    private PageCleaner() {}

    static void clean(Document document) {
        namePictures(document);
        drop(document, PageCleaner::isSilent);
        Element body = document.body();
        if (visibleText(body) >= ENOUGH) {
            drop(document, HtmlElements::isHidden);
        }
        for (Element element : blocksInInline(body)) {
            element.tagName("div");
        }
    }

    private static boolean isSilent(Element element) {
        String name = element.normalName();
        return SILENT.contains(name)
                || (name.equals("input") && !element.parents().isEmpty());
    }

    private static void drop(Document document, Predicate<Element> unwanted) {
        List<Element> dropped = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (node instanceof Element element && unwanted.test(element)) {
                dropped.add(element);
            }
        });
        for (Element element : dropped) {
            if (element.parent() != null && element != document.body()) {
                element.remove();
            }
        }
    }

    /** Pictures that stand for a label (发布时间) become its text. */
    private static void namePictures(Document document) {
        for (Element picture : document.getElementsByTag("img")) {
            String name = picture.hasAttr("title") ? picture.attr("title") : picture.attr("alt");
            if (HeaderLabels.labelOf(name) != null) {
                picture.replaceWith(new TextNode(name + "："));
            }
        }
    }

    private static int visibleText(Element body) {
        int[] count = new int[1];
        List<Element> hidden = new ArrayList<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && HtmlElements.isHidden(element)) {
                    hidden.add(element);
                } else if (node instanceof TextNode text && hidden.isEmpty()) {
                    count[0] += text.getWholeText().strip().length();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!hidden.isEmpty() && hidden.get(hidden.size() - 1) == node) {
                    hidden.remove(hidden.size() - 1);
                }
            }
        });
        return count[0];
    }

    private static Set<Element> blocksInInline(Element body) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        body.traverse((node, depth) -> {
            if (node instanceof Element element && HtmlElements.isBlock(element)) {
                Element parent = element.parent();
                while (parent != null && !HtmlElements.isBlock(parent) && around.add(parent)) {
                    parent = parent.parent();
                }
            }
        });
        around.removeIf(element -> element.normalName().equals("a"));
        return around;
    }
}
