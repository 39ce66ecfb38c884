package org.gongwen.pipeline.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gongwen.pipeline.read.format.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * 页面度量: for each element how much text it holds, how much of it in links, and how much of it is prose. A run of
 * text between two block boundaries is prose where it has stops or commas and is no link; other text counts a fifth.
 */
final class PageMeasure implements NodeVisitor {
    /** 度量 of one element. */
    static final class Measure {
        int characters;
        int links;
        double prose;
        long hash;
    }

    private static final Measure NOTHING = new Measure();
    private final Map<Element, Measure> measures = new IdentityHashMap<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int runCharacters;
    private int runLinks;
    private int runMarks;
    private long runHash;
    private int linkDepth;

    static PageMeasure of(Element root) {
        PageMeasure measure = new PageMeasure();
        root.traverse(measure);
        return measure;
    }

    Measure measure(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (HtmlElements.isBlock(element) || HtmlElements.isBreak(element)) {
                flush();
            }
            if (HtmlElements.isBlock(element)) {
                blocks.push(element);
            }
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        linkDepth -= element.normalName().equals("a") ? 1 : 0;
        if (HtmlElements.isBlock(element)) {
            flush();
            blocks.pop();
            Element around = blocks.peek();
            if (around != null) {
                merge(measure(element), around);
            }
        }
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                runCharacters++;
                runLinks += linkDepth > 0 ? 1 : 0;
                runMarks += "。，；".indexOf(c) >= 0 ? 1 : 0;
                runHash = runHash * 31 + c;
            }
        }
    }

    private void flush() {
        Element block = blocks.peek();
        if (runCharacters > 0 && block != null) {
            Measure run = new Measure();
            run.characters = runCharacters;
            run.links = runLinks;
            run.prose = runLinks * 2 > runCharacters ? 0 : runMarks > 0 ? runCharacters : runCharacters / 5.0;
            run.hash = runHash;
            merge(run, block);
        }
        runCharacters = 0;
        runLinks = 0;
        runMarks = 0;
        runHash = 0;
    }

    private void merge(Measure part, Element into) {
        Measure whole = measures.computeIfAbsent(into, e -> new Measure());
        whole.hash = whole.hash * power(part.characters) + part.hash;
        whole.characters += part.characters;
        whole.links += part.links;
        whole.prose += part.prose;
    }

    /** 31 to the power of the length, so that hashes of texts put together are those of the whole. */
    private static long power(int length) {
        long result = 1;
        long base = 31;
        for (int rest = length; rest > 0; rest >>= 1) {
            result *= (rest & 1) == 1 ? base : 1;
            base *= base;
        }
        return result;
    }
}
