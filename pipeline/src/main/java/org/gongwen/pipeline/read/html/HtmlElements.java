package org.gongwen.pipeline.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.jsoup.nodes.Element;

/** 网页元素: what the names, styles and ids of elements tell. Ids and classes are hints only. */
final class HtmlElements {
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "nav",
            "blockquote",
            "pre",
            "center",
            "form",
            "fieldset",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "hr",
            "colgroup",
            "title",
            "head");
    private static final Pattern HIDDEN = Pattern.compile(
            "display:none|visibility:hidden|(^|;)(width|height|font-size|opacity|max-height):0(px|pt|em|%)?(;|$|!)");
    private static final Pattern CHROME_NAME = Pattern.compile(
            "(?i)(^|[^a-z])(footer|foot|copyright|nav|navbar|navigation|menu|sidebar|side|related|recommend|share|comment"
                    + "|breadcrumb|crumbs?|toolbar|tools?|popup|login|search|banner|hot|links?|friendlink|qrcode|ewm"
                    + "|jiathis|bdshare|pager|prevnext|xgwj|xgxw|xgjd|xgwz|xglj)([^a-z]|$|box|list|con|wrap|_)");

    private HtmlElements() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isBreak(Element element) {
        return element.normalName().equals("br");
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (element.hasAttr("hidden")) {
            return true;
        }
        return !style.isEmpty()
                && HIDDEN.matcher(Blanks.remove(style).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the element's id or class calls it a part of the page's frame. */
    static boolean hasChromeName(Element element) {
        String name = element.normalName();
        return name.equals("nav")
                || name.equals("footer")
                || name.equals("aside")
                || CHROME_NAME.matcher(element.id()).find()
                || CHROME_NAME.matcher(element.className()).find();
    }
}
