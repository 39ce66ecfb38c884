package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 片段清理: takes out of the pieces of a page what is not the notice: breadcrumbs, header lines (which go to the
 * metadata), buttons, counters, names of files to download, footers and a second copy of the body.
 */
public final class Pieces {
    private static final Pattern FOOTER = Pattern.compile(".*(版权所有|ICP备|公网安备|网站标识码).*|^(主办单位|主办|网站地图|网站声明)[：:|｜　 ].*");
    private static final Pattern DOWNLOADS = Pattern.compile("^[【\\[]?.{0,6}(下载|原文|附件列表|相关附件).{0,4}[】\\]]?[：:]?$");

    private Pieces() {}

    /** Adds to the notice what of the pieces of a web page belongs to it. */
    public static void placePage(List<Piece> pieces, NoticeBuilder notice) {
        List<Piece> single = SecondCopy.remove(pieces);
        Head head = Head.ofPage(single);
        head.pairs().forEach(notice::metadata);
        List<Piece> kept = Tail.take(withoutFooter(head.rest()), notice);
        place(kept.stream().filter(piece -> !PageChrome.isChrome(piece.words())).toList(), notice);
    }

    /** Adds the pieces of a document to the notice; it is a page where it shows the head of one. */
    public static void placeDocument(List<Piece> all, NoticeBuilder notice) {
        List<Piece> pieces = HeaderTable.take(all, notice);
        if (Head.ofDocument(pieces).isOfPage()) {
            placePage(pieces, notice);
        } else {
            place(pieces, notice);
        }
    }

    private static void place(List<Piece> pieces, NoticeBuilder notice) {
        for (Piece piece : PrintedLines.recognise(withoutDownloads(pieces))) {
            if (piece instanceof Piece.Grid grid) {
                notice.table(grid.table());
            } else {
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

    private static List<Piece> withoutFooter(List<Piece> pieces) {
        int lastProse = pieces.size() - 1;
        while (lastProse >= 0 && !pieces.get(lastProse).isProse() && !(pieces.get(lastProse) instanceof Piece.Grid)
                || lastProse >= 0
                        && FOOTER.matcher(pieces.get(lastProse).words()).matches()) {
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
                    && (i + 1 == pieces.size()
                            || PageChrome.isFileName(pieces.get(i + 1).words()));
            if (!heads && !PageChrome.isFileName(words)) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }
}
