package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.format.DataTable.GridCell;

/** 版头表: a table of labels and values above a document (索引号, 发布机构 …): header fields, no table of data. */
final class HeaderTable {
    private static final int FIRST_PIECES = 4;
    private static final int ENOUGH = 3;

    private HeaderTable() {}

    /** The pieces without such a table, whose values go to the metadata. */
    static List<Piece> take(List<Piece> pieces, NoticeBuilder notice) {
        for (int i = 0; i < Math.min(pieces.size(), FIRST_PIECES); i++) {
            Piece piece = pieces.get(i);
            if (piece.isProse()) {
                return pieces;
            }
            if (piece instanceof Piece.Grid grid) {
                Map<String, String> pairs = pairs(grid.table().cells());
                if (pairs.isEmpty()) {
                    return pieces;
                }
                pairs.forEach(notice::metadata);
                List<Piece> rest = new ArrayList<>(pieces);
                rest.remove(i);
                return rest;
            }
        }
        return pieces;
    }

    /** The labels and values; an empty map where the table holds others. */
    private static Map<String, String> pairs(List<GridCell> cells) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int explained = 0;
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = text(cells.get(i));
            filled += text.isEmpty() ? 0 : 1;
            Map<String, String> within = HeaderLabels.pairs(text);
            String label = HeaderLabels.labelOf(text);
            if (label != null) {
                String value = value(cells, i);
                pairs.putIfAbsent(label, value);
                explained += value.isEmpty() ? 1 : 2;
            } else if (!within.isEmpty()) {
                within.forEach(pairs::putIfAbsent);
                explained++;
            }
        }
        return pairs.size() >= ENOUGH && explained * 4 >= filled * 3 ? pairs : Map.of();
    }

    /** The cell beside a label, unless that is the next label. */
    private static String value(List<GridCell> cells, int label) {
        if (label + 1 == cells.size()
                || cells.get(label + 1).row() != cells.get(label).row()) {
            return "";
        }
        String value = text(cells.get(label + 1));
        return HeaderLabels.labelOf(value) == null ? value : "";
    }

    private static String text(GridCell cell) {
        return Blanks.strip(String.join("", cell.paragraphs()));
    }
}
