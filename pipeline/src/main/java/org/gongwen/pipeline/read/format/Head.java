package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 页首: the lines above the running text of a page: breadcrumbs, and header lines with their labels and values.
 *
 * @param pairs what the header lines say, by label
 * @param rest the pieces without breadcrumbs, what stands above them, and header lines
 * @param isOfPage whether there are breadcrumbs or header lines enough to tell a web page
 */
record Head(Map<String, String> pairs, List<Piece> rest, boolean isOfPage) {
    private static final Set<String> AMBIGUOUS = Set.of(
            "时间", "日期", "主题", "标题", "名称", "分类", "类别", "栏目", "作者", "效力", "打印", "阅读", "浏览", "分享", "编辑", "审核", "来源");
    private static final Set<String> AMBIGUOUS_ON_PAGES = Set.of("时间", "主题", "名称", "分类", "类别", "效力");
    private static final int LONGEST = 80;
    private static final int ENOUGH = 3;

    /** The head of what is known to be a web page. */
    static Head ofPage(List<Piece> pieces) {
        return of(pieces, AMBIGUOUS_ON_PAGES);
    }

    /** The head of what may be a document of its own. */
    static Head ofDocument(List<Piece> pieces) {
        return of(pieces, AMBIGUOUS);
    }

    private static Head of(List<Piece> pieces, Set<String> ambiguous) {
        int end = end(pieces);
        int from = breadcrumb(pieces, end) + 1;
        Map<Integer, Map<String, String>> lines = new LinkedHashMap<>();
        for (int i = from; i < end; i++) {
            Map<String, String> pairs = HeaderLabels.pairs(pieces.get(i).words());
            if (!pairs.isEmpty()) {
                lines.put(i, pairs);
            }
        }
        long labels = lines.values().stream().mapToLong(Map::size).sum();
        lines.values().removeIf(pairs -> labels < ENOUGH && ambiguous.containsAll(pairs.keySet()));
        List<Piece> rest = new ArrayList<>(pieces.size());
        for (int i = from; i < pieces.size(); i++) {
            if (!lines.containsKey(i)) {
                rest.add(pieces.get(i));
            }
        }
        return new Head(merged(lines), rest, from > 0 || labels >= ENOUGH);
    }

    private static Map<String, String> merged(Map<Integer, Map<String, String>> lines) {
        Map<String, String> merged = new LinkedHashMap<>();
        lines.values().forEach(pairs -> pairs.forEach(merged::putIfAbsent));
        return merged;
    }

    private static int end(List<Piece> pieces) {
        int end = 0;
        while (end < pieces.size()
                && end < LONGEST
                && !(pieces.get(end) instanceof Piece.Grid)
                && (!pieces.get(end).isProse()
                        || !HeaderLabels.pairs(pieces.get(end).words()).isEmpty())) {
            end++;
        }
        return end;
    }

    private static int breadcrumb(List<Piece> pieces, int end) {
        int last = -1;
        for (int i = 0; i < end; i++) {
            last = PageChrome.isBreadcrumb(pieces.get(i).words()) ? i : last;
        }
        return last;
    }
}
