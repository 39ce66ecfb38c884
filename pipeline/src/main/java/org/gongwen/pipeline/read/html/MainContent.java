package org.gongwen.pipeline.read.html;

import org.gongwen.pipeline.read.format.HeaderLabels;
import org.gongwen.pipeline.read.format.PageChrome;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 正文: finds the element that holds the notice. From the body it steps down as long as one child holds nearly all
 * prose, or the most of it beside a sidebar or footer; then up again as long as the parent adds nothing but lines that
 * may belong to the notice (title, signature, date).
 */
final class MainContent {
    private static final double NEARLY_ALL = 0.92;
    private static final double MOST = 0.4;
    private static final double LITTLE = 0.04;
    /** What many short paragraphs beside the main part hold together, of all prose, to be no part of the notice. */
    private static final double MANY_LITTLE = 0.12;

    private static final int DEEPEST_WRAPPER = 8;
    private final PageMeasure measure;

    MainContent(PageMeasure measure) {
        this.measure = measure;
    }

    /** The element that holds the notice; the body where nothing stands out. */
    Element find(Element body) {
        Element current = body;
        for (Element best = step(current); best != null; best = step(current)) {
            current = best;
        }
        return climb(outOfTableParts(current), body);
    }

    private @Nullable Element step(Element current) {
        Element best = null;
        double most = 0;
        for (Element child : current.children()) {
            double prose = measure.measure(child).prose;
            if (prose > most) {
                most = prose;
                best = child;
            }
        }
        double whole = measure.measure(current).prose;
        if (best == null || whole == 0) {
            return null;
        }
        double share = most / whole;
        boolean holds = share >= NEARLY_ALL || (share >= MOST && restIsChrome(current, best));
        return holds && !isTable(best) ? best : null;
    }

    /** A table of data, or an element around nothing else: the letter above it belongs to the notice. */
    private boolean isTable(Element element) {
        Element current = element;
        for (int depth = 0; depth < DEEPEST_WRAPPER && !HtmlTable.isData(current); depth++) {
            Element inner = null;
            for (Element child : current.children()) {
                boolean whole = measure.measure(child).characters == measure.measure(current).characters;
                inner = whole ? child : inner;
            }
            if (inner == null) {
                return false;
            }
            current = inner;
        }
        return HtmlTable.isData(current);
    }

    private boolean restIsChrome(Element current, Element best) {
        double little = Math.max(measure.measure(current).prose * LITTLE, 8);
        double most = Math.max(measure.measure(current).prose * MANY_LITTLE, 8);
        double left = 0;
        for (Element child : current.children()) {
            double prose = child == best ? 0 : measure.measure(child).prose;
            boolean chrome = prose > 0 && looksLikeChrome(child);
            left += chrome ? 0 : prose;
            if (!chrome && (prose > little || left > most)) {
                return false;
            }
        }
        return true;
    }

    private boolean looksLikeChrome(Element element) {
        PageMeasure.Measure measured = measure.measure(element);
        String line = firstLine(element);
        return HtmlElements.hasChromeName(element)
                || measured.links * 2 > measured.characters
                || PageChrome.isChrome(line)
                || HeaderLabels.labelOf(line) != null
                || !HeaderLabels.pairs(line).isEmpty();
    }

    static String firstLine(Element element) {
        for (Element inner : element.getAllElements()) {
            String own = inner.ownText();
            if (!own.isBlank()) {
                return own;
            }
        }
        return "";
    }

    private static Element outOfTableParts(Element element) {
        Element current = element;
        while (current.normalName().matches("tr|tbody|thead|tfoot|colgroup|ul|ol|dl|p")) {
            Element parent = current.parent();
            if (parent == null) {
                return current;
            }
            current = parent;
        }
        return current;
    }

    private Element climb(Element start, Element body) {
        Element current = start;
        Element parent = current.parent();
        while (parent != null && current != body && addsOnlyNotice(parent, current)) {
            current = parent;
            parent = current.parent();
        }
        return current;
    }

    private boolean addsOnlyNotice(Element parent, Element current) {
        PageMeasure.Measure outer = measure.measure(parent);
        PageMeasure.Measure inner = measure.measure(current);
        int added = outer.characters - inner.characters;
        int addedLinks = outer.links - inner.links;
        if (added == 0) {
            return true;
        }
        return added <= 60 + inner.characters / 5 && addedLinks == 0 && NoticeEdges.areOnly(parent, current);
    }
}
