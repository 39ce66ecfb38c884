package org.gongwen.pipeline.read.format;

import java.util.List;

/**
 * 断行: pages onto which text was pasted with its printed lines: most lines end in mid-sentence and are of nearly the
 * same length. Such lines are no whole paragraphs.
 */
final class PrintedLines {
    private static final int LEAST = 10;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 80;

    private PrintedLines() {}

    /** The pieces, as lines where they are printed lines. */
    static List<Piece> recognise(List<Piece> pieces) {
        int[] counts = new int[LONGEST + 3];
        int lines = 0;
        for (Piece piece : pieces) {
            String words = Blanks.strip(piece.words());
            lines += words.isEmpty() ? 0 : 1;
            if (words.length() >= SHORTEST && words.length() <= LONGEST && !endsSentence(words)) {
                counts[words.length()]++;
            }
        }
        int most = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            most = Math.max(most, counts[length - 1] + counts[length] + counts[length + 1]);
        }
        return most >= LEAST && most * 2 > lines
                ? pieces.stream().map(PrintedLines::line).toList()
                : pieces;
    }

    private static Piece line(Piece piece) {
        return piece instanceof Piece.Paragraph paragraph ? new Piece.Line(paragraph.text()) : piece;
    }

    private static boolean endsSentence(String words) {
        return "。；：！？;:!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
