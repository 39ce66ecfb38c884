package org.gongwen.pipeline.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** 第二份正文: an element whose text another one repeats (for large type, for export); the one with more blocks stays. */
final class SecondContainer {
    private static final int LEAST = 80;

    private SecondContainer() {}

    static void remove(Element body, PageMeasure measure) {
        double whole = measure.measure(body).prose;
        Map<Long, Element> byText = new HashMap<>();
        Element unwanted = null;
        for (Element element : body.getAllElements()) {
            PageMeasure.Measure measured = measure.measure(element);
            if (measured.characters < LEAST || measured.prose < whole * 0.2) {
                continue;
            }
            Element other = byText.putIfAbsent(measured.hash * 31 + measured.characters, element);
            if (other != null && !element.parents().contains(other)) {
                unwanted =
                        element.getAllElements().size() > other.getAllElements().size() ? other : element;
                break;
            }
        }
        if (unwanted != null && unwanted != body) {
            unwanted.remove();
        }
    }
}
