package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.PageChrome;

/** 页眉页脚: page numbers, and lines that stand at the same edge of several pages. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^[—–\\-－‐―·•~第]*\\d{1,4}[—–\\-－‐―·•~页]*([/／共第]?\\d{0,4}页?)$");
    private static final int PAGES = 3;

    private RunningHeads() {}

    /** The lines without them; lines are in reading order. */
    static List<PrintedLine> remove(List<PrintedLine> lines) {
        List<List<PrintedLine>> pages = pages(lines);
        Map<String, Integer> repeated = new HashMap<>();
        for (List<PrintedLine> page : pages) {
            repeated.merge(key(page.get(0)), 1, Integer::sum);
            if (page.size() > 1) {
                repeated.merge(key(page.get(page.size() - 1)), 1, Integer::sum);
            }
        }
        List<PrintedLine> kept = new ArrayList<>(lines.size());
        for (List<PrintedLine> page : pages) {
            kept.addAll(trim(page, repeated));
        }
        return kept;
    }

    private static List<PrintedLine> trim(List<PrintedLine> page, Map<String, Integer> repeated) {
        int start = 0;
        int end = page.size();
        while (start < end && isRunning(page.get(start), repeated)) {
            start++;
        }
        while (end > start && isRunning(page.get(end - 1), repeated)) {
            end--;
        }
        return page.subList(start, end);
    }

    private static boolean isRunning(PrintedLine line, Map<String, Integer> repeated) {
        if (line.isTable()) {
            return false;
        }
        String bare = Blanks.remove(line.text());
        return PAGE_NUMBER.matcher(bare).matches()
                || (PageChrome.isChrome(line.text()) && line.text().matches(".*(https?:|\\d{1,2}:\\d{2}).*"))
                || (bare.length() <= 60 && repeated.getOrDefault(key(line), 0) >= PAGES);
    }

    private static String key(PrintedLine line) {
        return Blanks.remove(line.text()).replaceAll("\\d+", "#");
    }

    private static List<List<PrintedLine>> pages(List<PrintedLine> lines) {
        List<List<PrintedLine>> pages = new ArrayList<>();
        int current = -1;
        for (PrintedLine line : lines) {
            if (line.page() != current) {
                pages.add(new ArrayList<>());
                current = line.page();
            }
            pages.get(pages.size() - 1).add(line);
        }
        return pages;
    }
}
