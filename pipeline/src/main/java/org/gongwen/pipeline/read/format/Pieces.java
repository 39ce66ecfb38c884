package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 片段清理: takes out of the pieces of a page what is not the notice: breadcrumbs, header lines (which go to the
 * metadata), buttons, counters, names of files to download, footers and a second copy of the body.
 */
public final class Pieces {
    private static final Set<String> AMBIGUOUS =
            Set.of("时间", "日期", "主题", "标题", "名称", "分类", "类别", "栏目", "作者", "效力", "打印", "阅读", "浏览", "分享");
    private static final Pattern FOOTER = Pattern.compile(
            ".*(版权所有|ICP备|公网安备|网站标识码).*|^(主办单位|主办|网站地图|网站声明)[：:|｜　 ].*");
    private static final Pattern DOWNLOADS = Pattern.compile("^[【\\[]?.{0,6}(下载|原文|附件列表|相关附件).{0,4}[】\\]]?[：:]?$");

    private Pieces() {}

    /** Adds to the notice what of the pieces belongs to it. */
    public static void place(List<Piece> pieces, NoticeBuilder notice) {
        List<Piece> kept = withoutFooter(withoutHead(SecondCopy.remove(pieces), notice));
        for (Piece piece : withoutDownloads(kept)) {
            if (piece instanceof Piece.Grid grid) {
                notice.table(grid.table());
            } else if (!PageChrome.isChrome(piece.words())) {
                add(piece, notice);
            }
        }
    }

    private static void add(Piece piece, NoticeBuilder notice) {
        if (piece instanceof Piece.Paragraph paragraph) {
            notice.paragraph(paragraph.text());
        } else {
            notice.line(piece.words());
        }
    }

    private static List<Piece> withoutHead(List<Piece> pieces, NoticeBuilder notice) {
        int end = headEnd(pieces);
        int from = breadcrumb(pieces, end) + 1;
        Map<Integer, Map<String, String>> headers = new LinkedHashMap<>();
        for (int i = from; i < end; i++) {
            Map<String, String> pairs = HeaderLabels.pairs(pieces.get(i).words());
            if (!pairs.isEmpty()) {
                headers.put(i, pairs);
            }
        }
        long labels = headers.values().stream().mapToLong(Map::size).sum();
        headers.values().removeIf(pairs -> labels < 3 && AMBIGUOUS.containsAll(pairs.keySet()));
        headers.values().forEach(pairs -> pairs.forEach(notice::metadata));
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (int i = from; i < pieces.size(); i++) {
            if (!headers.containsKey(i)) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }

    private static int headEnd(List<Piece> pieces) {
        int end = 0;
        while (end < pieces.size() && end < 80 && !pieces.get(end).isProse()
                && !(pieces.get(end) instanceof Piece.Grid)) {
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

    private static List<Piece> withoutFooter(List<Piece> pieces) {
        int lastProse = pieces.size() - 1;
        while (lastProse >= 0 && !pieces.get(lastProse).isProse() && !(pieces.get(lastProse) instanceof Piece.Grid)
                || lastProse >= 0 && FOOTER.matcher(pieces.get(lastProse).words()).matches()) {
            lastProse--;
        }
        for (int i = lastProse + 1; i < pieces.size(); i++) {
            if (i > 0 && FOOTER.matcher(Blanks.strip(pieces.get(i).words())).matches()) {
                return pieces.subList(0, i);
            }
        }
        return pieces;
    }

    private static List<Piece> withoutDownloads(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            String words = Blanks.strip(pieces.get(i).words());
            boolean heads = DOWNLOADS.matcher(words).matches()
                    && (i + 1 == pieces.size() || PageChrome.isFileName(pieces.get(i + 1).words()));
            if (!heads && !PageChrome.isFileName(words)) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }
}
