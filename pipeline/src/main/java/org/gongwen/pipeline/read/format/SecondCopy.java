package org.gongwen.pipeline.read.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 第二份正文: pages that print the body twice, the second time for large type or for printing. */
final class SecondCopy {
    private static final int LONG = 30;
    private static final int SAMPLE = 30;

    private SecondCopy() {}

    /** The pieces without the second copy of the body. */
    static List<Piece> remove(List<Piece> pieces) {
        return removeRepeated(removeInOnePiece(pieces));
    }

    /** A copy without paragraphs: one piece that holds most text, and the others too. */
    private static List<Piece> removeInOnePiece(List<Piece> pieces) {
        int total = pieces.stream().mapToInt(piece -> piece.words().length()).sum();
        for (Piece piece : pieces) {
            if (piece.words().length() * 5 > total * 2 && holdsOthers(piece, pieces)) {
                return pieces.stream().filter(other -> other != piece).toList();
            }
        }
        return pieces;
    }

    private static boolean holdsOthers(Piece copy, List<Piece> pieces) {
        String text = Blanks.remove(copy.words());
        List<String> sample = pieces.stream()
                .filter(piece -> piece != copy && piece.words().length() >= 10)
                .map(piece -> Blanks.remove(piece.words()))
                .limit(SAMPLE)
                .toList();
        long held = sample.stream().filter(text::contains).count();
        return held >= 4 && held * 10 >= sample.size() * 7;
    }

    private static List<Piece> removeRepeated(List<Piece> pieces) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            String words = pieces.get(i).words();
            if (words.length() >= LONG) {
                Integer earlier = first.putIfAbsent(words, i);
                if (earlier != null && isCopy(pieces, earlier, i)) {
                    return pieces.subList(0, startOfCopy(pieces, earlier, i));
                }
            }
        }
        return pieces;
    }

    /** Whether the pieces from {@code second} on repeat at least the half of those between. */
    private static boolean isCopy(List<Piece> pieces, int first, int second) {
        int distance = second - first;
        int same = 0;
        int length = 0;
        int between = 0;
        for (int i = first; i < second; i++) {
            between += pieces.get(i).words().length();
            if (i + distance < pieces.size() && pieces.get(i).equals(pieces.get(i + distance))) {
                same++;
                length += pieces.get(i).words().length();
            }
        }
        return same >= 2 && length >= 200 && length * 2 > between;
    }

    private static int startOfCopy(List<Piece> pieces, int first, int second) {
        int back = 0;
        while (back < first
                && second - back - 1 > first
                && pieces.get(first - back - 1).equals(pieces.get(second - back - 1))) {
            back++;
        }
        return second - back;
    }
}
