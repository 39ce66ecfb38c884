package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Piece;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** 片段收集: the paragraphs and tables below an element, in order. */
final class PieceCollector implements NodeFilter {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Element root;
    private int linkDepth;
    private int linkCharacters;
    private int digitsBeside;
    private int preDepth;

    private PieceCollector(Element root) {
        this.root = root;
    }

    static List<Piece> collect(Element root) {
        PieceCollector collector = new PieceCollector(root);
        root.filter(collector);
        collector.flush();
        return collector.pieces;
    }

    /** The paragraphs below an element; tables in it are flattened. */
    static List<String> paragraphs(Element root) {
        List<String> paragraphs = new ArrayList<>();
        for (Piece piece : collect(root)) {
            if (piece instanceof Piece.Grid grid) {
                paragraphs.addAll(grid.table().flattened());
            } else {
                paragraphs.add(piece.words());
            }
        }
        return paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element != root && element.normalName().equals("table") && takeTable(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
            preDepth -= element.normalName().equals("pre") ? 1 : 0;
            if (HtmlElements.isBlock(element)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (HtmlElements.isBlock(element) || HtmlElements.isBreak(element)) {
            flush();
        }
        linkDepth += element.normalName().equals("a") ? 1 : 0;
        preDepth += element.normalName().equals("pre") ? 1 : 0;
    }

    private boolean takeTable(Element element) {
        boolean data = HtmlTable.isData(element);
        if (data) {
            flush();
            pieces.add(new Piece.Grid(HtmlTable.read(element)));
        }
        return data;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && preDepth > 0) {
                flush();
            } else if (c == '\n' && SourceLine.endsInWord(text, i)) {
                i = SourceLine.next(text, i) - 1;
            } else if (c == '\u200b' || c == '\ufeff' || c == '\u00ad') {
                continue;
            } else if (c <= ' ' || c == '\u00a0') {
                appendBlank();
            } else {
                run.append(c);
                linkCharacters += linkDepth > 0 ? 1 : 0;
                digitsBeside += linkDepth == 0 && isOfDate(c) ? 1 : 0;
            }
        }
    }

    private void appendBlank() {
        if (run.length() > 0 && run.charAt(run.length() - 1) != ' ') {
            run.append(' ');
        }
    }

    private void flush() {
        String text = Blanks.strip(run.toString());
        boolean links = linkCharacters > 0 && (linkCharacters + digitsBeside) * 10 > Blanks.visible(text) * 9;
        boolean navigation = links && (digitsBeside > 0 || !isReference(text));
        if (!text.isEmpty() && !navigation) {
            pieces.add(new Piece.Paragraph(text));
        }
        run.setLength(0);
        linkCharacters = 0;
        digitsBeside = 0;
    }

    /** Lists of links print a date beside each. */
    private static boolean isOfDate(char c) {
        return (c >= '0' && c <= '9') || "-./:[]()（）年月日·>".indexOf(c) >= 0;
    }

    /** Notices link to their attachments and to other notices; a paragraph of that kind stays. */
    private static boolean isReference(String text) {
        return text.startsWith("附件") || text.startsWith("附表") || text.startsWith("《") || text.length() > 80;
    }
}
