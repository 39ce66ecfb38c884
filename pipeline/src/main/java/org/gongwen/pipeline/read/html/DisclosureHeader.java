package org.gongwen.pipeline.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.HeaderLabels;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * 信息公开版头: what the page says of the notice under printed labels, in whatever layout: label and value in one text,
 * in neighbouring elements, in cells side by side or one below the other. Groups of three labels within the main element
 * are taken out of it.
 */
final class DisclosureHeader {
    private static final int LONGEST_VALUE = 300;
    private static final int GROUP = 3;
    private static final int DEEPEST = 12;
    private final Element main;
    private final NoticeBuilder notice;
    private final Map<Element, Integer> labels = new IdentityHashMap<>();

    private DisclosureHeader(Element main, NoticeBuilder notice) {
        this.main = main;
        this.notice = notice;
    }

    static void collect(Element body, Element main, NoticeBuilder notice) {
        DisclosureHeader header = new DisclosureHeader(main, notice);
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && HeaderLabels.mayStart(text.getWholeText())) {
                texts.add(text);
            }
        });
        Set<Node> inside = header.insideMain(texts);
        for (TextNode text : texts) {
            if (!inside.contains(text)) {
                header.read(text);
            }
        }
        header.takeGroups(inside);
    }

    private Set<Node> insideMain(List<TextNode> texts) {
        Set<Node> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TextNode text : texts) {
            for (Node node = text; node != null; node = node.parent()) {
                if (node == main) {
                    inside.add(text);
                    break;
                }
            }
        }
        return inside;
    }

    /** Header tables and lists within the main element: their labels are counted for each element around them. */
    private void takeGroups(Set<Node> inside) {
        for (Node text : inside) {
            count(text);
        }
        List<Element> groups = labels.entrySet().stream()
                .filter(entry -> entry.getValue() >= GROUP
                        && Blanks.visible(entry.getKey().text()) < 1000)
                .map(Map.Entry::getKey)
                .filter(element -> element.normalName().matches("table|dl|ul|ol|div|p|section|tbody"))
                .filter(element -> isMostlyLabels(element))
                .toList();
        for (Element group : groups) {
            inside.forEach(text -> {
                if (text instanceof TextNode label && isWithin(label, group)) {
                    read(label);
                }
            });
        }
        groups.forEach(group -> {
            if (group.parent() != null && !new GroupTexts(group).titled) {
                group.remove();
            }
        });
    }

    private void count(Node text) {
        boolean label = text instanceof TextNode words && holdsLabel(words.getWholeText());
        int depth = 0;
        Node node = text.parent();
        while (label && node instanceof Element element && node != main && depth <= DEEPEST) {
            labels.merge(element, 1, Integer::sum);
            node = node.parent();
            depth++;
        }
    }

    private static boolean holdsLabel(String words) {
        return HeaderLabels.labelOf(words) != null || !HeaderLabels.pairs(words).isEmpty();
    }

    /** Labels and their values; a table of data whose columns bear such names (类别, 标题) holds many texts more. */
    private boolean isMostlyLabels(Element element) {
        int count = labels.getOrDefault(element, 0);
        return element.text().indexOf('。') < 0
                && Blanks.visible(element.text()) < count * 60 + 60
                && new GroupTexts(element).areOf(count);
    }

    /** The texts of a group of labels: few beside them; a title that is no value of a label keeps the group in its place. */
    private static final class GroupTexts {
        private int count;
        private boolean behindLabel;
        private boolean titled;

        GroupTexts(Element group) {
            group.traverse((node, depth) -> {
                if (node instanceof TextNode text && !text.isBlank()) {
                    add(text.getWholeText());
                }
            });
        }

        private void add(String words) {
            count++;
            boolean label = holdsLabel(words);
            titled |= !label && !behindLabel && NoticeEdges.isTitle(words);
            behindLabel = label;
        }

        boolean areOf(int labels) {
            return count * 2 <= labels * 5;
        }
    }

    private static boolean isWithin(Node node, Element group) {
        for (Node around = node; around != null; around = around.parent()) {
            if (around == group) {
                return true;
            }
        }
        return false;
    }

    private void read(TextNode text) {
        String words = text.getWholeText();
        String label = HeaderLabels.labelOf(words);
        if (label != null) {
            String value = valueBeside(text, label);
            if (value != null) {
                notice.metadata(label, value);
            }
            return;
        }
        Map<String, String> pairs = HeaderLabels.pairs(words);
        String last = pairs.keySet().stream().reduce((a, b) -> b).orElse("");
        pairs.forEach((key, value) -> {
            if (!value.isEmpty()) {
                notice.metadata(key, value);
            } else if (key.equals(last)) {
                String beside = valueBeside(text, key);
                notice.metadata(key, beside == null ? "" : beside);
            }
        });
    }

    private static @Nullable String valueBeside(TextNode text, String label) {
        Node node = text;
        while (nextWith(node) == null && node.parent() instanceof Element parent && isOnly(parent, node)) {
            node = parent;
            if (node instanceof Element element && element.normalName().matches("td|th|body|table")) {
                break;
            }
        }
        if (node instanceof Element cell && cell.normalName().matches("td|th")) {
            return valueOfCell(cell);
        }
        return following(node);
    }

    private static boolean isOnly(Element parent, Node child) {
        for (Node sibling : parent.childNodes()) {
            if (sibling != child && !Blanks.strip(textOf(sibling)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Node nextWith(Node node) {
        Node next = node.nextSibling();
        while (next != null && Blanks.strip(textOf(next)).isEmpty()) {
            next = next.nextSibling();
        }
        return next;
    }

    private static @Nullable String following(Node node) {
        Node next = nextWith(node);
        if (next == null) {
            return null;
        }
        String value = clean(textOf(next));
        boolean isLabel = HeaderLabels.labelOf(value) != null
                || !HeaderLabels.pairs(value).isEmpty();
        return isLabel || value.length() > LONGEST_VALUE ? null : value;
    }

    private static @Nullable String valueOfCell(Element cell) {
        Element next = cell.nextElementSibling();
        if (next == null || HeaderLabels.labelOf(next.text()) != null) {
            return valueBelow(cell);
        }
        String value = clean(next.text());
        return value.length() > LONGEST_VALUE ? null : value;
    }

    private static @Nullable String valueBelow(Element cell) {
        Element row = cell.parent();
        Element below = row == null ? null : row.nextElementSibling();
        int index = cell.elementSiblingIndex();
        if (below == null || below.childrenSize() <= index) {
            return null;
        }
        String value = clean(below.child(index).text());
        return HeaderLabels.labelOf(value) != null || value.length() > LONGEST_VALUE ? null : value;
    }

    private static String clean(String text) {
        String value = Blanks.strip(text);
        return value.startsWith(":") || value.startsWith("：") ? Blanks.strip(value.substring(1)) : value;
    }

    private static String textOf(Node node) {
        return node instanceof Element element ? element.text() : node instanceof TextNode text ? text.text() : "";
    }
}
