package org.gongwen.pipeline.read.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.NumberFormat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * 网页编号: the numbers that browsers print before the items of ordered lists (HTML, 4.4.5; CSS Counter Styles 3). Lists
 * of links, and lists whose items begin with a number of their own, get none.
 */
final class OrderedList {
    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?:([^;!]*)");
    private static final Pattern HIDING_SHEET = Pattern.compile(
            "(?:^|[},])\\s*(?:ol|li|\\*)\\s*(?:,[^{}]{0,200})?\\{[^{}]{0,2000}list-style[-\\w]*\\s*:\\s*none");
    private static final Pattern OWN_LABEL =
            Pattern.compile("^([（(]?[一二三四五六七八九十百\\d]{1,3}[)）.．、]|[①-⑳]|第.{1,4}[章节条]).*");
    private static final int LONGEST_SHEET = 100_000;
    private static final int BEGINNING = 12;
    private static final int MOST = 500;

    private final Element list;
    private int next;

    private OrderedList(Element list) {
        this.list = list;
        this.next = number(list, "start", list.hasAttr("reversed") ? list.childrenSize() : 1);
    }

    /** Writes the numbers of all lists of the page out. */
    static void number(Document document) {
        List<Element> lists = document.getElementsByTag("ol");
        if (lists.isEmpty() || lists.size() > MOST || isHidden(document)) {
            return;
        }
        for (Element list : lists) {
            if (isOfText(list)) {
                new OrderedList(list).write();
            }
        }
    }

    private static boolean isHidden(Document document) {
        return document.getElementsByTag("style").stream()
                .map(Element::data)
                .anyMatch(sheet -> sheet.length() <= LONGEST_SHEET
                        && HIDING_SHEET.matcher(sheet.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean isOfText(Element list) {
        String text = Blanks.remove(list.text());
        int links = list.getElementsByTag("a").stream()
                .mapToInt(link -> Blanks.visible(link.text()))
                .sum();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return links * 2 <= text.length()
                && !HtmlElements.hasChromeName(list)
                && !OWN_LABEL.matcher(beginning).matches();
    }

    private void write() {
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                next = number(item, "value", next);
                TextNode start = start(item);
                if (start != null) {
                    start.text(label(next, style(item)) + start.getWholeText().stripLeading());
                }
                next += list.hasAttr("reversed") ? -1 : 1;
            }
        }
    }

    /** The first text of an item that is not that of a list within it. */
    private static @Nullable TextNode start(Element item) {
        TextNode[] first = new TextNode[1];
        item.filter((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                first[0] = text;
                return FilterResult.STOP;
            }
            return depth > 0 && isList(node) ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return first[0];
    }

    private static boolean isList(Node node) {
        return node.nameIs("ol") || node.nameIs("ul") || node.nameIs("table");
    }

    private static String label(int number, String style) {
        return switch (style) {
            case "none", "disc", "circle", "square" -> "";
            case "a", "lower-alpha", "lower-latin" -> NumberFormat.LOWER_LETTER.print(number) + ".";
            case "A", "upper-alpha", "upper-latin" -> NumberFormat.UPPER_LETTER.print(number) + ".";
            case "i", "lower-roman" -> NumberFormat.LOWER_ROMAN.print(number) + ".";
            case "I", "upper-roman" -> NumberFormat.UPPER_ROMAN.print(number) + ".";
            case "cjk-ideographic", "cjk-decimal", "simp-chinese-informal", "trad-chinese-informal" ->
                NumberFormat.CHINESE.print(number) + "、";
            case "simp-chinese-formal", "trad-chinese-formal" -> NumberFormat.CHINESE_LEGAL.print(number) + "、";
            default -> number + ".";
        };
    }

    /** A style stands over a type, and that of the item over that of the list. */
    private String style(Element item) {
        return styleOf(item, styleOf(list, typeOf(item, typeOf(list, ""))));
    }

    private static String typeOf(Element element, String otherwise) {
        String type = element.attr("type").strip();
        return type.isEmpty() ? otherwise : type;
    }

    private static String styleOf(Element element, String otherwise) {
        Matcher style = STYLE.matcher(Blanks.remove(element.attr("style")).toLowerCase(Locale.ROOT));
        String type = style.find() ? style.group(1).replaceAll("(inside|outside|initial|inherit|url\\(.*\\))", "") : "";
        return type.isEmpty() ? otherwise : type;
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
